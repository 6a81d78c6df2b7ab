import { findCitationType } from "../../../src/model/citation-type.js";
import { languageName } from "../../../src/base/language-name.js";
import { dateText, readUncertainDate } from "../../../src/rules/dates/uncertain-date.js";
import { text, type OracleGraph, type OracleNode } from "./graph.js";
import { compare } from "./order.js";

interface Value {
  readonly value: string;
  readonly label: string;
}

type FacetRule = (article: OracleNode, graph: OracleGraph) => readonly Value[];

const words =
  (property: string): FacetRule =>
  (article) =>
    valuesOf(text(article, property), toWords);
const date =
  (property: string): FacetRule =>
  (article) =>
    valuesOf(text(article, property), (edtf) => (edtf === "undated" ? edtf : dateText(readUncertainDate(edtf))));
const named =
  (edge: string): FacetRule =>
  (article, graph) =>
    graph.out(article, edge).map((node) => ({ value: node.id, label: text(node, "name") ?? "" }));

type FacetRules = Readonly<Record<string, FacetRule>>;

const articleRules: FacetRules = {
  KIND: words("kind"),
  LANGUAGE: (article) => valuesOf(text(article, "language"), (tag) => languageName(tag)),
  PUBLISHER: named("PUBLISHED_BY"),
  YEAR: date("publishedYear"),
  MONTH: date("publishedMonth"),
  EVIDENCE: words("evidence"),
  READ_EXTENT: words("readExtent"),
  SERIES: named("IN_SERIES"),
};

const referenceRules: FacetRules = {
  TYPE: words("type"),
  STANCE: (reference) => valuesOf(findCitationType(text(reference, "type") ?? "")?.stance ?? null, toWords),
  EVIDENCE: words("evidence"),
};

/** Counts of the nodes by each of the facets that their kind of page has, most frequent first. */
export function facetsOf(
  page: string,
  nodes: readonly OracleNode[],
  names: readonly string[] | null | undefined,
  graph: OracleGraph,
): readonly object[] {
  const rules = page === "CrossReferenceConnection" ? referenceRules : articleRules;
  return [...new Set(names ?? Object.keys(rules))].map((name) => {
    const rule = rules[name];
    if (!rule) throw new Error(`The oracle has no facet "${name}".`);
    const values = nodes.map((node) => rule(node, graph));
    const [buckets, others] = cut(count(values.flat()), 100);
    return {
      name,
      buckets,
      withoutCount: values.filter((own) => own.length === 0).length,
      omittedCount: others.reduce((sum, bucket) => sum + bucket.count, 0),
    };
  });
}

/** How often each value is there, most frequent first, equal ones by value. */
export function count(values: readonly Value[]): readonly (Value & { readonly count: number })[] {
  const counts = new Map<string, Value & { readonly count: number }>();
  for (const { value, label } of values) {
    counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

function cut<T>(list: readonly T[], most: number): readonly [readonly T[], readonly T[]] {
  return [list.slice(0, most), list.slice(most)];
}

function valuesOf(value: string | null, label: (value: string) => string): readonly Value[] {
  return value === null ? [] : [{ value, label: label(value) }];
}

function toWords(term: string): string {
  const spaced = term.replaceAll("_", " ").toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
