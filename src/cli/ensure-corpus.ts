import type { Engine } from "../engine/engine.js";
import type { World } from "./command.js";
export async function ensureCorpus(_engine: Engine, _world: World): Promise<void> {}
