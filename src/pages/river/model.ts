import { groupBy } from "../../base/group-by.js";
import type { ExplorerRiverData, RiverEvent, RiverMark, RiverReference, RiverVote, Terms } from "../ask/documents.js";
import { toDay, type Day } from "./layout/fold.js";
import { allStances, type RiverState } from "./state.js";

/** A text of the river with the days that it can have appeared on; without, where nobody knows. */
export interface RiverText extends RiverMark {
  readonly id: string;
  readonly days: { readonly from: Day; readonly to: Day } | undefined;
  /** True where the first or the last of them is only about right, or rests on what is. */
  readonly isFading: boolean;
}

/** A reference between two texts of the river. */
export interface RiverArc extends RiverReference {
  readonly target: string;
}

/** Texts that answer one another, named for the one that is answered most. */
export interface RiverDebate {
  readonly head: RiverText;
  readonly texts: readonly RiverText[];
  /** Those that are shown. */
  readonly answers: readonly RiverArc[];
}

/** What picture and twin are both made of. */
export interface RiverModel {
  /** The largest first, equal ones by their first text. */
  readonly debates: readonly RiverDebate[];
  /** Texts that neither answer nor are answered. */
  readonly others: readonly RiverText[];
  /** Answers of the sides that are shown, and of the type that is asked for. */
  readonly answers: readonly RiverArc[];
  /** References that only mention. */
  readonly mentions: readonly RiverArc[];
  /** Every translation with the id of its original. */
  readonly translations: readonly { readonly text: RiverText; readonly original: string }[];
  readonly events: readonly RiverEvent[];
  readonly votes: readonly RiverVote[];
  /** What sources disagree about, by the id of what it is about. */
  readonly disputed: ReadonlyMap<string, Disputed>;
  /** Answers of each side, whether they are shown or not. */
  readonly counts: ReadonlyMap<Terms["Stance"], number>;
}

/** A disputed figure. */
export type Disputed = ExplorerRiverData["disputed"]["nodes"][number];

type Shown = Pick<RiverState, "stances" | "type">;
const everything: Shown = { stances: new Set(allStances), type: undefined };

/** The river as an answer gives it, by debates, with the answers that a state shows. */
export function toModel(
  { river, disputed }: Pick<ExplorerRiverData, "river" | "disputed">,
  { stances, type }: Shown = everything,
): RiverModel {
  const all = river.texts.map(toText);
  const ids = new Set(all.map(({ id }) => id));
  const references = river.references.flatMap((reference) => toArc(reference, ids));
  const isOfType = (reference: RiverArc): boolean => type === undefined || reference.type === type;
  const asked = references.filter((reference) => reference.isResponse && isOfType(reference));
  const answers = asked.filter(({ stance }) => stances.has(stance));
  const byDebate = groupBy(all, ({ debate }) => debate);
  const debates = [...byDebate].flatMap(([name, own]) => (name === null ? [] : [toDebate(name, own, answers)]));
  return {
    debates: debates.toSorted((a, b) => b.texts.length - a.texts.length),
    others: byDebate.get(null) ?? [],
    answers,
    mentions: references.filter(({ isResponse }) => !isResponse),
    translations: all.flatMap((text) => toTranslation(text, ids)),
    events: river.events,
    votes: river.votes,
    disputed: new Map(disputed.nodes.map((conflict) => [conflict.subject.id, conflict])),
    counts: new Map(allStances.map((stance) => [stance, asked.filter((each) => each.stance === stance).length])),
  };
}

/** All texts of a river, those of debates first. */
export function textsOf({ debates, others }: Pick<RiverModel, "debates" | "others">): readonly RiverText[] {
  return [...debates.flatMap(({ texts }) => texts), ...others];
}

function toArc(reference: RiverReference, ids: ReadonlySet<string>): readonly RiverArc[] {
  const target = reference.to.__typename === "Article" ? reference.to.id : "";
  return ids.has(target) && ids.has(reference.from.id) ? [{ ...reference, target }] : [];
}

function toTranslation(text: RiverText, ids: ReadonlySet<string>): RiverModel["translations"] {
  const original = text.article.translationOf?.id ?? "";
  return ids.has(original) ? [{ text, original }] : [];
}

/* What has no date of its own stands beside the picture, whatever is known of it otherwise. */
function toText(mark: RiverMark): RiverText {
  const { earliest, latest, firmEarliest, firmLatest } = mark.article.knownBounds;
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  const isDated = mark.when !== null && from !== null && to !== null;
  const days = isDated ? { from: toDay(from), to: toDay(to) } : undefined;
  return { ...mark, id: mark.article.id, days, isFading: earliest !== firmEarliest || latest !== firmLatest };
}

function toDebate(name: string, texts: readonly RiverText[], all: readonly RiverArc[]): RiverDebate {
  const ids = new Set(texts.map(({ id }) => id));
  const named = texts.find(({ id }) => id === name);
  const [first = named] = texts;
  if (first === undefined) throw new Error("A debate has texts.");
  return { head: named ?? first, texts, answers: all.filter(({ from }) => ids.has(from.id)) };
}

/** Whether it is known to within some weeks when a text appeared. */
export function isFirm({ days }: RiverText): boolean {
  return days !== undefined && days.to - days.from <= mostFirmDays;
}

/** The middle of the days on which a text can have appeared. */
export function middleOf({ days }: RiverText): Day | undefined {
  return days === undefined ? undefined : (days.from + days.to) / 2;
}

const mostFirmDays = 100;
