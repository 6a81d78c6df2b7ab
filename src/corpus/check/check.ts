import type { Entries } from "../entry.js";
import type { Problem } from "../problem.js";

/** Looks for one kind of problem in all that the files say. */
export type Check = (entries: Entries) => readonly Problem[];
