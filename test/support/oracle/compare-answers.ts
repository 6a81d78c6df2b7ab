import type { ExecutionResult } from "graphql";
import { ANY_VERSION } from "./corpus.js";
import { isOracleCursor } from "./page.js";

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Which cursor of the oracle's stands where an answer has one of its own. Cursors are opaque: only that they lead to the same place counts. */
export class Cursors {
  private readonly known = new Map<string, string>();

  /** The answer with the oracle's cursors in the places of its own, and whatever else cannot be foretold alike. */
  translate(answer: Json, expected: Json): Json {
    if (typeof answer === "string") return this.translateText(answer, expected);
    if (isList(answer)) {
      return answer.map((each, index) => this.translate(each, isList(expected) ? (expected[index] ?? null) : null));
    }
    if (answer === null || typeof answer !== "object") return answer;
    const beside = (isMap(expected) ? expected : {}) as Readonly<Record<string, Json>>;
    const entries = Object.entries(answer).map(([key, each]) => [key, this.translate(each, beside[key] ?? null)]);
    return Object.fromEntries(entries) as Json;
  }

  /** Variables as the oracle must get them. */
  toOracle(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const entries = Object.entries(variables).map(([name, value]) => [name, this.known.get(value as string) ?? value]);
    return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
  }

  private translateText(answer: string, expected: Json): Json {
    if (expected === ANY_VERSION) return ANY_VERSION;
    if (!isOracleCursor(expected) || isOracleCursor(answer)) return answer;
    this.known.set(answer, expected);
    return expected;
  }
}

/** Fails where the two answers are not the same, keys in the same order. */
export function expectAlike(answer: ExecutionResult, expected: ExecutionResult, cursors = new Cursors()): void {
  const plain = toPlain(expected);
  const translated = cursors.translate(toPlain(answer), plain);
  expect(translated).toEqual(plain);
  expect(JSON.stringify(translated)).toBe(JSON.stringify(plain));
}

function toPlain(answer: ExecutionResult): Json {
  return JSON.parse(JSON.stringify(answer)) as Json;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isMap(value: Json): boolean {
  return value !== null && typeof value === "object" && !isList(value);
}
