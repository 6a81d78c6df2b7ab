import { groupBy } from "../../base/group-by.js";
import { conceptNamed, conceptsInFiles } from "../../model/file-format/concepts-in-files.js";
import type { CorpusField } from "../../model/file-format/corpus-field.js";
import { corpusFieldsOf } from "../../model/file-format/corpus-fields.js";
import { CORPUS_KEY, corpusSections, PUBLISHERS_KEY } from "../../model/file-format/corpus-sections.js";
import { visiblePattern } from "../../rules/text/hidden-characters.js";
import type { ConceptDeclaration } from "../../model/declare/registry.js";
import { corpusIdPattern, idPattern, idPatternOf } from "./id-pattern.js";

/** The version of the form of corpus files. It rises with each field that is added; files of every earlier version load as they did. */
export const corpusFileVersion = 2;

/** A JSON Schema, as far as this project writes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of one corpus file, made from the declarations of the concepts. Formats beyond the standard's own: `edtf`, `language-tag`.
 *  Source: JSON Schema 2020-12. */
export function toCorpusSchema(): JsonSchema {
  const sections = corpusSections.map(({ key, concept, isList }) => {
    const record = { $ref: `#/$defs/${concept}` };
    const { description } = conceptNamed(concept);
    return [key, isList ? { description, type: "array", items: record } : record] as const;
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:antiphony:corpus-file:${corpusFileVersion}`,
    title: "Antiphony corpus file",
    description:
      "A file of a corpus folder. Its keys say what it holds; it may hold several. Made from src/model; do not edit.",
    ...mappingOf(
      { [CORPUS_KEY]: corpusSchema, ...Object.fromEntries(sections), [PUBLISHERS_KEY]: publishersSchema },
      [],
    ),
    minProperties: 1,
    $defs: Object.fromEntries(conceptsInFiles().map((concept) => [concept.name, recordSchema(concept)])),
  };
}

/** The text of `schema/corpus.schema.json`. */
export function toCorpusSchemaText(): string {
  return `${JSON.stringify(toCorpusSchema(), null, 2)}\n`;
}

const text = { type: "string", pattern: visiblePattern };

/** The largest whole number that the API can give. Source: https://spec.graphql.org/October2021/#sec-Int */
const LARGEST_INT = 2 ** 31 - 1;

const corpusSchema = mappingOf(
  {
    id: {
      type: "string",
      pattern: corpusIdPattern,
      description:
        "Which corpus this is: a name or an address of its own, at most 200 characters and no blanks. It must never change, because a graph knows by it " +
        "what it holds. If it is left out, the title stands for it.",
    },
    title: { ...text, description: "What the corpus is called." },
    description: { ...text, description: "What is in it, and what is not." },
    language: {
      type: "string",
      format: "language-tag",
      description: "The language that its notes and summaries are in.",
    },
    licence: { ...text, description: "The licence of the data, as SPDX names it: `CC0-1.0`." },
    propertyLabels: {
      type: "object",
      description:
        "What the properties of claims are called for readers, by language: `turnout: { en: turnout, nl: opkomst }`. A property without a label goes by its own name, made readable.",
      additionalProperties: {
        type: "object",
        minProperties: 1,
        propertyNames: { type: "string", format: "language-tag" },
        additionalProperties: text,
      },
    },
  },
  ["title", "description", "language", "licence"],
);

const publisherId = { type: "string", pattern: idPatternOf("organization") };

const publishersSchema = {
  type: "object",
  description:
    "Each publisher as an article prints it, with the organization that it means, or a list of them if it names several; null if it means none.",
  additionalProperties: {
    ...publisherId,
    type: ["string", "array", "null"],
    items: publisherId,
    minItems: 2,
    uniqueItems: true,
  },
};

function recordSchema(concept: ConceptDeclaration): JsonSchema {
  return { title: concept.name, description: concept.description, ...fieldsSchema(corpusFieldsOf(concept), concept) };
}

function fieldsSchema(fields: readonly CorpusField[], concept?: ConceptDeclaration): JsonSchema {
  const properties = fields.map(
    (field) => [field.key, { description: field.description, ...fieldSchema(field, concept) }] as const,
  );
  const inPlaceOf = groupBy(fields, ({ insteadOf }) => insteadOf);
  const required = fields.filter(({ isRequired }) => isRequired).map(({ key }) => key);
  const [either, always] = [
    required.filter((key) => inPlaceOf.has(key)),
    required.filter((key) => !inPlaceOf.has(key)),
  ];
  return { ...mappingOf(Object.fromEntries(properties), always), ...oneOfEach(either, inPlaceOf) };
}

/* Of a field and those that may stand in its place a record has one. */
function oneOfEach(keys: readonly string[], inPlaceOf: ReadonlyMap<unknown, readonly CorpusField[]>): JsonSchema {
  const choices = keys.map((key) => ({
    oneOf: [key, ...(inPlaceOf.get(key) ?? []).map((field) => field.key)].map((name) => ({ required: [name] })),
  }));
  return choices.length === 0 ? {} : { allOf: choices };
}

function fieldSchema(field: CorpusField, concept?: ConceptDeclaration): JsonSchema {
  const value = valueSchema(field, concept);
  // An empty list says what a field that is left out says: there are none.
  if (field.acceptsOne) return { ...value, type: ["string", "array"], items: value };
  if (field.isList) {
    const least = field.isRequired ? { minItems: 1 } : {};
    const most = field.mostItems === undefined ? {} : { maxItems: field.mostItems };
    return {
      type: "array",
      items: value,
      ...(field.kind === "record" ? {} : { ...least, ...most, uniqueItems: true }),
    };
  }
  return field.default === undefined ? value : { ...value, default: field.default };
}

function valueSchema(field: CorpusField, concept?: ConceptDeclaration): JsonSchema {
  switch (field.kind) {
    case "text":
      return field.key === "id" && concept ? { type: "string", pattern: idPatternOf(concept.prefix) } : text;
    case "date":
      // A year by itself is a number in YAML.
      return { type: ["string", "integer"], format: "edtf", minimum: 1000, maximum: 9999 };
    case "language":
      return { type: "string", format: "language-tag" };
    case "address":
      return { type: "string", format: "uri" };
    case "wholeNumber":
      return { type: "integer", minimum: 1, maximum: LARGEST_INT };
    case "number":
      return { type: "number", minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
    case "truth":
      return { type: "boolean" };
    case "term":
      return { enum: field.terms ?? [] };
    case "key":
      return { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" };
    case "id":
      return { type: "string", pattern: idPattern(prefixesOf(field)) };
    case "record":
      return { $ref: `#/$defs/${field.concepts?.[0] ?? ""}` };
    case "mapping":
      return { ...fieldsSchema(field.fields ?? []), minProperties: 1 };
  }
}

/** The prefixes that ids in this field can have; those of every concept with an id of its own where any may stand. */
function prefixesOf(field: CorpusField): readonly string[] {
  const named = field.concepts ?? [];
  const concepts = named.length > 0 ? named : corpusSections.filter(({ hasId }) => hasId).map(({ concept }) => concept);
  return [...new Set(concepts.map((name) => conceptNamed(name).prefix))];
}

function mappingOf(properties: Readonly<Record<string, unknown>>, required: readonly string[]): JsonSchema {
  return { type: "object", properties, additionalProperties: false, ...(required.length > 0 ? { required } : {}) };
}
