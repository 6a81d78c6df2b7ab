/** What clients of the bench say, so that they may ask for as much as anybody may. */
export const benchKey = { name: "bench", secret: "a-key-for-the-bench-alone" };
