import type { RunOptions } from "../../base/scheduling/deadline.js";
import { QueryCancelledError } from "../../base/scheduling/errors.js";

/** Ends a turn. Safe to call twice. */
export type EndTurn = () => void;

/** Lets so many things be done at once, and those who want more than their share wait for the others. */
export interface FairQueue {
  /** Waits for a turn of this client at something of this cost, in any unit above 0.
   *  @throws QueueTimeoutError, QueryCancelledError; then there was no turn */
  enter(client: string, cost: number, options?: RunOptions): Promise<EndTurn>;
}

/** What a queue allows. */
export interface FairQueueOptions {
  /** Yielder at the same time, of all clients. */
  readonly atOnce: number;
  /** Yielder at the same time, of one client. Left out: as many as of all. */
  readonly perClient?: number;
  /** Begins a turn that somebody has waited for. Left out: at once. */
  readonly begin?: (turn: () => void) => void;
}

/** So many clients are remembered without looking whether that is still of use. */
const MOST_IDLE = 1_000;

/** The time in the queue was up before there was a turn. */
export class QueueTimeoutError extends Error {}

interface Waiting {
  readonly cost: number;
  /** Takes it out of the line: from now on neither time nor signal end it. */
  readonly settle: () => void;
  readonly start: () => void;
}

interface ClientState {
  readonly waiting: Set<Waiting>;
  running: number;
  /** Where in virtual time all that it was given so far ends. */
  servedUntil: number;
}

/**
 * Start-time fair queuing (Goyal, Vin and Cheng, 1996): each turn begins in virtual time where the last one of its client ended, and ends by
 * its cost later; the earliest goes first. Whoever asks for little is next, however long the others' lines are.
 */
export function createFairQueue({ atOnce, perClient = atOnce, begin = (turn) => turn() }: FairQueueOptions): FairQueue {
  const clients = new Map<string, ClientState>();
  let virtualTime = 0;
  let running = 0;

  function stateOf(client: string): ClientState {
    let state = clients.get(client);
    if (state === undefined)
      clients.set(client, (state = { waiting: new Set(), running: 0, servedUntil: virtualTime }));
    return state;
  }

  function startNext(): void {
    while (running < atOnce) {
      const state = firstInLine(clients.values(), perClient, virtualTime);
      const [next] = state?.waiting ?? [];
      if (state === undefined || next === undefined) return;
      next.settle();
      virtualTime = Math.max(virtualTime, state.servedUntil);
      state.servedUntil = virtualTime + next.cost;
      state.running += 1;
      running += 1;
      begin(next.start);
    }
  }

  function endOf(state: ClientState): EndTurn {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      state.running -= 1;
      running -= 1;
      startNext();
      forgetServed();
    };
  }

  /** What a client was given counts until the others have had as much. */
  function forgetServed(): void {
    if (running === 0) clients.clear();
    if (clients.size <= MOST_IDLE) return;
    for (const [client, state] of clients) {
      const isIdle = state.running === 0 && state.waiting.size === 0;
      if (isIdle && state.servedUntil <= virtualTime) clients.delete(client);
    }
  }

  return {
    enter(client, cost, { timeoutMs, signal } = {}) {
      const state = stateOf(client);
      return new Promise<EndTurn>((resolve, reject) => {
        const giveUp = (error: Error): void => {
          waiting.settle();
          reject(error);
        };
        const cancel = (): void => giveUp(new QueryCancelledError(signal?.reason));
        const expire = (): void => giveUp(new QueueTimeoutError("There was no turn in time."));
        const timer = timeoutMs === undefined ? undefined : setTimeout(expire, timeoutMs);
        const waiting: Waiting = {
          cost,
          settle: () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", cancel);
            state.waiting.delete(waiting);
          },
          start: () => resolve(endOf(state)),
        };
        if (signal?.aborted === true) {
          cancel();
          return;
        }
        signal?.addEventListener("abort", cancel);
        state.waiting.add(waiting);
        startNext();
      });
    },
  };
}

/** Of those who may have another turn, who was given least; `undefined` if nobody waits. */
function firstInLine(states: Iterable<ClientState>, perClient: number, virtualTime: number): ClientState | undefined {
  let first: ClientState | undefined;
  for (const state of states) {
    if (state.waiting.size === 0 || state.running >= perClient) continue;
    if (first === undefined || Math.max(state.servedUntil, virtualTime) < Math.max(first.servedUntil, virtualTime))
      first = state;
  }
  return first;
}
