import { isResponse } from "../../../src/model/citation-type.js";
import { compare } from "../oracle/order.js";
import { extentIn, idIn, publishersIn, signerOf } from "./random-world.js";
import { edtfOfBounds, keyOfBounds, worldBounds } from "./world-bounds.js";
import { acceptedAuthors, bodyId, statementId, type Body, type RichWorld, type Statement } from "./rich-world.js";

/** A silence as the API gives it, without its words. */
export interface ExpectedSilence {
  readonly kind: string;
  readonly subject: { readonly id: string };
  readonly since: { readonly edtf: string } | null;
  readonly citedBy: number | null;
  readonly firstCitedBy: { readonly id: string } | null;
}

/** What is asked of silences: what is left out asks nothing. */
export interface AskedOfSilences {
  readonly kinds?: readonly string[] | undefined;
  readonly subject?: string | undefined;
  readonly filter?: AskedOfTexts | undefined;
  readonly period?: { readonly from: string; readonly to: string } | undefined;
}

interface AskedOfTexts {
  readonly authors?: readonly string[];
  readonly publishers?: readonly string[];
  readonly readExtents?: readonly string[];
}

/** All silences of the worlds that are asked for, kind by kind, each kind by date and id. */
export function expectedSilences(
  worlds: readonly RichWorld[],
  asked: AskedOfSilences = {},
): readonly ExpectedSilence[] {
  const all: Readonly<Record<string, (world: RichWorld) => readonly Found[]>> = {
    NEVER_ANSWERED: (world) =>
      originals(world)
        .filter((article) => answersTo(world, article).length === 0)
        .map((article) => text(world, article)),
    ADDRESSED_BUT_SILENT: (world) =>
      articles(world)
        .filter((article) => hasSilent(world, article))
        .map((article) => text(world, article)),
    UNCONTESTED_CLAIM: (world) =>
      world.statements.flatMap((statement, number) =>
        isUncontested(world, statement, number) ? [claimed(world, statement, number)] : [],
      ),
  };
  return Object.entries(all).flatMap(([kind, find]) => {
    if (asked.kinds?.includes(kind) === false) return [];
    const found = worlds.flatMap((world) => find(world).filter((each) => isAsked(world, each, asked)));
    return found
      .sort((a, b) => compare(a.key, b.key) || compare(a.id, b.id))
      .map(({ id, date, mentions }) => ({
        kind,
        subject: { id },
        since: date === null ? null : { edtf: date },
        citedBy: mentions?.count ?? null,
        firstCitedBy: mentions?.first === undefined ? null : { id: mentions.first },
      }));
  });
}

function isAsked(
  world: RichWorld,
  { article, about }: Found,
  { subject, filter = {}, period }: AskedOfSilences,
): boolean {
  const id = idIn(world, "article", article);
  const publishers = publishersIn(world, article).map((publisher) => idIn(world, "organization", publisher));
  const authors = acceptedAuthors(world)
    .filter((each) => each.article === article)
    .map(({ body }) => bodyId(world, body));
  const { first, last } = worldBounds(world)(id);
  return [
    subject === undefined || about.includes(subject),
    filter.authors?.some((author) => authors.includes(author)) ?? true,
    filter.publishers?.some((publisher) => publishers.includes(publisher)) ?? true,
    filter.readExtents?.includes(extentIn(article)) ?? true,
    period === undefined || ((first !== "" || last !== "~") && first <= period.to && last >= period.from),
  ].every(Boolean);
}

/** The other texts that mention a text without answering it, in whatever language, by their works, and the article that did so first. */
function mentionsOf(world: RichWorld, article: number): Mentioned {
  const mentioning = latest(world)
    .filter(({ type, status }) => !isResponse(type) && status === "ACCEPTED")
    .filter(({ to }) => workOf(world, to) === workOf(world, article))
    .filter(({ from }) => workOf(world, from) !== workOf(world, article))
    .map(({ from }) => from)
    .filter((from) => workOf(world, from) !== workOf(world, article));
  const [first] = mentioning
    .map((from) => ({ ...place(world, from), isDerived: workOf(world, from) === from ? "0" : "2" }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.isDerived, b.isDerived) || compare(a.id, b.id));
  return { count: new Set(mentioning.map((from) => workOf(world, from))).size, first: first?.id };
}

interface Mentioned {
  readonly count: number;
  readonly first: string | undefined;
}

/** How many other articles say something of the same thing by themselves, for the claim with this id. */
export function speakersBeside(worlds: readonly RichWorld[], id: string): number {
  for (const world of worlds) {
    const own = world.statements.find((_statement, number) => statementId(world, number) === id);
    if (own === undefined) continue;
    const speaking = world.statements.filter(
      (other, number) =>
        other.status === "ACCEPTED" &&
        other.statedAs !== "NOT_SEEN" &&
        !isRepeat(world, other, number) &&
        [other.event, other.property, other.base].join() === [own.event, own.property, own.base].join(),
    );
    return new Set(speaking.map(({ source }) => source).filter((source) => source !== own.source)).size;
  }
  throw new Error(`No statement has the id "${id}".`);
}

