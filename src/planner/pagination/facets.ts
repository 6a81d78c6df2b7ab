import { getNamedType, isEnumType, type GraphQLField } from "graphql";
import { compareValues } from "../../base/compare-values.js";
import { textsArgument } from "../arguments/argument-types.js";
import { readText } from "../../cypher/read-cells.js";
import { cypher, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { out, type Step } from "../../model/declare/step.js";
import type { PropertyName } from "../../model/properties.js";
import { stanceOf } from "../../model/citation-type.js";
import { dateFacetLabel } from "../../rules/dates/date-facet.js";
import { languageName } from "../../base/language-name.js";
import type { Row } from "../../engine/row.js";
import { along, type Match } from "../compile/match.js";
import type { Arguments } from "../plan/plan.js";
import { invariant } from "../../base/invariant.js";

/** What was counted for one facet. */
export interface FacetCounts {
  /** Value, label and count a row, most frequent first; at most as many as a facet has buckets. */
  readonly rows: readonly Row[];
  /** How many have no value. */
  readonly withoutCount: number;
  /** How many have a value that no row is given for. */
  readonly omittedCount: number;
}

/** What articles are counted by: a property of theirs, or the nodes with a label that a step leads to, by id and name. */
export type FacetBy =
  { readonly property: PropertyName | "publishedMonth" } | { readonly step: Step; readonly label: string };

interface FacetRule {
  readonly by: FacetBy;
  /** What a value is counted as, if several are counted together. There are few of them. */
  readonly together?: (value: string) => string;
  readonly label: (value: string, text: string) => string;
}

const rules: Readonly<Record<string, FacetRule>> = {
  KIND: { by: { property: "kind" }, label: toWords },
  LANGUAGE: { by: { property: "language" }, label: (value) => languageName(value, "en") },
  PUBLISHER: { by: { step: out("PUBLISHED_BY"), label: "Organization" }, label: (_value, text) => text },
  YEAR: { by: { property: "publishedYear" }, label: dateFacetLabel },
  MONTH: { by: { property: "publishedMonth" }, label: dateFacetLabel },
  EVIDENCE: { by: { property: "evidence" }, label: toWords },
  READ_EXTENT: { by: { property: "readExtent" }, label: toWords },
  SERIES: { by: { step: out("IN_SERIES"), label: "Series" }, label: (_value, text) => text },
  TYPE: { by: { property: "type" }, label: toWords },
  STANCE: { by: { property: "type" }, together: stanceOf, label: toWords },
};

function ruleOf(name: string): FacetRule {
  return invariant(rules[name], `a rule for the facet "${name}"`);
}

/** All that a field of facets can count by. @throws Error for a field that is none */
export function facetsOfField({ name, args }: GraphQLField<unknown, unknown>): readonly string[] {
  const names = getNamedType(args.find((each) => each.name === "names")?.type);
  if (!isEnumType(names)) throw new Error(`"${name}" gives no facets.`);
  return names.getValues().map((value) => value.name);
}

/** The facets that the arguments ask for; all that there are if they name none. */
export function facetNames(args: Arguments, all: readonly string[]): readonly string[] {
  return [...new Set(textsArgument(args, "names") ?? all)];
}

/** What a facet counts by. */
export function facetBy(name: string): FacetBy {
  return ruleOf(name).by;
}

/* From the matched article to `v`, the value, and `t`, what labels it; null where there is none. */
function clauseOf(by: FacetBy, { related }: Match): Fragment {
  if ("step" in by)
    return cypher`OPTIONAL MATCH (${related})${along(by.step)}(o:${identifier(by.label)}) WITH o.id AS v, o.name AS t`;
  const property = identifier(by.property);
  return cypher`WITH ${related}.${property} AS v, ${related}.${property} AS t`;
}

/** Counts the matched articles by one facet, what has no value first, then the most frequent values; before all of them stands the sum:
 *  `RETURN [[null, null, sum(c)]] + collect([v, t, c])[..$p0] AS l0`. */
export function facetCounts(name: string, match: Match, list: Fragment): Fragment {
  return cypher`${match.toFragment()}
${clauseOf(facetBy(name), match)}
WITH v, t, count(*) AS c ORDER BY v IS NULL DESC, c DESC, v
RETURN [[null, null, sum(c)]] + collect([${join([cypher`v`, cypher`t`, cypher`c`], cypher`, `)}])[..${param(() => LARGEST_PAGE + 1)}] AS ${list}`;
}

/** Reads what `facetCounts` returns. */
export function readFacetCounts([all, ...counted]: readonly Row[]): FacetCounts {
  const [without] = counted.filter(([value]) => value === null);
  const rows = counted.filter(([value]) => value !== null).slice(0, LARGEST_PAGE);
  const withoutCount = Number(without?.[2] ?? 0);
  return { rows, withoutCount, omittedCount: Number(all?.[2] ?? 0) - withoutCount - sumOf(rows) };
}

/** How much rows of a facet count together. */
export function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, [, , count]) => sum + Number(count), 0);
}

/** The facets as the API gives them, in the order asked. */
export function facetsOf(names: readonly string[], countsOf: (name: string) => FacetCounts): readonly unknown[] {
  return names.map((name) => {
    const { rows, ...others } = countsOf(name);
    const { together, label } = ruleOf(name);
    const buckets = (together === undefined ? rows : countedTogether(rows, together)).map(([value, text, count]) => ({
      value,
      label: label(readText(value), readText(text)),
      count,
    }));
    return { name, buckets, ...others };
  });
}

function countedTogether(rows: readonly Row[], together: (value: string) => string): readonly Row[] {
  const counts = new Map<string, number>();
  for (const [value, , count] of rows) {
    const name = together(readText(value));
    counts.set(name, (counts.get(name) ?? 0) + Number(count));
  }
  return firstRows([...counts].map(([name, count]) => [name, name, count]));
}

/** Rows of a facet as it gives them: the most frequent first, equal ones by value, as many as it has buckets. */
export function firstRows(rows: readonly Row[]): readonly Row[] {
  const sorted = rows.toSorted(([a, , x], [b, , y]) => Number(y) - Number(x) || compareValues(a, b));
  return sorted.slice(0, LARGEST_PAGE);
}

/* `OPEN_LETTER` is `Open letter`. */
function toWords(term: string): string {
  const words = term.toLowerCase().replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
