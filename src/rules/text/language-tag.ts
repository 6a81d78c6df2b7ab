import { LRUCache } from "lru-cache";
import subtags from "language-subtag-registry/data/json/index.json" with { type: "json" };
import { InvalidLanguageTagError } from "../errors.js";
import { findRegistered } from "./tag-registry.js";

type SubtagKind = "language" | "extlang" | "script" | "region" | "variant";

/** The tag in the canonical form of the registry: `zh-hans` becomes `zh-Hans`, the withdrawn `iw` becomes `he`; `sh` stays `sh`, since the registry prefers
 *  nothing else. Every subtag must stand there; extensions (`-u-…`) are kept as they are, and what is left to private use (`qaa`, `x-letters`) is taken.
 *  Source: RFC 5646 (BCP 47), 2.1, 2.2.7 and 4.5. @throws InvalidLanguageTagError */
export function readLanguageTag(tag: string): string {
  const known = canonicalTags.get(tag);
  if (known !== undefined) return known;
  const canonical = canonicalize(tag);
  canonicalTags.set(tag, canonical);
  return canonical;
}

const canonicalTags = new LRUCache<string, string>({ max: 1_000 });

function canonicalize(tag: string): string {
  const written = tag.toLowerCase();
  if (privateForm.test(written)) return written;
  const parts = form.exec(written)?.groups;
  const isPlain = parts !== undefined && isUnchanged(written);
  const whole = isPlain ? undefined : findRegistered("grandfathered", written);
  if (whole !== undefined) return whole;
  if (parts === undefined || hasRepeats(parts)) {
    throw new InvalidLanguageTagError(tag, "its parts are not in the form of a tag");
  }
  const found = subtagsIn(parts);
  for (const [kind, subtag] of found) {
    if (!isRegistered(subtag, kind))
      throw new InvalidLanguageTagError(tag, `the registry has no ${kind} "${inCase(subtag, kind)}"`);
  }
  // An extlang is a language by itself, and stands for the one before it.
  const kept = parts["extlang"] === "" ? found : found.slice(1);
  const canonical = kept.map(([kind, subtag]) => (isPlain ? inCase(subtag, kind) : preferred(kind, subtag)));
  return `${canonical.join("-")}${parts["rest"] ?? ""}`;
}

const form =
  /^(?<language>[a-z]{2,8})(?<extlang>(?:-[a-z]{3})?)(?<script>(?:-[a-z]{4})?)(?<region>(?:-(?:[a-z]{2}|\d{3}))?)(?<variant>(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*)(?<rest>(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?)$/u;
const privateForm = /^x(?:-[a-z0-9]{1,8})+$/u;

/* CLDR prefers another wherever the registry does, and in more places. */
function isUnchanged(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0]?.toLowerCase() === tag;
  } catch {
    return false;
  }
}

/* Neither a variant nor the letter of an extension may stand twice. */
function hasRepeats({ variant = "", rest = "" }: Readonly<Record<string, string>>): boolean {
  const [extensions = ""] = rest.split("-x-");
  const once = [...variant.split("-").slice(1), ...extensions.split("-").filter(({ length }) => length === 1)];
  return new Set(once).size < once.length;
}

const kinds: readonly SubtagKind[] = ["language", "extlang", "script", "region", "variant"];

function subtagsIn(parts: Readonly<Record<string, string>>): readonly (readonly [SubtagKind, string])[] {
  return kinds.flatMap((kind) =>
    (parts[kind] ?? "").split("-").flatMap((subtag) => (subtag === "" ? [] : [[kind, subtag] as const])),
  );
}

function preferred(kind: SubtagKind, subtag: string): string {
  return inCase(findRegistered(kind, subtag) ?? subtag, kind);
}

function inCase(subtag: string, kind: SubtagKind): string {
  if (kind === "script") return subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase();
  return kind === "region" ? subtag.toUpperCase() : subtag.toLowerCase();
}

/* Source: RFC 5646, 2.2.1 to 2.2.4, of what is left to private use. */
const privateSubtags: Readonly<Partial<Record<SubtagKind, RegExp>>> = {
  language: /^q[a-t][a-z]$/u,
  script: /^qa(?:a[a-z]|b[a-x])$/u,
  region: /^(?:q[m-z]|x[a-z])$/u,
};

function isRegistered(subtag: string, kind: SubtagKind): boolean {
  if (privateSubtags[kind]?.test(subtag)) return true;
  return Object.hasOwn(subtags, subtag) && Object.hasOwn(subtags[subtag] ?? {}, kind);
}
