import { isMapping } from "../../base/guards/is-mapping.js";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from "graphql";
import type { AnswerRequest } from "../../planner/answer.js";
import { BadOperationError, BadVariablesError, NotUtf8Error, UnreadableFileError } from "../errors.js";

/** What was typed about an operation. */
export interface OperationWords {
  /** A GraphQL file; `-` for the standard input. */
  readonly path: string;
  readonly operationName: string | undefined;
  /** JSON, or `@` and a file of it. */
  readonly variables: string | undefined;
}

/** The operation, known to be valid. @throws UnreadableFileError, NotUtf8Error, BadOperationError, BadVariablesError */
export async function readOperation(words: OperationWords, schema: GraphQLSchema): Promise<AnswerRequest> {
  const text = await readText(words.path);
  const document = parseValid(text, words.path, schema);
  return {
    document,
    documentHash: createHash("sha256").update(text).digest("hex"),
    ...(words.operationName !== undefined && { operationName: words.operationName }),
    variables: await readVariables(words.variables),
  };
}

/** The document, valid in the schema. @throws BadOperationError that names the path */
export function parseValid(text: string, path: string, schema: GraphQLSchema): DocumentNode {
  try {
    const document = parse(text);
    const errors = validate(schema, document);
    if (errors.length === 0) return document;
    throw new BadOperationError(
      path,
      errors.map((error) => atPlace(path, error)),
    );
  } catch (error) {
    if (error instanceof GraphQLError) throw new BadOperationError(path, [atPlace(path, error)]);
    throw error;
  }
}

function atPlace(path: string, { message, locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return place === undefined ? `${path}: ${message}` : `${path}:${place.line}:${place.column}: ${message}`;
}

async function readVariables(words: string | undefined): Promise<Readonly<Record<string, unknown>>> {
  if (words === undefined) return {};
  const text = words.startsWith("@") ? await readText(words.slice(1)) : words;
  const value = parseJson(withoutMark(text));
  if (!isMapping(value)) throw new BadVariablesError(text);
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadVariablesError(text, error);
  }
}

/** As Windows writes it before a text. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, "");
}

/** The text of a file, or of the standard input for `-`. @throws UnreadableFileError, NotUtf8Error */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  if (!isUtf8(bytes)) throw new NotUtf8Error(path);
  return bytes.toString("utf8");
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    // Not every system has /dev/stdin, and where it is a socket nobody can open it.
    return path === "-" ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    throw new UnreadableFileError(path, error);
  }
}
