import { languageName } from "../../../src/rules/text/language-tag.js";
import { readUncertainDate } from "../../../src/rules/dates/uncertain-date.js";
import { compare } from "./order.js";
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
    id: text(described, "corpusId"),
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

/* From the date that can be the earliest to the one that can be the latest, each as it is written: the days are not known where only years are. */
function periodOf(dates: readonly string[]): object | null {
  const [first] = endsOf(dates, "earliest");
  const last = endsOf(dates, "latest").at(-1);
  return first === undefined || last === undefined ? null : dateOf(`${first.written}/${last.written}`, "INFERRED");
}

function endsOf(dates: readonly string[], end: "earliest" | "latest") {
  return dates
    .flatMap((edtf) => {
      const day = readUncertainDate(edtf)[end];
      const part = edtf.split("/").at(end === "earliest" ? 0 : -1) ?? "";
      return day === null ? [] : [{ day, edtf, written: /^[0-9-]+[?~%]?$/u.test(part) ? part : day }];
    })
    .sort((a, b) => compare(a.day, b.day) || compare(a.edtf, b.edtf));
}
