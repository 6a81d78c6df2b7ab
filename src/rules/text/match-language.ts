import { LRUCache } from "lru-cache";

/** The first available tag that fits the requests in their order, as `available` spells it; `undefined` if none does. Of the tags that fit a request
 *  the same one comes first, then what CLDR holds for the same (`zh-CN` finds `zh-Hans`), the request shortened from its end as long as its script
 *  stays (`de-AT` finds `de`: RFC 4647, lookup), the same language in the same script (`zh-HK` finds `zh-Hant`), the request shortened further, and a
 *  tag that begins with it (`zh` finds `zh-Hant` too). Source: Unicode Technical Standard 35, 4.3 (likely subtags) */
export function matchLanguage(requested: readonly string[], available: readonly string[]): string | undefined {
  for (const request of requested) {
    const match = findMatch(request, available);
    if (match !== undefined) return match;
  }
  return undefined;
}

function findMatch(request: string, available: readonly string[]): string | undefined {
  const asked = likely(request);
  const shorter = shortened(request);
  const isSameScript = (tag: string): boolean => scriptOf(likely(tag)) === scriptOf(asked);
  const fits: readonly ((tag: string) => boolean)[] = [
    (tag) => isSame(tag, request),
    (tag) => likely(tag) === asked,
    ...shorter.map((each) => (tag: string) => isSame(tag, each) && isSameScript(tag)),
    isSameScript,
    ...shorter.map((each) => (tag: string) => isSame(tag, each)),
    (tag) => tag.toLowerCase().startsWith(`${request.toLowerCase()}-`),
  ];
  for (const isFit of fits) {
    const match = available.find(isFit);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** What a tag stands for by itself and in wider terms, so that a list of languages finds it by any of them: of `zh-Hans` are that `zh`, `zh-Hans`, `zh-CN` and
 *  `zh-Hans-CN`, of `sr-Latn` neither `sr-Cyrl` nor `sr-RS`, whose script is another. */
export function languageRanges(tag: string): readonly string[] {
  const known = ranges.get(tag);
  if (known !== undefined) return known;
  const full = likely(tag);
  const [language = "", script = "", region = ""] = full.split("-");
  const byRegion = `${language}-${region}`;
  const all = [tag, ...shortened(tag), full, ...shortened(full), ...(likely(byRegion) === full ? [byRegion] : [])];
  const found = [...new Set(script === "" ? [tag, ...shortened(tag)] : all)];
  ranges.set(tag, found);
  return found;
}

/** The ranges by which texts are found in a language that is asked for: the tag, the one that CLDR holds for the same language, and the script where the region
 *  stands for one (`zh-HK`: `zh-Hant`). */
export function askedRanges(tag: string): readonly string[] {
  const [language = "", script = ""] = likely(tag).split("-");
  const isOtherScript = script !== "" && scriptOf(likely(language)) !== `${language}-${script}`;
  const canonical = canonicalLocale(tag)?.toString() ?? tag;
  return [...new Set([tag, canonical, ...(isOtherScript ? [`${language}-${script}`] : [])])];
}

const ranges = new LRUCache<string, readonly string[]>({ max: 1_000 });
const likelyTags = new LRUCache<string, string>({ max: 1_000 });

/** Language, script and region, as far as CLDR knows them, and what is written besides: `zh-Hans-CN` for `zh`. */
function likely(tag: string): string {
  const known = likelyTags.get(tag);
  if (known !== undefined) return known;
  const full = canonicalLocale(tag)?.maximize().toString() ?? tag.toLowerCase();
  likelyTags.set(tag, full);
  return full;
}

/* A tag of private use (`x-letters`) is no locale to CLDR, and means what is agreed on. */
function canonicalLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** `zh-Hans` of `zh-Hans-CN`. */
function scriptOf(full: string): string {
  return full.split("-").slice(0, 2).join("-");
}

function isSame(tag: string, other: string): boolean {
  return tag.toLowerCase() === other.toLowerCase();
}

/** The tag without its last part, without the last two, and so on; the letter of an extension means nothing by itself. */
function shortened(tag: string): readonly string[] {
  const subtags = tag.split("-");
  return subtags.flatMap((_subtag, index) => {
    const kept = subtags.slice(0, subtags.length - 1 - index);
    return kept.length === 0 || kept.at(-1)?.length === 1 ? [] : [kept.join("-")];
  });
}
