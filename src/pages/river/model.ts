import { groupBy } from "../../base/group-by.js";
import type { ExplorerRiverData, RiverAnswer, RiverEvent, RiverMark } from "../ask/documents.js";
import { toDay, type Day } from "./layout/fold.js";

/** A text of the river with the days that it can have appeared on; without, where nobody knows. */
export interface RiverText extends RiverMark {
  readonly id: string;
  readonly days: { readonly from: Day; readonly to: Day } | undefined;
}

/** An answer between two texts of the river. */
export interface RiverArc extends RiverAnswer {
  readonly target: string;
}

/** Texts that answer one another, named for the one that is answered most. */
export interface RiverDebate {
  readonly head: RiverText;
  readonly texts: readonly RiverText[];
  readonly answers: readonly RiverArc[];
}

/** What picture and twin are both made of. */
export interface RiverModel {
  /** The largest first, equal ones by their first text. */
  readonly debates: readonly RiverDebate[];
  /** Texts that neither answer nor are answered. */
  readonly others: readonly RiverText[];
  readonly answers: readonly RiverArc[];
  readonly events: readonly RiverEvent[];
}

/** The river as an answer gives it, by debates. */
export function toModel({ texts, references, events }: ExplorerRiverData["river"]): RiverModel {
  const all = texts.map(toText);
  const ids = new Set(all.map(({ id }) => id));
  const answers = references.flatMap((reference): readonly RiverArc[] => {
    const target = reference.to.__typename === "Article" ? reference.to.id : "";
    return ids.has(target) && ids.has(reference.from.id) ? [{ ...reference, target }] : [];
  });
  const byDebate = groupBy(all, ({ debate }) => debate);
  const debates = [...byDebate].flatMap(([name, own]) => (name === null ? [] : [toDebate(name, own, answers)]));
  return {
    debates: debates.toSorted((a, b) => b.texts.length - a.texts.length),
    others: byDebate.get(null) ?? [],
    answers,
    events,
  };
}

function toText(mark: RiverMark): RiverText {
  const { earliest = null, latest = null } = mark.when ?? {};
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  const days = from === null || to === null ? undefined : { from: toDay(from), to: toDay(to) };
  return { ...mark, id: mark.article.id, days };
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
