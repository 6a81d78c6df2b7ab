import { LRUCache } from "lru-cache";
import subtags from "language-subtag-registry/data/json/index.json" with { type: "json" };
import { InvalidLanguageTagError } from "../errors.js";

type SubtagKind = "language" | "extlang" | "script" | "region" | "variant";

/** The tag in canonical form: `zh-hans` becomes `zh-Hans`, the withdrawn `iw` becomes `he`.
 *  Every subtag must stand in the IANA registry; extensions (`-u-…`) are kept as they are.
 *  Source: RFC 5646 (BCP 47). @throws InvalidLanguageTagError */
export function readLanguageTag(tag: string): string {
  const canonical = canonicalize(tag);
  const [language = "", ...rest] = canonical.split("-");
  if (!isRegistered(language, "language"))
    throw new InvalidLanguageTagError(tag, `the registry has no language "${language}"`);
  for (const subtag of rest) {
    if (subtag.length === 1) break;
    const kind = kindOf(subtag);
    if (!isRegistered(subtag, kind)) throw new InvalidLanguageTagError(tag, `the registry has no ${kind} "${subtag}"`);
  }
  return canonical;
}

/** The language's name in another language: `languageName("nl", "fr")` is `néerlandais`; the tag itself where there is no name. */
export function languageName(tag: string, inLanguage = "en"): string {
  return namesIn(inLanguage).of(tag) ?? tag;
}

/* Making one takes a hundred times as long as asking it. */
function namesIn(language: string): Intl.DisplayNames {
  const known = displayNames.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames([language, "en"], { type: "language", fallback: "code" });
  displayNames.set(language, names);
  return names;
}

const displayNames = new LRUCache<string, Intl.DisplayNames>({ max: 20 });

/** The first available tag that fits the requests in their order, as `available` spells it; `undefined` where none does.
 *  A request is shortened from its end until it is met (`de-AT` finds `de`: RFC 4647, lookup). One that is met at no length
 *  takes the first tag that begins with it, so that `zh` finds `zh-Hans`. */
export function matchLanguage(requested: readonly string[], available: readonly string[]): string | undefined {
  for (const request of requested) {
    const match = findByLookup(request, available) ?? findLonger(request, available);
    if (match !== undefined) return match;
  }
  return undefined;
}

function findByLookup(request: string, available: readonly string[]): string | undefined {
  let subtags = request.toLowerCase().split("-");
  while (subtags.length > 0) {
    const range = subtags.join("-");
    const match = available.find((tag) => tag.toLowerCase() === range);
    if (match !== undefined) return match;
    // A single letter opens an extension and means nothing by itself.
    subtags = subtags.slice(0, subtags.at(-2)?.length === 1 ? -2 : -1);
  }
  return undefined;
}

function findLonger(request: string, available: readonly string[]): string | undefined {
  const start = `${request.toLowerCase()}-`;
  return available.find((tag) => tag.toLowerCase().startsWith(start));
}

function canonicalize(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch (cause) {
    throw new InvalidLanguageTagError(tag, "its parts are not in the form of a tag", cause);
  }
}

function kindOf(subtag: string): SubtagKind {
  if (/^[A-Z][a-z]{3}$/u.test(subtag)) return "script";
  return /^(?:[A-Z]{2}|\d{3})$/u.test(subtag) ? "region" : "variant";
}

function isRegistered(subtag: string, kind: SubtagKind): boolean {
  return Object.hasOwn(subtags, subtag.toLowerCase()) && Object.hasOwn(subtags[subtag.toLowerCase()] ?? {}, kind);
}
