import { conceptsInFiles } from "../file-format/concepts-in-files.js";
import { materializedEdges } from "../graph/materialized-edges.js";
import { corpusFieldsOf } from "../file-format/corpus-fields.js";
import { CORPUS_KEY, corpusSections, PUBLISHERS_KEY } from "../file-format/corpus-sections.js";
import { apiType, corpusType, graphPlace, toTable } from "./data-model-words.js";
import { datedConcepts } from "../derived/dated-concepts.js";
import { dateParts, derivedProperties } from "../properties.js";
import { declaredConcepts, fieldsOf, type ConceptDeclaration } from "../declare/registry.js";
import { findVocabulary } from "../declare/vocabulary.js";

/** The page that says what the concepts are, how they stand in corpus files, and where the API and the graph have them. Markdown. */
export function toDataModelPage(): string {
  const concepts = conceptsInFiles();
  return [
    ...opening,
    ...contents(concepts),
    ...concepts.flatMap((concept) => section(concept, concepts)),
    ...files,
    ...shortCuts(),
    ...keys,
    ...terms(concepts),
  ].join("\n");
}

const opening = [
  "# Data model",
  "",
  "What a corpus is made of: the concepts, what can be said of each, where it stands in the files that you edit, and what the API",
  "and the graph make of it. This page is generated from the declarations in `src/model`; do not edit it.",
  "",
  "- **In files**: the keys of a record in a corpus file. A record has an id of its own unless the page says that the id is made",
  "  from what the record says. Other records are named by their ids. What is left out is not known; there are no empty values.",
  "- **Ids of names**: a signature's id is its text and its printed name, `signature/<article>--<name>`; the second of a name on one",
  "  text ends in `--2`. It holds no place in the list, so a name that is put in front of others changes no id of theirs. The same is",
  "  true of an authorship. Names count as equal if they differ in case, accents and punctuation only; a name of digits always has its number.",
  "- **In the API and the graph**: what a query can ask for. An arrow is an edge of the graph, seen from the record: `-[:SIGNED]->`",
  "  leads away from it, `<-[:SIGNED]-` leads to it. A page takes `first`, `after`, `last` and `before`.",
  "- Nothing is merged and nothing decided silently: a figure, date or name that sources dispute is a Claim for each source.",
  "",
];

const files = [
  "## Keys of a file",
  "",
  "A corpus file is a mapping. Each key at its top says what stands under it, and a file may have several.",
  "",
  ...toTable(
    ["Key", "Holds"],
    [
      [
        `\`${CORPUS_KEY}\``,
        "what the corpus says of itself: `id` (else its title stands for it), `title`, `description`, `language`, `licence`; once in all files",
      ],
      ...corpusSections.map(({ key, concept, isList }) => [
        `\`${key}\``,
        isList ? `a list of ${concept}` : `one ${concept}`,
      ]),
      [
        `\`${PUBLISHERS_KEY}\``,
        "each publisher as articles print it, with the id of the organization that it means, or null for none",
      ],
    ],
  ),
];

function contents(concepts: readonly ConceptDeclaration[]): readonly string[] {
  return [...concepts.map(({ name, description }) => `- [${name}](#${name.toLowerCase()}): ${description}`), ""];
}

function section(concept: ConceptDeclaration, all: readonly ConceptDeclaration[]): readonly string[] {
  const narrower = declaredConcepts().filter(
    ({ name, labels }) => name !== concept.name && labels.includes(concept.name),
  );
  return [
    `## ${concept.name}`,
    "",
    concept.description,
    "",
    whereabouts(concept, all),
    ...narrower.map(({ name, description }) => `As a **${name}**: ${description} It has the same fields.`),
    "",
    "### In files",
    "",
    ...fileTable(concept),
    "### In the API and the graph",
    "",
    ...toTable(
      ["Field", "Gives", "Meaning", "In the graph"],
      [...fieldsOf(concept).values()].map((field) => [
        `\`${field.name}\``,
        apiType(field),
        field.description,
        graphPlace(field),
      ]),
    ),
  ];
}

function whereabouts(concept: ConceptDeclaration, all: readonly ConceptDeclaration[]): string {
  const { name, prefix, labels } = concept;
  const sections = corpusSections.filter((each) => each.concept === name);
  const keys =
    sections.length > 0 ? sections.map(({ key }) => `\`${key}:\``) : all.flatMap((owner) => keysWithin(owner, name));
  const id = sections.some(({ hasId }) => hasId) ? "" : ", made from what the record says";
  const label = labels.map((each) => `\`${each}\``).join(", ");
  return `Ids begin \`${prefix}/\`${id}. In files under ${keys.join(" or ")}. Label in the graph: ${label}.`;
}

function keysWithin(owner: ConceptDeclaration, name: string): readonly string[] {
  const fields = corpusFieldsOf(owner).filter(({ kind, concepts }) => kind === "record" && concepts?.includes(name));
  return fields.map(({ key }) => `\`${key}:\` of ${owner.name}`);
}

function fileTable(concept: ConceptDeclaration): readonly string[] {
  return toTable(
    ["Key", "Holds", "Needed", "Meaning"],
    corpusFieldsOf(concept).map((field) => {
      const usual = field.default === undefined ? "" : `; \`${field.default}\` if left out`;
      return [`\`${field.key}\``, corpusType(field), field.isRequired ? "yes" : `no${usual}`, field.description];
    }),
  );
}

function shortCuts(): readonly string[] {
  const rows = materializedEdges.map(({ concept, edge, from, to, copied, implied }) => {
    const properties = ["id", ...copied, ...Object.keys(implied ?? {})];
    return [`\`${edge}\``, concept, `\`${from}\``, `\`${to}\``, properties.map((name) => `\`${name}\``).join(", ")];
  });
  const head = ["Edge", "Of each", "From where it leads over", "To where it leads over", "Properties"];
  return [
    "## Short cuts",
    "",
    "A record that connects two others is also one edge between the two, with the record's id, so that paths through the graph are short.",
    "",
    ...toTable(head, rows),
  ];
}

const keys = [
  "## Keys of the graph",
  "",
  "Each record keeps some properties that the API does not show. They are worked out once; lists are found, counted and ordered by them.",
  "",
  ...toTable(
    ["Property", "Meaning"],
    [...Object.entries(derivedProperties), ...dates()].map(([name, meaning]) => [`\`${name}\``, meaning]),
  ),
];

function dates(): readonly (readonly [string, string])[] {
  return datedConcepts.flatMap(({ concept, date: { prefix } }) =>
    Object.entries(dateParts).map(
      ([part, meaning]) => [`${prefix}${part}` as const, `Of ${concept}: ${meaning}`] as const,
    ),
  );
}

function terms(concepts: readonly ConceptDeclaration[]): readonly string[] {
  const used = concepts.flatMap((concept) =>
    [...fieldsOf(concept).values()].map((field) => findVocabulary(field.type())),
  );
  const vocabularies = [...new Set(used)]
    .flatMap((vocabulary) => vocabulary ?? [])
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return ["## Terms", "", ...vocabularies.flatMap(({ name, terms: meanings }) => vocabulary(name, meanings))];
}

function vocabulary(name: string, meanings: Readonly<Record<string, string>>): readonly string[] {
  return [
    `### ${name}`,
    "",
    ...toTable(
      ["Term", "Meaning"],
      Object.entries(meanings).map(([term, meaning]) => [`\`${term}\``, meaning]),
    ),
  ];
}
