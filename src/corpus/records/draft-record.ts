import type { CorpusField } from "../../model/file-format/corpus-field.js";
import { corpusFieldsOf } from "../../model/file-format/corpus-fields.js";
import { findConcept } from "../../model/declare/registry.js";
import type { GraphEdge, PropertyValue } from "../../model/graph/graph-record.js";
import { readLanguageTag } from "../../rules/text/language-tag.js";
import { textIn, textsIn, type Entry } from "../entry.js";
import { known, type Draft } from "./draft.js";

/** The record that an entry says, as far as its own fields go: its properties with their defaults, its edges, the edge to its owner. */
export function draftRecord(entry: Entry & { readonly id: string }): Draft {
  const fields = corpusFieldsOf(entry.concept);
  return {
    id: entry.id,
    concept: entry.concept.name,
    labels: labelsOf(entry),
    properties: known(
      Object.fromEntries(fields.filter(({ key }) => key !== "id").flatMap((field) => propertiesOf(entry, field))),
    ),
    edges: [...ownerEdge(entry), ...fields.flatMap((field) => edgesOf(entry, field))],
    entry,
  };
}

const conventionKinds: ReadonlySet<unknown> = new Set(["CONVENTION", "CONGRESS", "CONFERENCE"]);

function labelsOf({ concept, value }: Entry): readonly string[] {
  if (concept.name !== "Event") return concept.labels;
  return findConcept(conventionKinds.has(value["kind"]) ? "Convention" : "Occurrence")?.labels ?? concept.labels;
}

function propertiesOf({ value }: Entry, field: CorpusField): readonly (readonly [string, PropertyValue | undefined])[] {
  const given = value[field.key];
  if (field.kind === "mapping" && field.isList)
    return listsOf((given ?? []) as readonly Record<string, string>[], field.fields ?? []);
  if (field.property === undefined) return [];
  return [
    [
      field.property,
      field.kind === "language" && given !== undefined
        ? readLanguageTag(given as string)
        : ((given ?? field.default) as PropertyValue | undefined),
    ],
  ];
}

function listsOf(items: readonly Readonly<Record<string, string>>[], fields: readonly CorpusField[]) {
  return fields.map(({ key, kind, property }) => {
    const values = items.map((item) => item[key] ?? "");
    return [property ?? key, kind === "language" ? values.map(readLanguageTag) : values] as const;
  });
}

function edgesOf(entry: Entry, { kind, edge, key }: CorpusField): readonly GraphEdge[] {
  return kind === "id" && edge !== undefined ? textsIn(entry, key).map((to) => ({ type: edge, to })) : [];
}

/** A record that is written inside another has an edge to it. */
function ownerEdge({ owner, concept }: Entry): readonly GraphEdge[] {
  if (owner?.id === undefined) return [];
  const field = corpusFieldsOf(owner.concept).find(
    ({ kind, concepts }) => kind === "record" && concepts?.[0] === concept.name,
  );
  return field?.edge === undefined ? [] : [{ type: field.edge, to: owner.id }];
}

/** The publisher that the corpus' list gives for what an article prints, as an edge. */
export function publisherEdge(
  entry: Entry,
  publishers: ReadonlyMap<string, { readonly organization: string | null }>,
): readonly GraphEdge[] {
  const organization = publishers.get(textIn(entry, "publisher") ?? "")?.organization;
  return entry.concept.name === "Article" && organization ? [{ type: "PUBLISHED_BY", to: organization }] : [];
}
