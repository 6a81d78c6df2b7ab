import type { Command } from "./command.js";
import { check } from "./commands/check.js";
import { explain } from "./commands/explain.js";
import { exportRecords } from "./commands/export.js";
import { load } from "./commands/load.js";
import { query } from "./commands/query.js";
import { serve } from "./commands/serve.js";

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [serve, load, check, query, explain, exportRecords];
