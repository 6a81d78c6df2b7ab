import { GraphQLScalarType } from "graphql";
import { Float, ID, Int } from "type-graphql";
import type { CorpusField, CorpusKind } from "../file-format/corpus-field.js";
import type { FieldDeclaration } from "../declare/field-declaration.js";
import { targetConcept } from "../declare/registry.js";
import type { Step } from "../declare/step.js";
import { unionName } from "../declare/union.js";
import { findVocabulary } from "../declare/vocabulary.js";
import { ClaimValue } from "../values/values.js";

/** What a field of the API gives: `UncertainDate`, `list of Claim`, `page of Article`. */
export function apiType(field: FieldDeclaration): string {
  if (field.kind === "relation") {
    const name = targetConcept(field)?.name ?? nameOf(field.type());
    return { one: name, list: `list of ${name}`, connection: `page of ${name}` }[field.cardinality];
  }
  const name = nameOf(field.type());
  return "isList" in field && field.isList ? `list of ${name}` : name;
}

/** Where the graph keeps what a field gives: a property, an edge with its direction, or nothing of its own. */
export function graphPlace(field: FieldDeclaration): string {
  switch (field.kind) {
    case "property":
      return `\`${field.property}\``;
    case "relation":
      return `\`${field.steps.map(arrowOf).join(" ")}\``;
    case "gathered":
      return `computed from the nodes at \`${field.steps.map(arrowOf).join(" ")}\``;
    case "computed": {
      const read = Object.values(field.needs).map((need) =>
        "property" in need ? `\`${need.property}\`` : `\`${need.relation}\``,
      );
      return `computed from ${[...new Set(read)].join(", ")}`;
    }
  }
}

/** What stands under a key of a corpus file: `a date`, `a list of ids of Person`. */
export function corpusType(field: CorpusField): string {
  const one = `${kinds[field.kind]}${detailOf(field)}`;
  if (field.acceptsOne) return `${one}, or a list of them`;
  return field.isList ? `list: ${one}` : one;
}

const kinds: Readonly<Record<CorpusKind, string>> = {
  text: "text",
  date: "date (EDTF)",
  language: "language tag (BCP 47)",
  address: "address",
  wholeNumber: "whole number from 1",
  number: "number",
  truth: "true or false",
  term: "term",
  key: "key",
  id: "id",
  record: "record",
  mapping: "mapping",
};

function detailOf(field: CorpusField): string {
  if (field.kind === "mapping") return ` of ${(field.fields ?? []).map(({ key }) => `\`${key}\``).join(", ")}`;
  if (field.kind === "term")
    return `: ${(field.terms ?? []).length > 6 ? "see Terms" : (field.terms ?? []).map((term) => `\`${term}\``).join(", ")}`;
  if (field.kind !== "id" && field.kind !== "record") return "";
  const { concepts = [] } = field;
  return concepts.length === 0 ? " of any record" : ` of ${concepts.join(" or ")}`;
}

/** A step as Cypher writes it: `-[:SIGNED]->`. */
function arrowOf({ edge, direction }: Step): string {
  return `${direction === "in" ? "<" : ""}-[:${edge}]-${direction === "out" ? ">" : ""}`;
}

const builtIn = new Map<unknown, string>([
  [ID, "ID"],
  [Int, "Int"],
  [Float, "Float"],
  [String, "String"],
  [Boolean, "Boolean"],
  [ClaimValue, "ClaimValue"],
]);

function nameOf(type: unknown): string {
  const declared = builtIn.get(type) ?? unionName(type) ?? findVocabulary(type)?.name;
  if (declared !== undefined) return declared;
  return type instanceof GraphQLScalarType ? type.name : (type as { readonly name: string }).name;
}
