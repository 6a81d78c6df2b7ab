import { LRUCache } from "lru-cache";
import type { CypherQuery } from "../../cypher/cypher.js";

/** Most texts that are remembered as planned; as many as the server keeps plans by default. */
const mostTexts = 1_000;
/** For how long a text that nobody asks counts as planned: no server starts again in less, and nobody would be told that it did. */
const planKnownMs = 4_000;
/** Most texts that are planned at the same time. Planning keeps a core busy, so that more of them would all be done later. */
const mostAtOnce = 2;

/** Has the server plan a text once, however many ask it at the same time. */
export interface PlanOnce {
  /** Resolves when the text has been planned; `undefined` if it has been before. Whoever gives up by the signal leaves the planning to
   *  those who come after: given up with them, it would begin anew with each of them and never end. @throws what `explain` throws */
  planned(query: CypherQuery, signal: AbortSignal): Promise<void> | undefined;
  /** To be called if the server may have lost the plan of a text. */
  forget(query: CypherQuery): void;
  /** To be called if the server may be another one, which has no plans. */
  forgetAll(): void;
}

/** Texts under way or in the queue, each with who waits for it. */
interface Planning {
  readonly outcome: Promise<void>;
  waiting: number;
}

/** `explain` has the server plan a query without running it. */
export function createPlanOnce(explain: (query: CypherQuery) => Promise<void>): PlanOnce {
  const known = new LRUCache<string, true>({ max: mostTexts, ttl: planKnownMs, updateAgeOnGet: true });
  const underWay = new Map<string, Planning>();
  const queue: (() => void)[] = [];
  let atOnce = 0;
  let server = 0;

  async function turn(): Promise<void> {
    if (atOnce >= mostAtOnce) await new Promise<void>((resolve) => queue.push(resolve));
    else atOnce += 1;
  }

  function endTurn(): void {
    const next = queue.shift();
    if (next === undefined) atOnce -= 1;
    else next();
  }

  async function plan(query: CypherQuery, isWanted: () => boolean): Promise<void> {
    await turn();
    try {
      // Those who have gone before it was begun have asked for nothing yet.
      if (!isWanted()) return;
      const asked = server;
      await explain(query);
      if (asked === server) known.set(planKey(query), true);
    } finally {
      underWay.delete(planKey(query));
      endTurn();
    }
  }

  function begin(query: CypherQuery): Planning {
    const planning: Planning = { waiting: 0, outcome: plan(query, () => planning.waiting > 0) };
    // If nobody waits any more it fails for nobody.
    planning.outcome.catch(() => undefined);
    underWay.set(planKey(query), planning);
    return planning;
  }

  return {
    planned(query, signal) {
      const key = planKey(query);
      if (known.get(key) === true) return undefined;
      const planning = underWay.get(key) ?? begin(query);
      planning.waiting += 1;
      const leave = () => (planning.waiting -= 1);
      signal.addEventListener("abort", leave, { once: true });
      return planning.outcome.finally(() => signal.removeEventListener("abort", leave));
    },
    forget: (query) => void known.delete(planKey(query)),
    forgetAll() {
      server += 1;
      known.clear();
    },
  };
}

/** What the server keeps a plan by: the text, and how long lists and texts are that are given to it, as powers of ten. */
function planKey({ text, parameters }: CypherQuery): string {
  const sizes = Object.values(parameters).map((value) =>
    typeof value === "string" || Array.isArray(value) ? String(Math.ceil(Math.log10(value.length + 1))) : "",
  );
  return `${sizes.join()} ${text}`;
}
