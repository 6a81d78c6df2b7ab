import type { Engine } from "../../src/engine/engine.js";

/** The same engine with some of its methods replaced; all else stays the engine's own. */
export function engineWith<E extends Engine>(engine: E, methods: Partial<E>): E {
  const replaced = new Map<string | symbol, unknown>(Object.entries(methods));
  return new Proxy(engine, { get: (target, name) => replaced.get(name) ?? boundTo(target, name) });
}

/** The same engine without one of the methods that it need not have. */
export function engineWithout(engine: Engine, method: "graph"): Engine {
  return new Proxy(engine, { get: (target, name) => (name === method ? undefined : boundTo(target, name)) });
}

function boundTo(target: object, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name, target);
  return typeof value === "function" ? (value as (...values: unknown[]) => unknown).bind(target) : value;
}
