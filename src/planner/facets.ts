import { textsArgument } from "./argument-types.js";
import { readText } from "../cypher/cells.js";
import { cypher, join, param, type Fragment } from "../cypher/cypher.js";
import { LARGEST_PAGE } from "../model/declare/page-arguments.js";
import { ArticleFacet } from "../model/facet.js";
import { dateFacetLabel } from "../rules/dates/date-facet.js";
import { languageName } from "../rules/text/language-tag.js";
import type { Row } from "../engine/row.js";
import type { Match } from "./match.js";
import type { Arguments } from "./plan.js";
import { certain } from "../base/certain.js";

/** Gives what was counted for one facet: value, label and count a row. */
export type FacetRows = (name: string) => readonly Row[];

interface FacetRule {
  /** From the matched article to `v`, the value, and `t`, what labels it. */
  readonly clause: (match: Match) => Fragment;
  readonly label: (value: string, text: string) => string;
}

const property = (name: Fragment) => (match: Match) =>
  cypher`WITH ${match.related}.${name} AS v, ${match.related}.${name} AS t`;
const neighbour = (pattern: Fragment) => (match: Match) =>
  cypher`MATCH (${match.related})${pattern} WITH o.id AS v, o.name AS t`;

const rules: Readonly<Record<string, FacetRule>> = {
  KIND: { clause: property(cypher`kind`), label: toWords },
  LANGUAGE: { clause: property(cypher`language`), label: (value) => languageName(value, "en") },
  PUBLISHER: { clause: neighbour(cypher`-[:PUBLISHED_BY]->(o:Organization)`), label: (_value, text) => text },
  YEAR: { clause: property(cypher`publishedYear`), label: dateFacetLabel },
  MONTH: { clause: property(cypher`publishedMonth`), label: dateFacetLabel },
  EVIDENCE: { clause: property(cypher`evidence`), label: toWords },
  SERIES: { clause: neighbour(cypher`-[:IN_SERIES]->(o:Series)`), label: (_value, text) => text },
};

function ruleOf(name: string): FacetRule {
  return certain(rules[name], `a rule for the facet "${name}"`);
}

/** The facets that the arguments ask for; all of them where they name none. */
export function facetNames(args: Arguments): readonly string[] {
  return [...new Set(textsArgument(args, "names") ?? Object.keys(ArticleFacet))];
}

/** Counts the matched articles by one facet, most frequent first: `RETURN collect([v, t, c]) AS l0`. */
export function facetCounts(name: string, match: Match, list: Fragment): Fragment {
  return cypher`${match.toFragment()}
${ruleOf(name).clause(match)}
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
