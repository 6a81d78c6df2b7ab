import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Kind, type DocumentNode, type GraphQLSchema } from "graphql";
import { parseCompactly } from "../../planner/document/compact-document.js";
import type { StoredOperation } from "../../server/graphql/documents/stored-documents.js";
import { BadOperationError, UnreadableFileError } from "../errors.js";
import { parseValid, readText } from "./read-operation.js";

/** The operations of a folder's `.graphql` files, in the order of their names. Clients may send a hash of the text with or without the line
 *  end of the file. @throws UnreadableFileError, BadOperationError for the first file that is wrong */
export async function readStoredOperations(folder: string, schema: GraphQLSchema): Promise<readonly StoredOperation[]> {
  const operations: StoredOperation[] = [];
  const homes = new Map<string, string>();
  for (const file of await filesIn(folder)) {
    const path = join(folder, file);
    const text = await readText(path);
    parseValid(text, path, schema);
    // As documents of clients are kept, so that errors say the same.
    const document = parseCompactly(text);
    for (const name of namesIn(document)) {
      const home = homes.get(name);
      if (home !== undefined) throw new BadOperationError(path, [`${path}: "${name}" is in "${home}" already.`]);
      homes.set(name, path);
      operations.push({ name, text, document });
    }
    operations.push({ text, document });
    if (text !== text.trim()) operations.push({ text: text.trim(), document });
  }
  return operations;
}

function namesIn({ definitions }: DocumentNode): readonly string[] {
  return definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION && each.name ? [each.name.value] : []));
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(".graphql")).sort();
  } catch (error) {
    throw new UnreadableFileError(folder, error);
  }
}
