import { isKeyOf } from "../../base/guards/is-key-of.js";
import { isList } from "../../base/guards/is-list.js";
import { isGiven } from "../../base/guards/is-given.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import type { Vocabulary } from "../../model/declare/vocabulary.js";
import type { Arguments } from "../plan/plan.js";

/* Arguments that have been coerced have the types that the schema declares; these say them to the compiler, and hold them to it. */

/** An argument that is a text, and required. @throws Error if the schema says otherwise */
export function textArgument(args: Arguments, name: string): string {
  const value = args[name];
  return typeof value === "string" ? value : misdeclared(name, "a text");
}

/** An argument that is a list of texts; `undefined` if it is not given. @throws Error if the schema says otherwise */
export function textsArgument(args: Arguments, name: string): readonly string[] | undefined {
  const value = args[name];
  if (!isGiven(value)) return undefined;
  return isList(value) && value.every((each) => typeof each === "string")
    ? value
    : misdeclared(name, "a list of texts");
}

/** An argument that is a number, and required. @throws Error if the schema says otherwise */
export function numberArgument(args: Arguments, name: string): number {
  const value = args[name];
  return typeof value === "number" ? value : misdeclared(name, "a number");
}

/** An argument that is one of a vocabulary's terms, and required. @throws Error if the schema says otherwise */
export function termArgument<Term extends string>(args: Arguments, name: string, terms: Vocabulary<Term>): Term {
  const value = args[name];
  return isKeyOf(terms, value) ? value : misdeclared(name, "a term");
}

/** An argument that is an input object; one without fields if it is not given. @throws Error if the schema says otherwise */
export function inputArgument(args: Arguments, name: string): Arguments {
  const value = args[name];
  if (!isGiven(value)) return {};
  return isMapping(value) ? value : misdeclared(name, "an input object");
}

function misdeclared(name: string, wanted: string): never {
  throw new Error(`Expected the argument "${name}" to be ${wanted}.`);
}
