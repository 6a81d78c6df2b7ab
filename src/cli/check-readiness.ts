import type { Engine } from "../engine/engine.js";
import type { Readiness } from "../server/readiness.js";
import { readMeta } from "../store/meta.js";

/** Ready when the engine answers and its graph holds a corpus. @throws what the engine throws */
export async function checkReadiness(engine: Engine): Promise<Readiness> {
  const meta = await readMeta(engine);
  if (meta === undefined)
    return { isReady: false, reason: "The graph holds no corpus; `antiphony load <folder>` loads one." };
  const { corpusVersion } = meta;
  return { isReady: true, reason: "The engine answers and holds a corpus.", corpusVersion };
}
