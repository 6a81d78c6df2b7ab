import { textsArgument } from "./argument-types.js";
import { readText } from "../cypher/cells.js";
import { cypher, identifier, join, param, type Fragment } from "../cypher/cypher.js";
import { LARGEST_PAGE } from "../model/declare/page-arguments.js";
import { out, type Step } from "../model/declare/step.js";
import type { PropertyName } from "../model/properties.js";
import { ArticleFacet } from "../model/facet.js";
import { dateFacetLabel } from "../rules/dates/date-facet.js";
import { languageName } from "../rules/text/language-tag.js";
import type { Row } from "../engine/row.js";
import { along, type Match } from "./match.js";
import type { Arguments } from "./plan.js";
import { certain } from "../base/certain.js";

/** Gives what was counted for one facet: value, label and count a row. */
export type FacetRows = (name: string) => readonly Row[];

/** What articles are counted by: a property of theirs, or the nodes with a label that a step leads to, by id and name. */
export type FacetBy =
  { readonly property: PropertyName | "publishedMonth" } | { readonly step: Step; readonly label: string };

interface FacetRule {
  readonly by: FacetBy;
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
};

function ruleOf(name: string): FacetRule {
  return certain(rules[name], `a rule for the facet "${name}"`);
}

/** The facets that the arguments ask for; all of them where they name none. */
export function facetNames(args: Arguments): readonly string[] {
  return [...new Set(textsArgument(args, "names") ?? Object.keys(ArticleFacet))];
}

/** What a facet counts by. */
export function facetBy(name: string): FacetBy {
  return ruleOf(name).by;
}

/* From the matched article to `v`, the value, and `t`, what labels it. */
function clauseOf(by: FacetBy, { related }: Match): Fragment {
  if ("step" in by)
    return cypher`MATCH (${related})${along(by.step)}(o:${identifier(by.label)}) WITH o.id AS v, o.name AS t`;
  const property = identifier(by.property);
  return cypher`WITH ${related}.${property} AS v, ${related}.${property} AS t`;
}

/** Counts the matched articles by one facet, most frequent first: `RETURN collect([v, t, c]) AS l0`. */
export function facetCounts(name: string, match: Match, list: Fragment): Fragment {
  return cypher`${match.toFragment()}
${clauseOf(facetBy(name), match)}
WITH v, t, count(v) AS c ORDER BY c DESC, v LIMIT ${param(() => LARGEST_PAGE)}
RETURN collect([${join([cypher`v`, cypher`t`, cypher`c`], cypher`, `)}]) AS ${list}`;
}

/** The facets as the API gives them, in the order asked. */
export function facetsOf(args: Arguments, rows: FacetRows): readonly unknown[] {
  return facetNames(args).map((name) => ({
    name,
    buckets: rows(name).map(([value, text, count]) => ({
      value,
      label: ruleOf(name).label(readText(value), readText(text)),
      count,
    })),
  }));
}

/* `OPEN_LETTER` is `Open letter`. */
function toWords(term: string): string {
  const words = term.toLowerCase().replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
