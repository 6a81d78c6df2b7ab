import { languageName } from "../../../src/base/language-name.js";
import { readUncertainDate } from "../../../src/rules/dates/uncertain-date.js";
import { compare } from "./order.js";
import { count } from "./facets.js";
import { isVisible, text, type OracleGraph, type OracleNode } from "./graph.js";
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
    reading: readingOf(articles),
    addressees: addresseesOf(articles, graph),
    counts: Object.fromEntries(
      Object.entries(labels).map(([name, label]) => [name, graph.all(label).filter((each) => isVisible(each)).length]),
    ),
  };
}

function readingOf(articles: readonly OracleNode[]): object {
  const of = (extent: string) => articles.filter((article) => text(article, "readExtent") === extent).length;
  const [whole, beginning, unknown, notSeen] = [of("WHOLE"), of("BEGINNING"), of("UNKNOWN"), of("NOT_SEEN")];
  return {
    whole,
    beginning,
    unknown,
    notSeen,
    inWords: `${extentWords(articles)}.${whole < articles.length ? UNREAD : ""}`,
  };
}

const UNREAD =
  " What stands in the parts that were not read is not in this corpus: that something is not here does not say that nobody wrote it.";

/** How far so many texts were read, as answers say it. */
export function extentWords(articles: readonly OracleNode[]): string {
  if (articles.length === 0) return "There are no texts";
  const phrases = [
    ["WHOLE", "# were read whole"],
    ["BEGINNING", "of # only the beginning was read"],
    ["UNKNOWN", "# were read without a record of how far"],
    ["NOT_SEEN", "# were not seen"],
  ].flatMap(([extent, phrase = ""]) => {
    const many = articles.filter((article) => text(article, "readExtent") === extent).length;
    if (many === 0) return [];
    return [phrase.replace("# were", many === 1 ? "1 was" : `${many} were`).replace("#", String(many))];
  });
  const last = phrases.pop() ?? "";
  const all = phrases.length === 0 ? last : `${phrases.join(", ")} and ${last}`;
  return `Of ${articles.length} text${articles.length === 1 ? "" : "s"} ${all}`;
}

/** For how many it is recorded whom they address, as answers say it. */
export function addresseeWords(articles: readonly OracleNode[], graph: OracleGraph): string {
  const [all, letters] = [
    articles,
    articles.filter((article) => text(article, "kind")?.endsWith("LETTER") === true),
  ].map((some) => [some.filter((each) => graph.out(each, "ADDRESSED_TO").length > 0).length, some.length] as const);
  const [texts = 0] = all ?? [];
  const [addressed = 0, count = 0] = letters ?? [];
  const some = `Addressees are recorded for ${texts} text${texts === 1 ? "" : "s"}`;
  return count === 0 ? some : `${some}, and for ${addressed} of ${count} letter${count === 1 ? "" : "s"}`;
}

function addresseesOf(articles: readonly OracleNode[], graph: OracleGraph): object {
  const isAddressed = (article: OracleNode) => graph.out(article, "ADDRESSED_TO").length > 0;
  const letters = articles.filter((article) => text(article, "kind")?.endsWith("LETTER") === true);
  return {
    texts: articles.filter(isAddressed).length,
    letters: letters.length,
    lettersWithAddressees: letters.filter(isAddressed).length,
    inWords: `${addresseeWords(articles, graph)}.`,
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
