import type { CommandOption, Given } from "../command.js";
import type { OperationWords } from "./read-operation.js";

/** The options of every command that takes an operation. */
export const operationOptions: readonly CommandOption[] = [
  { flags: "--operation <name>", meaning: "which operation, if the file has several" },
  { flags: "--variables <json>", meaning: "the operation's variables, or @ and a file of them" },
];

/** What was typed, by meaning. */
export function toOperationWords(
  [path = "-"]: Given["words"],
  { operation, variables }: Given["options"],
): OperationWords {
  return {
    path,
    operationName: typeof operation === "string" ? operation : undefined,
    variables: typeof variables === "string" ? variables : undefined,
  };
}
