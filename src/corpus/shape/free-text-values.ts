import { isMap, isScalar, isSeq, type Scalar } from "yaml";
import { isMapping } from "../../base/guards/is-mapping.js";
import { toCorpusSchema, type JsonSchema } from "./json-schema.js";
import { visiblePattern } from "../../rules/text/hidden-characters.js";
import type { Path, SourceFile } from "../read/source-file.js";

/** A value that takes any words, as it stands in a file. */
export interface FreeText {
  readonly node: Scalar;
  readonly path: Path;
}

/** Every value of a file where the schema takes any words: titles, names, notes; also one that is empty there, or no text. What an alias repeats is given once,
 *  where it is written. In the order of the file. */
export function freeTextsIn({ document }: SourceFile): readonly FreeText[] {
  schema ??= toCorpusSchema();
  return textsUnder(schema, document.contents, []);
}

let schema: JsonSchema | undefined;

function textsUnder(given: unknown, node: unknown, path: Path): readonly FreeText[] {
  const shape = resolved(given);
  if (isScalar(node)) return shape["pattern"] === visiblePattern ? [{ node, path }] : [];
  if (isSeq(node)) return node.items.flatMap((item, index) => textsUnder(shape["items"], item, [...path, index]));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : "";
    return textsUnder(shapeOfField(shape, name), value, [...path, name]);
  });
}

function shapeOfField({ properties, additionalProperties }: JsonSchema, name: string): unknown {
  return isMapping(properties) && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
}

function resolved(shape: unknown): JsonSchema {
  if (!isMapping(shape)) return {};
  const name = typeof shape["$ref"] === "string" ? shape["$ref"].slice("#/$defs/".length) : undefined;
  const defined = isMapping(schema?.["$defs"]) ? schema["$defs"] : {};
  return name === undefined ? shape : resolved(defined[name]);
}
