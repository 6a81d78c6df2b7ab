import type { Engine } from "../../../src/engine/engine.js";

/** An engine, and how long it has been at work. */
export interface TimedEngine {
  readonly engine: Engine;
  /** Milliseconds in which one question at least was with the engine; what runs at once counts once. */
  busyMs(): number;
}

/** Tells what an answer takes in the engine from what it takes outside. */
export function timeEngine(engine: Engine): TimedEngine {
  let running = 0;
  let since = 0;
  let total = 0;
  const begin = (): void => {
    if (running === 0) since = performance.now();
    running += 1;
  };
  const end = (): void => {
    running -= 1;
    if (running === 0) total += performance.now() - since;
  };
  const timed = (asked: () => unknown): unknown => {
    begin();
    const answer = asked();
    if (answer instanceof Promise) return answer.finally(end);
    end();
    return isStepwise(answer) ? timedSteps(answer, begin, end) : answer;
  };
  const proxy = new Proxy(engine, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name);
      return typeof own === "function" ? (...args: unknown[]) => timed(() => own.apply(target, args) as unknown) : own;
    },
  });
  return { engine: proxy, busyMs: () => total };
}

function isStepwise(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

async function* timedSteps(steps: AsyncIterable<unknown>, begin: () => void, end: () => void): AsyncGenerator<unknown> {
  const iterator = steps[Symbol.asyncIterator]();
  for (;;) {
    begin();
    const { done, value } = await iterator.next().finally(end);
    if (done === true) return;
    yield value;
  }
}
