import { isResponse, stanceOf } from "../../../src/model/citation-type.js";
import { crossReferenceId } from "../../../src/model/identifiers.js";
import { compare } from "../oracle/order.js";
import { debateOf, debatesInOrder, referencesIn } from "./debate-oracle.js";
import { idIn } from "./random-world.js";
import type { RichWorld } from "./rich-world.js";
import { keyOfBounds, wholeWorldBounds } from "./world-bounds.js";
import {
  datedAmong,
  expectedBuckets,
  matchingIn,
  thingsIn,
  type Thing,
  type TimelineAsked,
} from "./timeline-oracle.js";

/** What is asked of a river. */
export interface RiverAsked extends Omit<TimelineAsked, "kinds"> {
  readonly isResponse?: boolean | undefined;
  readonly stances?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
}

/** The river of worlds, worked out text by text. */
export function expectedRiver(worlds: readonly RichWorld[], asked: RiverAsked): object {
  const articles = worlds.flatMap((world) => thingsIn(world, ["ARTICLE"], wholeWorldBounds(world)));
  const texts = inPeriod(articles, asked);
  const shown = texts.length > asked.limit ? [] : texts;
  const references = referencesAmong(worlds, shown, asked);
  const found = references.slice(0, 2 * asked.limit);
  const omittedCount = texts.length - shown.length + references.length - found.length;
  const idsOf = (kind: string) =>
    inPeriod(
      worlds.flatMap((world) => thingsIn(world, [kind], wholeWorldBounds(world))),
      asked,
    ).map(({ id }) => ({ id }));
  return {
    texts: shown.map(({ id, date }) => {
      const { world, number } = placeOf(worlds, id);
      const to = referencesIn(world).filter((reference) => reference.to === number);
      const answers = to.filter(({ type }) => isResponse(type)).length;
      return {
        article: { id },
        when: date === null ? null : { edtf: date },
        answers,
        mentions: to.length - answers,
        debate: debateOf(world, number),
      };
    }),
    references: found.map((id) => ({ id })),
    events: idsOf("EVENT"),
    votes: idsOf("VOTE"),
    buckets: bucketsOf(worlds, texts, asked),
    undatedCount: articles.length - datedAmong(articles).length,
    completeness: { isComplete: omittedCount === 0, omittedCount, reasons: omittedCount === 0 ? [] : ["NODE_LIMIT"] },
  };
}

/* What has no date is there only if no period is given. */
function inPeriod(things: readonly Thing[], { period = {} }: RiverAsked): readonly Thing[] {
  const isOpen = period.from === undefined && period.to === undefined && period.certainlyWithin !== true;
  const matching = isOpen ? things : matchingIn(datedAmong(things), period);
  return [...matching].sort((a, b) => compare(keyOfBounds(a.bounds), keyOfBounds(b.bounds)) || compare(a.id, b.id));
}

function referencesAmong(worlds: readonly RichWorld[], texts: readonly Thing[], asked: RiverAsked): readonly string[] {
  const shown = new Set(texts.map(({ id }) => id));
  return texts.flatMap(({ id }) => {
    const { world, number } = placeOf(worlds, id);
    return referencesIn(world, asked.statuses)
      .filter(({ from, to }) => from === number && shown.has(idIn(world, "article", to)))
      .filter(({ type }) => asked.isResponse === undefined || isResponse(type) === asked.isResponse)
      .filter(({ type }) => asked.stances?.includes(stanceOf(type)) ?? true)
      .map(({ to, type }) => crossReferenceId(id, type, idIn(world, "article", to)))
      .sort(compare);
  });
}

function bucketsOf(worlds: readonly RichWorld[], texts: readonly Thing[], asked: RiverAsked): readonly object[] {
  const debate = ({ id }: Thing) => {
    const { world, number } = placeOf(worlds, id);
    return debateOf(world, number);
  };
  return [...debatesInOrder(worlds), null]
    .flatMap((own, place) =>
      expectedBuckets(datedAmong(texts.filter((text) => debate(text) === own)), asked).map((bucket) => ({
        place,
        bucket: { ...bucket, debate: own },
      })),
    )
    .sort((a, b) => compare(a.bucket.start, b.bucket.start) || a.place - b.place)
    .map(({ bucket }) => bucket);
}

function placeOf(worlds: readonly RichWorld[], id: string): { readonly world: RichWorld; readonly number: number } {
  for (const world of worlds) {
    const number = [...world.dates.keys()].find((each) => idIn(world, "article", each) === id);
    if (number !== undefined) return { world, number };
  }
  throw new Error(`No article has the id "${id}".`);
}
