/** Milliseconds after which the library gives a query up. It cannot be told otherwise, so nobody can be promised a longer one. */
export const longestQueryMs = 30_000;
