/** A text as the picture has it. */
export interface Stop {
  readonly id: string;
  readonly lane: string;
  readonly x: number;
  readonly y: number;
}

/** An answer between two texts, by their ids. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/** Where a key leads, and which of how many ways there that is. */
export interface Move {
  readonly to: string;
  /** The text that it answers, where that is why it was gone to. */
  readonly answered?: string;
  readonly turn?: { readonly number: number; readonly of: number };
}

/** FoundPaths through the picture, text by text. */
export interface Walk {
  earlier(id: string): Move | undefined;
  later(id: string): Move | undefined;
  /** Into the lane above, to what stands nearest. */
  above(id: string): Move | undefined;
  below(id: string): Move | undefined;
  /** The first and the last text of the lane. */
  first(id: string): Move | undefined;
  last(id: string): Move | undefined;
  /** The answers to a text, one after the other; then those to the last of them. */
  nextAnswer(id: string): Move | undefined;
  /** What it answers; of several texts one after the other. */
  answered(id: string): Move | undefined;
}

/** A walk over the texts of a picture and the answers between them. It remembers whose answers it is at. */
export function createWalk(stops: readonly Stop[], steps: readonly Step[]): Walk {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const lanes = toLanes(stops);
  let round: Round = { at: "", left: [], along: answersTo };

  const beside = (id: string, by: number): Move | undefined => {
    const lane = laneOf(lanes, id);
    return toMove(lane[lane.findIndex((stop) => stop.id === id) + by]);
  };
  const across = (id: string, by: number): Move | undefined => {
    const stop = byId.get(id);
    const lane = lanes[lanes.findIndex((own) => own[0]?.lane === stop?.lane) + by];
    if (stop === undefined || lane === undefined) return undefined;
    return toMove([...lane].sort((a, b) => Math.abs(a.x - stop.x) - Math.abs(b.x - stop.x))[0]);
  };
  /** The next of several ways from where the round began, while there are any; else those from here. */
  const goRound = (id: string, along: StepsFrom): Move | undefined => {
    const isGoingOn = round.along === along && round.at === id && round.left.length > 0;
    const [next, ...left] = isGoingOn ? round.left : along(id, steps).filter(({ to }) => byId.has(to));
    if (next === undefined) return undefined;
    round = { at: next.to, left, along };
    return next;
  };

  return {
    earlier: (id) => beside(id, -1),
    later: (id) => beside(id, 1),
    above: (id) => across(id, -1),
    below: (id) => across(id, 1),
    first: (id) => toMove(laneOf(lanes, id)[0]),
    last: (id) => toMove(laneOf(lanes, id).at(-1)),
    nextAnswer: (id) => goRound(id, answersTo),
    answered: (id) => goRound(id, answeredBy),
  };
}

type StepsFrom = (text: string, steps: readonly Step[]) => readonly Move[];

/** Several ways that are gone one after the other: where one is, what is left of them, and which way they lead. */
interface Round {
  readonly at: string;
  readonly left: readonly Move[];
  readonly along: StepsFrom;
}

function answersTo(text: string, steps: readonly Step[]): readonly Move[] {
  const own = steps.filter(({ to }) => to === text);
  return own.map(({ from }, index) => ({ to: from, answered: text, turn: { number: index + 1, of: own.length } }));
}

function answeredBy(text: string, steps: readonly Step[]): readonly Move[] {
  const own = steps.filter(({ from }) => from === text);
  return own.map(({ to }, index) => ({ to, turn: { number: index + 1, of: own.length } }));
}

/** Lanes from the top, each from left to right. */
function toLanes(stops: readonly Stop[]): readonly (readonly Stop[])[] {
  const lanes = new Map<string, Stop[]>();
  for (const stop of stops) lanes.set(stop.lane, [...(lanes.get(stop.lane) ?? []), stop]);
  const top = (lane: readonly Stop[]): number => Math.min(...lane.map(({ y }) => y));
  const left = (lane: readonly Stop[]): number => Math.min(...lane.map(({ x }) => x));
  return [...lanes.values()]
    .map((lane) => lane.sort((a, b) => a.x - b.x || a.y - b.y))
    .sort((a, b) => top(a) - top(b) || left(a) - left(b));
}

function laneOf(lanes: readonly (readonly Stop[])[], id: string): readonly Stop[] {
  return lanes.find((lane) => lane.some((stop) => stop.id === id)) ?? [];
}

function toMove(stop: Stop | undefined): Move | undefined {
  return stop === undefined ? undefined : { to: stop.id };
}
