import { findCitationType } from "../../model/citation-type.js";
import { dateText } from "../../rules/dates/write-date.js";
import { namesText } from "../../rules/text/names-text.js";
import type { OutlineLine, OutlinePart } from "./types.js";
import { knownDateText } from "../../rules/dates/known-date.js";
import { orderDates } from "../order/date-order.js";
import type { Turns } from "../../engine/turns.js";
import type { ChainAnswer, ChainArticle, ChainGraph } from "./chain-graph.js";
import type { ArticleWords, ChainDetails, Signatories } from "./details.js";

/** The chain as prose, in one order always: where it begins; then each answer that leads on from there, the oldest first, and under it the
 *  answers that lead on from it. An answer back to what has been told of stands where it is given, and nothing is told under it again. */
export async function writeOutline(
  { answers }: ChainGraph,
  root: ChainArticle,
  details: ChainDetails,
  { asOf, turns }: { readonly asOf: string | undefined; readonly turns: Turns },
): Promise<readonly OutlineLine[]> {
  const describe = describer(details);
  const begin = [...describe(root), plain(`${notYet(root, asOf)}.`)];
  const lines: OutlineLine[] = [{ depth: 0, ...sentence(begin), article: root.id, reference: null }];
  for (const answer of inReadingOrder(root, answersByNearEnd(answers))) {
    const { id, depth } = answer;
    lines.push({ depth, ...sentence(tell(answer, describe)), article: farEnd(answer).id, reference: id });
    if (turns.isUp()) await turns.giveWay();
  }
  return lines;
}

function inReadingOrder(root: ChainArticle, from: ReadonlyMap<string, readonly ChainAnswer[]>): readonly ChainAnswer[] {
  const told = new Set<string>();
  const order: ChainAnswer[] = [];
  const tellFrom = (form: string): void => {
    told.add(form);
    for (const answer of from.get(form) ?? []) {
      const far = farEnd(answer);
      order.push(answer);
      if (!told.has(far.form) && far.depth > nearEnd(answer).depth) tellFrom(far.form);
    }
  };
  tellFrom(root.form);
  return order;
}

/** Where the chain begins was asked for, and stands there whenever it was published. */
function notYet({ published }: ChainArticle, asOf: string | undefined): string {
  const earliest = published?.earliest ?? null;
  if (asOf === undefined || earliest === null || earliest <= asOf) return "";
  return `; by its date it had not been published by ${dateText({ edtf: asOf })}`;
}

/** Answers stand under the end that is nearer; of two that are equally near, under what is answered. */
function nearEnd({ from, to }: ChainAnswer): ChainArticle {
  return from.depth < to.depth ? from : to;
}

function farEnd({ from, to }: ChainAnswer): ChainArticle {
  return from.depth < to.depth ? to : from;
}

function answersByNearEnd(answers: readonly ChainAnswer[]): ReadonlyMap<string, readonly ChainAnswer[]> {
  const grouped = new Map<string, ChainAnswer[]>();
  for (const answer of answers) {
    const { form } = nearEnd(answer);
    const known = grouped.get(form);
    if (known === undefined) grouped.set(form, [answer]);
    else known.push(answer);
  }
  return grouped;
}

const evidenceWords: Readonly<Record<string, string>> = {
  QUOTED: "its title, address or words stand there",
  NAMED: "only its author or subject is named there",
  INFERRED: "matched by the editors",
};

const statusWords: Readonly<Record<string, string>> = {
  SUGGESTED: "suggested, not reviewed",
  REJECTED: "reviewed and rejected",
};

/** `Ada Quill, “Yes” (4 March 2019), replies to Bruno Tarn, “No” (1 March 2019): paragraph 2; its title, address or words stand there.` */
function tell(answer: ChainAnswer, describe: Describe): readonly OutlinePart[] {
  const { from, to, type, status, locator, evidence } = answer;
  const notes = [locator ?? "no place noted", evidenceWords[evidence], statusWords[status], cautionOn(from, to)].filter(
    (note) => note !== undefined,
  );
  return [...describe(from), plain(`, ${verbOf(type)} `), ...describe(to), plain(`: ${notes.join("; ")}.`)];
}

type Describe = (article: ChainArticle) => readonly OutlinePart[];

function plain(text: string): OutlinePart {
  return { text, article: null };
}

/** The sentence that the pieces make; those that are no titles grow into one with the next. */
function sentence(pieces: readonly OutlinePart[]): Pick<OutlineLine, "text" | "parts"> {
  const parts: OutlinePart[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last?.article === null && piece.article === null) parts.splice(-1, 1, plain(last.text + piece.text));
    else parts.push(piece);
  }
  return { text: parts.map(({ text }) => text).join(""), parts };
}

/** Says of an article what it is: once, however many answers it gives and gets. */
function describer({ articles }: ChainDetails): Describe {
  const described = new Map<string, readonly OutlinePart[]>();
  return ({ id, published }) => {
    const known = described.get(id);
    if (known !== undefined) return known;
    const date = published === null ? "undated" : knownDateText(published);
    const parts = [...titleWith(id, articles.get(id) ?? { ...unread, title: id }), plain(` (${date})`)];
    described.set(id, parts);
    return parts;
  };
}

const unread: Omit<ArticleWords, "title"> = { authors: [], signatories: { names: [], count: 0 }, publisher: null };

/** The title with whoever stands over or under the text; of many the first. Where nobody does, who signed it; where nobody did, that its author is
 *  not shown. Where it appeared is never put in the writer's place. */
function titleWith(
  id: string,
  { title, authors: [author, ...coAuthors], signatories, publisher }: ArticleWords,
): readonly OutlinePart[] {
  const link = { text: title, article: id };
  if (author !== undefined) return [plain(`${authorsText(author, coAuthors)}, “`), link, plain("”")];
  const signed = signatories.count > 0 ? `signed by ${signatoriesText(signatories)}` : undefined;
  const unsigned = `by an author who is not shown${publisher === null ? "" : `, in ${publisher}`}`;
  return [plain("“"), link, plain(`”, ${signed ?? unsigned}`)];
}

function authorsText(first: string, [second, ...others]: readonly string[]): string {
  if (second === undefined) return first;
  return others.length === 0 ? `${first} and ${second}` : `${first} and others`;
}

function signatoriesText({ names, count }: Signatories): string {
  const named = count > 2 ? names.slice(0, 1) : names;
  return namesText(named, { count: count - named.length });
}

/** `agreesWith` reads `agrees with`. */
function verbOf(type: string): string {
  const property = findCitationType(type)?.property ?? type;
  return property.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function cautionOn(from: ChainArticle, to: ChainArticle): string | undefined {
  return orderDates(from.published, to.published).relation === "CERTAINLY_BEFORE"
    ? "by its date it is older than what it answers"
    : undefined;
}
