import type { Command } from "./command.js";
import { explain } from "./commands/explain.js";
import { query } from "./commands/query.js";
import { serve } from "./commands/serve.js";

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [serve, query, explain];
