import { groupBy } from "../../../base/group-by.js";
import { authorProperties, titleProperties } from "../../../model/attribution-properties.js";
import { isShownAlways } from "../../../model/visibility.js";
import { gives } from "../../../rules/claims/named-makers.js";
import { entriesOf, statusOf, textIn, textsIn, type Entries, type Entry } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import { isUnseen, toldIn, witnessesOf } from "../../lookups/witnesses.js";
import type { Check } from "../check.js";

/** Where sources call a text otherwise than it is shown, or name others as its authors, one source at least gives the title and the authors that are
 *  shown, both of them. */
export const findMixedAttributions: Check = (entries) => {
  if (!entries.isWhole) return [];
  const claims = ofArticles(entries, "Claim", [...titleProperties, ...authorProperties]);
  const authorships = ofArticles(entries, "Authorship");
  return [...claims].flatMap(([article, said]) => {
    const shown = shownOf(article, authorships.get(article) ?? [], said);
    const isDisputed = shown.some(({ claims: onIt, words }) => onIt.some((claim) => !says(claim, words)));
    if (!isDisputed || witnessesOfAll(shown).some((source) => shown.every((part) => isGivenBy(source, part))))
      return [];
    const message = `No source gives the title "${textIn(article, "title") ?? ""}" together with the authors given here, and some give others.`;
    const hint = "Show title and authors as one source gives them; what the others give stands in `claims`.";
    return [
      problemAt(placeIn(article.place, "title"), { severity: "warning", code: "MIXED_ATTRIBUTION", message, hint }),
    ];
  });
};

/** The title of a text as it is shown, or one of its authors. */
interface Shown {
  readonly words: string;
  /** Who gives it, as far as their own claims do not say. */
  readonly witnesses: readonly string[];
  /** What is said of it, for it or against it. */
  readonly claims: readonly Entry[];
}

function shownOf(article: Entry, authorships: readonly Entry[], claims: readonly Entry[]): readonly Shown[] {
  const own = isUnseen(article) ? witnessesOf(article) : [article.id ?? ""];
  const told = isUnseen(article) ? claims.filter((claim) => sourceOf(claim) !== article.id) : claims;
  const on = (properties: readonly string[]) => told.filter((claim) => isOn(claim, properties));
  const title = { words: textIn(article, "title") ?? "", witnesses: own, claims: on(titleProperties) };
  const authors = authorships.map((authorship) => {
    const named = toldIn(article, textsIn(authorship, "source"));
    const words = textIn(authorship, "nameAsPrinted") ?? "";
    return { words, witnesses: named.length === 0 ? own : named, claims: on(authorProperties) };
  });
  return [title, ...authors];
}

function witnessesOfAll(shown: readonly Shown[]): readonly string[] {
  const stating = shown.flatMap(({ claims }) => claims.map(sourceOf));
  return [...new Set([...shown.flatMap(({ witnesses }) => witnesses), ...stating])];
}

/* Whoever says something of it says it in its claims; of anybody else it is known by the record alone. */
function isGivenBy(source: string, { words, witnesses, claims }: Shown): boolean {
  const own = claims.filter((claim) => sourceOf(claim) === source);
  return own.length === 0 ? witnesses.includes(source) : own.some((claim) => says(claim, words));
}

function says(claim: Entry, words: string): boolean {
  return gives({ stated: textIn(claim, "stated") ?? "" }, words);
}

function sourceOf(claim: Entry): string {
  return textIn(claim, "source") ?? "";
}

function isOn(claim: Entry, properties: readonly string[]): boolean {
  return properties.includes(textIn(claim, "property") ?? "");
}

/* The reviewed records of a concept that count for something, by the article that they stand in. */
function ofArticles(entries: Entries, concept: string, properties?: readonly string[]) {
  const records = entriesOf(entries, concept).flatMap((record) => {
    const { owner, value } = record;
    const isMeant = properties === undefined || (isOn(record, properties) && value["statedAs"] !== "NOT_SEEN");
    const counts = isMeant && value["rank"] !== "DEPRECATED" && isShownAlways(statusOf(record));
    return counts && owner?.concept.name === "Article" ? [{ owner, record }] : [];
  });
  const byOwner = groupBy(records, ({ owner }) => owner);
  return new Map([...byOwner].map(([owner, group]) => [owner, group.map(({ record }) => record)]));
}
