import { createChance } from "../corpus/random.js";
import { summarize, type Timing } from "./statistics.js";

/** One way of answering. Whoever is measured twice under two names is the control. */
export interface Contender {
  readonly name: string;
  /** Answers the question of that number; numbers go up from 0. */
  ask(turn: number): Promise<unknown>;
}

/** How long to measure. */
export interface Effort {
  readonly seconds: number;
  /** Calls of each contender before anything counts, */
  readonly warmUpCalls: number;
  /** and the time after which it is enough of them. */
  readonly warmUpSeconds: number;
  /** How often requests a second are counted; the best count is kept. */
  readonly rounds: number;
}

/** Times the contenders one call after the other, who comes next being left to chance: a fixed order skews identical texts up to twice. */
export async function interleave(
  contenders: readonly Contender[],
  effort: Effort,
): Promise<ReadonlyMap<string, Timing>> {
  await warmUp(contenders, effort);
  const chance = createChance(3);
  const durations = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  const end = performance.now() + effort.seconds * 1000;
  for (let turn = 0; performance.now() < end || turn < contenders.length * 5; turn += 1) {
    for (const contender of shuffled(contenders, chance.next)) {
      const began = performance.now();
      await contender.ask(turn);
      durations.get(contender.name)?.push(performance.now() - began);
    }
  }
  return new Map([...durations].map(([name, timings]) => [name, summarize(timings)]));
}

async function warmUp(contenders: readonly Contender[], { warmUpCalls, warmUpSeconds }: Effort): Promise<void> {
  const end = performance.now() + warmUpSeconds * 1000;
  for (let turn = 0; turn < warmUpCalls && performance.now() < end; turn += 1) {
    for (const contender of contenders) await contender.ask(turn);
  }
}

/** The same in an order left to chance (Fisher and Yates). */
export function shuffled<T>(values: readonly T[], next: () => number): readonly T[] {
  const mixed = [...values];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
