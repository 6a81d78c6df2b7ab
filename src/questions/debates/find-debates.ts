import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { sortItems } from "../../graph/sort/sort-items.js";
import { Groups } from "./groups.js";
import type { Answer, TextEdges } from "./text-edges.js";

/** Texts that answer one another, directly or by way of others, with all their versions. */
export interface Debate {
  /** Oldest first. */
  readonly texts: Uint32Array;
  /** The text that is answered most, which names it. */
  readonly head: number;
  /** How many answers take which side, by the terms of `Stance`. */
  readonly stances: ReadonlyMap<string, number>;
}

/** All debates of a corpus. */
export interface Debates {
  /** The largest first, equal ones by their oldest text. */
  readonly list: readonly Debate[];
  /** The place in the list of the debate of each text; -1 for a text that neither answers nor is answered. */
  readonly of: Int32Array;
}

/** The debates among the texts: what is joined by answers, translations and versions, if there is an answer in it. Works for about as long as it takes
 *  to read the edges, and yields in between. */
export function* findDebates(edges: TextEdges, pace: Pace): Steps<Debates> {
  const groups = yield* groupsOf(edges, pace);
  const answers = yield* answersBetweenWorks(edges, pace);
  const stances = yield* stancesOf(answers, groups, pace);
  const texts = yield* textsOf(edges, groups, stances, pace);
  const heads = yield* headsOf({ ...edges, answers }, groups, stances, pace);
  const found: Debate[] = [];
  for (const [group, own] of texts) {
    const head = heads.get(group) ?? own[0] ?? 0;
    found.push({ texts: Uint32Array.from(own), head, stances: stances.get(group) ?? new Map<string, number>() });
    if (pace.isUp(own.length)) yield;
  }
  const list = yield* sortItems(found, bySize, pace);
  const of = new Int32Array(edges.count).fill(-1);
  for (const [place, debate] of list.entries()) {
    for (const text of debate.texts) of[text] = place;
    if (pace.isUp(debate.texts.length)) yield;
  }
  return { list, of };
}

function bySize(a: Debate, b: Debate): number {
  return b.texts.length - a.texts.length || (a.texts[0] ?? 0) - (b.texts[0] ?? 0);
}

function* groupsOf({ count, answers, made, works }: TextEdges, pace: Pace): Steps<Groups> {
  const groups = new Groups(count);
  for (const { from, to } of answers) {
    groups.join(from, to);
    if (pace.isUp()) yield;
  }
  for (const [text, from] of made) {
    groups.join(text, from);
    if (pace.isUp()) yield;
  }
  for (const [text, work] of works.entries()) {
    groups.join(text, work);
    if (pace.isUp()) yield;
  }
  return groups;
}

/* What answers in one way is one answer, in however many languages and versions of the two texts; a version answers no other. */
function* answersBetweenWorks({ answers, works }: TextEdges, pace: Pace): Steps<readonly Answer[]> {
  const found: Answer[] = [];
  const known = new Map<string, Set<number>>();
  for (const answer of answers) {
    const pair = pairOf(answer, works);
    const ofType = known.get(answer.type) ?? new Set<number>();
    if (works[answer.from] !== works[answer.to] && !ofType.has(pair)) found.push(answer);
    known.set(answer.type, ofType.add(pair));
    if (pace.isUp()) yield;
  }
  return found;
}

/* A number for the two texts: of texts there are so few that it is exact, and many texts as keys would be collected for long. */
function pairOf({ from, to }: Answer, works: Uint32Array): number {
  return (works[from] ?? from) * works.length + (works[to] ?? to);
}

type ByGroup<Value> = Map<number, Value>;

/* Only groups with an answer in them: two versions of a text that nobody answers are no debate. */
function* stancesOf(answers: readonly Answer[], groups: Groups, pace: Pace): Steps<ByGroup<Map<string, number>>> {
  const counts: ByGroup<Map<string, number>> = new Map();
  for (const { from, stance } of answers) {
    const group = groups.of(from);
    const own = counts.get(group) ?? new Map<string, number>();
    own.set(stance, (own.get(stance) ?? 0) + 1);
    counts.set(group, own);
    if (pace.isUp()) yield;
  }
  return counts;
}

function* textsOf(
  { count }: TextEdges,
  groups: Groups,
  debates: ByGroup<unknown>,
  pace: Pace,
): Steps<ByGroup<number[]>> {
  const texts: ByGroup<number[]> = new Map();
  for (let text = 0; text < count; text += 1) {
    const group = groups.of(text);
    if (debates.has(group)) {
      const own = texts.get(group);
      if (own === undefined) texts.set(group, [text]);
      else own.push(text);
    }
    if (pace.isUp()) yield;
  }
  return texts;
}

/* The original that most texts answer in any of its versions; of equal ones that with the most mentions, then the oldest. A translation of a part is an
 * original by itself, and names a debate only if there is nothing else. */
function* headsOf(
  { count, answers, mentioned, works, translations }: TextEdges,
  groups: Groups,
  debates: ByGroup<unknown>,
  pace: Pace,
): Steps<ReadonlyMap<number, number>> {
  const [answered, noticed] = [new Uint32Array(count), new Uint32Array(count)];
  const pairs = new Set<number>();
  for (const answer of answers) {
    const pair = pairOf(answer, works);
    if (!pairs.has(pair)) raise(answered, works[answer.to]);
    pairs.add(pair);
    if (pace.isUp()) yield;
  }
  for (const text of mentioned) {
    raise(noticed, works[text]);
    if (pace.isUp()) yield;
  }
  const weigh = (text: number) => [1 - (translations[text] ?? 0), answered[text] ?? 0, noticed[text] ?? 0];
  const heads: ByGroup<number> = new Map();
  for (let text = 0; text < count; text += 1) {
    const group = groups.of(text);
    if (works[text] === text && debates.has(group)) {
      const known = heads.get(group);
      if (known === undefined || isMore(weigh(text), weigh(known))) heads.set(group, text);
    }
    if (pace.isUp()) yield;
  }
  return heads;
}

function raise(counts: Uint32Array, text: number | undefined): void {
  if (text !== undefined) counts[text] = (counts[text] ?? 0) + 1;
}

function isMore(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, index) => value !== other[index]);
  return (one[place] ?? 0) > (other[place] ?? 0);
}
