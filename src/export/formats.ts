import type { ExportFormat } from "./format.js";
import { jsonl } from "./jsonl.js";

/** All formats, in the order of the help. */
export const formats: readonly ExportFormat[] = [jsonl];
