import type { english } from "./english/english.js";

/** All that the interface says, in one language. */
export type Words = typeof english;
