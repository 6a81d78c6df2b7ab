import { languageName } from "../../../src/domain/language-tag.js";
import { readUncertainDate } from "../../../src/domain/uncertain-date.js";
import { count } from "./facets.js";
import { isVisible, text, type OracleGraph } from "./graph.js";
import type { Args } from "./resolver.js";
import { dateOf, localized } from "./values.js";

const labels: Readonly<Record<string, string>> = {
  articles: "Article",
  people: "Person",
  organizations: "Organization",
  events: "Event",
  conventions: "Convention",
  votes: "Vote",
  claims: "Claim",
  conflicts: "Conflict",
  crossReferences: "CrossReference",
  signatures: "Signature",
};

/** What the corpus says of itself, and how much there is of it. Its version is not in the records: it is left out of comparisons. */
export function corpus(_args: Args, graph: OracleGraph): object {
  const [described] = graph.all("Corpus");
  const articles = graph.all("Article");
  const language = text(described, "language");
  return {
    version: ANY_VERSION,
    title: localized(text(described, "title"), language),
    description: localized(text(described, "description"), language),
    licence: text(described, "licence"),
    languages: count(
      articles.map((article) => {
        const value = text(article, "language") ?? "";
        return { value, label: languageName(value) };
      }),
    ),
    period: periodOf(articles.flatMap((article) => text(article, "published") ?? [])),
    counts: Object.fromEntries(
      Object.entries(labels).map(([name, label]) => [name, graph.all(label).filter((each) => isVisible(each)).length]),
    ),
  };
}

/** Stands where the API gives the version of the data. */
export const ANY_VERSION = "oracle: any version";

function periodOf(dates: readonly string[]): object | null {
  const bounds = dates.map(readUncertainDate);
  const [earliest] = bounds.flatMap((date) => date.earliest ?? []).sort();
  const latest = bounds
    .flatMap((date) => date.latest ?? [])
    .sort()
    .at(-1);
  return earliest === undefined || latest === undefined ? null : dateOf(`${earliest}/${latest}`, "INFERRED");
}
