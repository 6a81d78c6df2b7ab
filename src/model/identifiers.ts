import { createHash } from "node:crypto";
import "./concepts.js";
import { declaredConcepts } from "./declare/registry.js";
import { plainText } from "../rules/text/fold-text.js";

/** What stands before the slash of an id, one for each concept; those of a broader concept share theirs. */
export const idTypes: readonly string[] = [...new Set(declaredConcepts().map(({ prefix }) => prefix))];

/** An id in its two halves: `article/sw-taking-our-final-steps`. */
export interface ParsedId {
  readonly type: string;
  readonly rest: string;
}

/** The longest id that is accepted, in UTF-16 units. */
export const longestId = 500;

/** A letter or a digit, and the marks that belong to it: the vowels of Hindi and Thai, the points of Hebrew. */
const sign = "[\\p{L}\\p{N}]\\p{M}*";

/** The pattern of what stands behind the slash: letters and digits parted by `-`, `.` or `_`. */
export const restForm = `(?:${sign})+(?:[-._]+(?:${sign})+)*`;
const form = new RegExp(`^(?<type>[a-z-]+)/(?<rest>${restForm})$`, "u");
const types: ReadonlySet<string> = new Set(idTypes);

/** The halves of an id; `undefined` for what has not the form of one. Says nothing about whether the graph has it. */
export function parseId(id: string): ParsedId | undefined {
  const { type, rest } = (id.length <= longestId ? form.exec(id)?.groups : undefined) ?? {};
  return type !== undefined && rest !== undefined && types.has(type) ? { type, rest } : undefined;
}

/** Whether a text has the form of an id: a known type, a slash, then letters and digits parted by `-`, `.` or `_`. */
export function isWellFormedId(id: string): boolean {
  return parseId(id) !== undefined;
}

/** A text of the same length with blanks for the ids that stand in it, as notes name them: what they are made of are no words of the text. */
export function blankIds(text: string): string {
  return text.includes("/") ? text.replace(idsInText, (id) => " ".repeat(id.length)) : text;
}

const idsInText = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}/._-])(?:${idTypes.join("|")})/${restForm}`, "gu");

/** A name as a part of ids: `Aaron A.` becomes `aaron-a`. Marks are dropped, letters of other scripts are kept.
 *  A name without letters and digits becomes a hash, so that no id has an empty part. */
export function slugOf(name: string): string {
  const slug = plainText(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return slug === "" ? hashOf([name]) : slug;
}

/** `vote-option/<vote>--<key>`. */
export function voteOptionId(vote: string, key: string): string {
  return `vote-option/${innerOf(vote)}--${slugOf(key)}`;
}

/** `text-date/<article>--<kind>--<date>`, with the source behind it where another text gives the date. */
export function textDateId(article: string, kind: string, date: string, source: string | undefined): string {
  const parts = [innerOf(article), slugOf(kind), slugOf(date), ...(source === undefined ? [] : [innerOf(source)])];
  return `text-date/${parts.join("--")}`;
}

/** `publication/<article>--<publisher>`, with the date behind it where one is recorded. */
export function publicationId(article: string, publisher: string, date?: string): string {
  const parts = [innerOf(article), innerOf(publisher), ...(date === undefined ? [] : [slugOf(date)])];
  return `publication/${parts.join("--")}`;
}

/** `signature/<article>--<name>`; `…--2` and so on for the second of a name on that text. No part of it is a place in the list. */
export function signatureId(article: string, nameAsPrinted: string, nth = 1): string {
  return `signature/${nameOn(article, nameAsPrinted, nth)}`;
}

/** `authorship/<article>--<name>`, with `--2` and so on as in the id of a signature. */
export function authorshipId(article: string, nameAsPrinted: string, nth = 1): string {
  return `authorship/${nameOn(article, nameAsPrinted, nth)}`;
}

/** `contribution/<article>--<role>--<name>`, with `--2` and so on as in the id of a signature. */
export function contributionId(article: string, role: string, nameAsPrinted: string, nth = 1): string {
  return `contribution/${nameOn(`${article}--${slugOf(role)}`, nameAsPrinted, nth)}`;
}

/** A name of nothing but digits always has its number: else the name `2` on `x--ada` would be the second `Ada` on `x`. */
function nameOn(article: string, nameAsPrinted: string, nth: number): string {
  const slug = slugOf(nameAsPrinted);
  const isNumbered = nth > 1 || /^\p{N}+$/u.test(slug);
  return [innerOf(article), slug, ...(isNumbered ? [nth] : [])].join("--");
}

/** `cross-reference/<from>--<type>--<to>`, the type as in the API: `REPLIES_TO` becomes `replies-to`. */
export function crossReferenceId(from: string, type: string, to: string): string {
  return `cross-reference/${innerOf(from)}--${slugOf(type)}--${innerOf(to)}`;
}

/** `text-relation/<from>--<kind>--<of>`. */
export function textRelationId(from: string, kind: string, of: string): string {
  return `text-relation/${innerOf(from)}--${slugOf(kind)}--${innerOf(of)}`;
}

/** `identity-hypothesis/<a>--<b>`, whichever is given first. */
export function identityHypothesisId(a: string, b: string): string {
  return `identity-hypothesis/${[innerOf(a), innerOf(b)].sort().join("--")}`;
}

/** `claim/<hash>` of what makes a claim the same claim: subject, property, source, place and words (white space aside). */
export function claimId(
  subject: string,
  property: string,
  source: string,
  locator: string | undefined,
  words: string,
): string {
  return `claim/${hashOf([subject, property, source, locator ?? "", words])}`;
}

/** `listing/<hash>` of an identifier in the one spelling of all that mean the same (`identifierKey`): what is listed under it has an edge there. */
export function listingId(key: string): string {
  return `listing/${hashOf([key])}`;
}

function innerOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/** 80 bits of SHA-256, as 20 hexadecimal digits. */
function hashOf(texts: readonly string[]): string {
  const canonical = texts.map((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim());
  return createHash("sha256").update(JSON.stringify(canonical)).digest("hex").slice(0, 20);
}
