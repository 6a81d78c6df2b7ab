import { markdownTable } from "../../base/markdown-table.js";
import { conceptsInFiles } from "../file-format/concepts-in-files.js";
import { materializedEdges } from "../graph/materialized-edges.js";
import { corpusFieldsOf } from "../file-format/corpus-fields.js";
import { CORPUS_KEY, corpusSections, PUBLISHERS_KEY } from "../file-format/corpus-sections.js";
import { apiType, corpusType, graphPlace } from "./describe-field.js";
import { datedConcepts } from "../derived/dated-concepts.js";
import { dateParts, derivedProperties } from "../properties.js";
import { declaredConcepts, fieldsOf, type ConceptDeclaration } from "../declare/registry.js";
import { findVocabulary } from "../declare/vocabulary.js";

/** What `docs/data-model.md` is filled with: a section for each concept, and tables in Markdown. */
export function dataModelTables(): Readonly<
  Record<"contents" | "concepts" | "fileKeys" | "materializedEdges" | "graphKeys" | "terms", string>
> {
  const concepts = conceptsInFiles();
  return {
    contents: contents(concepts),
    concepts: concepts.map((concept) => section(concept, concepts)).join("\n\n"),
    fileKeys: fileKeys(),
    materializedEdges: edgesTable(),
    graphKeys: graphKeys(),
    terms: terms(concepts),
  };
}

function fileKeys(): string {
  const sections = corpusSections.map(({ key, concept, isList }) => [
    `\`${key}\``,
    isList ? `a list of ${concept}` : `one ${concept}`,
  ]);
  return markdownTable(
    ["Key", "Holds"],
    [
      [
        `\`${CORPUS_KEY}\``,
        "the description of the corpus: `id` (without one, its title identifies it), `title`, `description`, `language`, `licence`; it may occur only once in all files",
      ],
      ...sections,
      [
        `\`${PUBLISHERS_KEY}\``,
        "each publisher as articles print it, with the id of the organization that this means, or null if it means none",
      ],
    ],
  );
}

function contents(concepts: readonly ConceptDeclaration[]): string {
  return concepts.map(({ name, description }) => `- [${name}](#${name.toLowerCase()}): ${description}`).join("\n");
}

function section(concept: ConceptDeclaration, all: readonly ConceptDeclaration[]): string {
  const narrower = declaredConcepts().filter(
    ({ name, labels }) => name !== concept.name && labels.includes(concept.name),
  );
  const fields = [...fieldsOf(concept).values()].map((field) => [
    `\`${field.name}\``,
    apiType(field),
    field.description,
    graphPlace(field),
  ]);
  return [
    `## ${concept.name}`,
    concept.description,
    [
      whereabouts(concept, all),
      ...narrower.map(
        ({ name, description }) => `One kind of ${concept.name}, with the same fields, is **${name}**: ${description}`,
      ),
    ].join("\n"),
    "### In files",
    fileTable(concept),
    "### In the API and the graph",
    markdownTable(["Field", "Gives", "Meaning", "In the graph"], fields),
  ].join("\n\n");
}

function whereabouts(concept: ConceptDeclaration, all: readonly ConceptDeclaration[]): string {
  const { name, prefix, labels } = concept;
  const sections = corpusSections.filter((each) => each.concept === name);
  const keys =
    sections.length > 0 ? sections.map(({ key }) => `\`${key}:\``) : all.flatMap((owner) => keysWithin(owner, name));
  const id = sections.some(({ hasId }) => hasId) ? "" : ", made from the contents of the record";
  const label = labels.map((each) => `\`${each}\``).join(", ");
  return `Ids begin \`${prefix}/\`${id}. In files under ${keys.join(" or ")}. Label in the graph: ${label}.`;
}

function keysWithin(owner: ConceptDeclaration, name: string): readonly string[] {
  const fields = corpusFieldsOf(owner).filter(({ kind, concepts }) => kind === "record" && concepts?.includes(name));
  return fields.map(({ key }) => `\`${key}:\` of ${owner.name}`);
}

function fileTable(concept: ConceptDeclaration): string {
  return markdownTable(
    ["Key", "Holds", "Needed", "Meaning"],
    corpusFieldsOf(concept).map((field) => {
      const usual = field.default === undefined ? "" : `; \`${field.default}\` if left out`;
      return [`\`${field.key}\``, corpusType(field), field.isRequired ? "yes" : `no${usual}`, field.description];
    }),
  );
}

function edgesTable(): string {
  const rows = materializedEdges.map(({ concept, edge, from, to, copied, implied }) => {
    const properties = ["id", ...copied, ...Object.keys(implied ?? {})];
    return [`\`${edge}\``, concept, `\`${from}\``, `\`${to}\``, properties.map((name) => `\`${name}\``).join(", ")];
  });
  return markdownTable(
    ["Edge", "For each", "Starts where this edge leads", "Ends where this edge leads", "Properties"],
    rows,
  );
}

function graphKeys(): string {
  const rows = [...Object.entries(derivedProperties), ...dates()];
  return markdownTable(
    ["Property", "Meaning"],
    rows.map(([name, meaning]) => [`\`${name}\``, meaning]),
  );
}

function dates(): readonly (readonly [string, string])[] {
  return datedConcepts.flatMap(({ concept, date: { prefix } }) =>
    Object.entries(dateParts).map(
      ([part, meaning]) => [`${prefix}${part}` as const, `Of ${concept}: ${meaning}`] as const,
    ),
  );
}

function terms(concepts: readonly ConceptDeclaration[]): string {
  const used = concepts.flatMap((concept) =>
    [...fieldsOf(concept).values()].map((field) => findVocabulary(field.type())),
  );
  const vocabularies = [...new Set(used)]
    .flatMap((vocabulary) => vocabulary ?? [])
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return vocabularies.map(({ name, terms: meanings }) => vocabulary(name, meanings)).join("\n\n");
}

function vocabulary(name: string, meanings: Readonly<Record<string, string>>): string {
  const rows = Object.entries(meanings).map(([term, meaning]) => [`\`${term}\``, meaning]);
  return `### ${name}\n\n${markdownTable(["Term", "Meaning"], rows)}`;
}