function isRepeat(world: RichWorld, { repeats }: Statement, number: number): boolean {
  return repeats !== null && repeats < world.statements.length && repeats !== number;
}

interface Found {
  readonly id: string;
  readonly date: string | null;
  /** What the text sorts by. */
  readonly key: string;
  /** The text: its number. */
  readonly article: number;
  /** What the silence is about, by ids. */
  readonly about: readonly string[];
  readonly mentions?: Mentioned;
}

function text(world: RichWorld, article: number): Found {
  const versions = articles(world).filter((each) => workOf(world, each) === workOf(world, article));
  const about = versions.map((each) => idIn(world, "article", each));
  return { ...place(world, article), about, mentions: mentionsOf(world, article) };
}

function claimed(world: RichWorld, { source, event }: Statement, number: number): Found {
  return { ...place(world, source), id: statementId(world, number), about: [idIn(world, "event", event)] };
}

function place(world: RichWorld, article: number): Omit<Found, "about"> {
  const id = idIn(world, "article", article);
  const bounds = worldBounds(world)(id);
  return { id, article, date: world.dates[article] ?? edtfOfBounds(bounds), key: keyOfBounds(bounds) };
}

function articles(world: RichWorld): readonly number[] {
  return world.dates.map((_date, number) => number);
}

function originals(world: RichWorld): readonly number[] {
  return articles(world).filter((article) => workOf(world, article) === article);
}

function workOf(world: RichWorld, article: number): number {
  return world.works[article] ?? article;
}

/** How many texts are only suggested to answer the article with this id, in whatever language of either. */
export function answersAwaitingReview(worlds: readonly RichWorld[], id: string): number {
  for (const world of worlds) {
    const article = articles(world).find((number) => idIn(world, "article", number) === id);
    if (article !== undefined)
      return new Set(answersTo(world, article, "SUGGESTED").map((answer) => workOf(world, answer))).size;
  }
  throw new Error(`No article has the id "${id}".`);
}

/** The articles that answer a text, in whatever language; a version of it does not. */
function answersTo(world: RichWorld, article: number, wanted = "ACCEPTED"): readonly number[] {
  return latest(world)
    .filter(({ type, status }) => isResponse(type) && status === wanted)
    .filter(({ to }) => workOf(world, to) === workOf(world, article))
    .filter(({ from }) => workOf(world, from) !== workOf(world, article))
    .map(({ from }) => from);
}

/* The last of several references of one type between two texts is the one that the world has. */
function latest({ references }: RichWorld) {
  return [...new Map(references.map((each) => [`${each.from} ${each.type} ${each.to}`, each])).values()];
}

function hasSilent(world: RichWorld, article: number): boolean {
  const addressees = world.addressed.filter((each) => each.article === article).map(({ body }) => body);
  return addressees.some((addressee) => !answersTo(world, article).some((answer) => isBy(world, answer, addressee)));
}

function isBy(world: RichWorld, article: number, addressee: Body): boolean {
  const isWithin = (body: Body): boolean => {
    if (body.kind === addressee.kind && body.number === addressee.number) return true;
    const parent = body.kind === "organization" ? (world.parents[body.number] ?? null) : null;
    return parent !== null && isWithin({ kind: "organization", number: parent });
  };
  return (
    acceptedAuthors(world).some((each) => each.article === article && isWithin(each.body)) ||
    signatures(world).some(
      (each) => each.article === article && each.status === "ACCEPTED" && isWithin(signerOf(each.signer)),
    )
  );
}

/* The last of several signatures of one name is the one that the world has. */
function signatures(world: RichWorld) {
  return [...new Map(world.signatures.map((each) => [`${each.article} ${each.signer}`, each])).values()];
}

function isUncontested(world: RichWorld, statement: Statement, number: number): boolean {
  const { statedAs, rank, status, value } = statement;
  if (status !== "ACCEPTED" || statedAs === "NOT_SEEN" || rank === "DEPRECATED") return false;
  if (isRepeat(world, statement, number)) return false;
  if (value === null || value === "NO_NUMBER") return false;
  const rivals = world.rivals
    .filter(([a, b]) => a !== b && (a === number || b === number))
    .map(([a, b]) => (a === number ? b : a));
  return !rivals.some((rival) => {
    const source = Math.max(rival, number) < world.statements.length ? world.statements[rival] : undefined;
    return source?.status === "ACCEPTED";
  });
}
