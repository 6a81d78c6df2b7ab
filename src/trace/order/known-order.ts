import { dateText } from "../../domain/date-text.js";
import { temporalOrder, type OrderedDate, type TemporalOrder } from "../../domain/temporal-order.js";

/** A thing to put in order with another: its date, and what it is known to answer. */
export interface Ordered {
  readonly id: string;
  readonly date: OrderedDate | null;
  /** What it answers by accepted references, directly or along others, nearest first, with its date. Never itself. */
  readonly answered: ReadonlyMap<string, OrderedDate | null>;
}

/** The order of two things by their dates and by what they answer: an answer is not before the first day of what it answers.
 *  Where dates and references contradict each other the dates are followed, and the reason says so. */
export function knownOrder(a: Ordered, b: Ordered): TemporalOrder {
  if (a.id === b.id)
    return { relation: "SAME_DAY", because: "Both are the same; nothing answers itself.", canAnswer: "IMPOSSIBLE" };
  // What firm dates alone decide is not made less certain by further ones.
  const firm = orderBy(a, b, isFirm);
  const order = isDecided(firm) ? firm : orderBy(a, b, () => true);
  return withAnswers(order, b.answered.has(a.id), a.answered.has(b.id));
}

function orderBy(a: Ordered, b: Ordered, counts: (date: OrderedDate) => boolean): TemporalOrder {
  const [first, second] = [narrowed(a, counts), narrowed(b, counts)];
  const order = temporalOrder(first.date, second.date);
  return { ...order, because: order.because + note("first", first) + note("second", second) };
}

function isFirm({ isApproximate, isUncertain }: OrderedDate): boolean {
  return !isApproximate && !isUncertain;
}

function isDecided({ relation }: TemporalOrder): boolean {
  return relation.startsWith("CERTAINLY") || relation === "SAME_DAY";
}

interface Narrowed {
  readonly date: OrderedDate | null;
  /** What it answers that sets its first day, where its own date leaves that earlier or open. */
  readonly by?: string;
}

/** The date with its first day moved up to that of the latest text that it answers, unless its own date ends before that. */
function narrowed({ date, answered }: Ordered, counts: (date: OrderedDate) => boolean): Narrowed {
  let narrow: Narrowed = { date };
  for (const [id, other] of answered) {
    const day = other?.earliest ?? null;
    if (other === null || day === null || !counts(other) || day <= (narrow.date?.earliest ?? "")) continue;
    const latest = date?.latest ?? null;
    if (latest !== null && latest < day) continue;
    narrow = { date: from(day, latest, [other, date]), by: id };
  }
  return narrow;
}

function from(day: string, latest: string | null, sources: readonly (OrderedDate | null)[]): OrderedDate {
  return {
    edtf: latest === day ? day : `${day}/${latest ?? ".."}`,
    earliest: day,
    latest,
    isApproximate: sources.some((source) => source?.isApproximate),
    isUncertain: sources.some((source) => source?.isUncertain),
  };
}

function note(name: string, { date, by }: Narrowed): string {
  const day = date?.earliest;
  if (by === undefined || day === null || day === undefined) return "";
  return ` That the ${name} is no earlier than ${dateText({ edtf: day })} follows from ${by}, which it answers.`;
}

/** `b` answers `a`, or the other way round, or each the other. */
function withAnswers(order: TemporalOrder, isAnswer: boolean, isAnswered: boolean): TemporalOrder {
  if (!isAnswer && !isAnswered) return order;
  const known = isAnswer && isAnswered ? "Each is" : isAnswer ? "The second is" : "The first is";
  const because = `${order.because} ${known} known to answer the other, by accepted references`;
  const isAgainst =
    (isAnswer && order.relation === "CERTAINLY_AFTER") || (isAnswered && order.relation === "CERTAINLY_BEFORE");
  if (isAgainst) return { ...order, because: `${because}; by the dates it cannot: one of the two must be mistaken.` };
  const relation = isDecided(order) ? order.relation : relationOf(isAnswer, isAnswered);
  const canAnswer = isAnswer ? "CERTAIN" : order.canAnswer === "UNKNOWN" ? "POSSIBLE" : order.canAnswer;
  return { relation, because: `${because}.`, canAnswer };
}

function relationOf(isAnswer: boolean, isAnswered: boolean): TemporalOrder["relation"] {
  if (isAnswer && isAnswered) return "OVERLAPS";
  return isAnswer ? "POSSIBLY_BEFORE" : "POSSIBLY_AFTER";
}
