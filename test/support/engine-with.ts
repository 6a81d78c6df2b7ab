import type { Engine } from "../../src/engine/engine.js";

/** The same engine with some of its methods replaced; all else stays the engine's own. */
export function engineWith<E extends Engine>(engine: E, methods: Partial<E>): E {
  const replaced = new Map<string | symbol, unknown>(Object.entries(methods));
  return new Proxy(engine, { get: (target, name) => replaced.get(name) ?? boundTo(target, name) });
}

function boundTo(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name, target);
  return typeof value === "function" ? (value as (...values: unknown[]) => unknown).bind(target) : value;
}
