import type { Engine } from "../../engine/engine.js";
import type { CheckReadiness } from "../../server/readiness.js";
import { readMeta } from "../../store/meta.js";

/**
 * Ready when the engine answers, its graph holds a corpus, and, if it is Neo4j, it has been warmed up since it was away last. `warmUp` is
 * begun in the background when Neo4j is first found to answer; that it fails keeps nobody waiting. @throws what the engine throws
 */
export function createReadinessCheck(engine: Engine, warmUp: () => Promise<unknown>): CheckReadiness {
  let warming: { isDone: boolean } | undefined;

  function begin(): { isDone: boolean } {
    const begun = { isDone: false };
    const end = () => void (begun.isDone = true);
    warmUp().then(end, end);
    return begun;
  }

  return async () => {
    const meta = await readMeta(engine).catch((error: unknown) => {
      // What comes back may be another process, which is cold.
      warming = undefined;
      throw error;
    });
    if (meta === undefined)
      return { isReady: false, reason: "The graph holds no corpus; `antiphony load <folder>` loads one." };
    warming ??= engine.name === "embedded" ? { isDone: true } : begin();
    const { corpusVersion } = meta;
    return warming.isDone
      ? { isReady: true, reason: "The engine answers and holds a corpus.", corpusVersion }
      : { isReady: false, reason: "The engine plans its first answers.", corpusVersion };
  };
}
