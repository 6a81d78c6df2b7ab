import { getNamedType, isCompositeType, isRequiredArgument } from "graphql";
import { poolOf } from "../oracle/random/pool.js";
import { schema, type TwoAnswers } from "../oracle/two-answers.js";
import { candidatesFor } from "./candidates.js";
import { argumentsOf, contextsOf, everythingOf, writeField, type Usual } from "./contexts.js";
import type { ArgumentPlace } from "./every-argument.js";

/** Asks a field with this value in a place, or without any, and gives the answer as a text; `undefined` where it is an error. */
type Ask = (value?: string) => Promise<string | undefined>;

/** Whether a place is found to change an answer. A boolean must do so in both directions: what is answered to true, to false and, where it has no
 *  default, without it are all different. Of anything else one value must change what is answered without it; where it cannot be left out, two
 *  values must be answered differently. */
export async function hasEffect(place: ArgumentPlace, answers: TwoAnswers, usual: Usual): Promise<boolean> {
  const isBoolean = getNamedType(place.type).name === "Boolean";
  for (const { ask, askCursors } of asksOf(place, answers, usual)) {
    if (isBoolean ? await isHeard(place, ask) : await isHeeded(place, ask, () => valuesFor(place, answers, askCursors)))
      return true;
  }
  return false;
}

async function valuesFor({ argument, type }: ArgumentPlace, answers: TwoAnswers, askCursors: Ask) {
  const isCursor = argument === "after" || argument === "before";
  return isCursor ? cursorsIn(await askCursors()) : candidatesFor(type, poolOf(answers.records));
}

async function isHeeded({ of }: ArgumentPlace, ask: Ask, values: () => Promise<readonly string[]>): Promise<boolean> {
  const found = new Set(isRequiredArgument(of) ? [] : [await ask()]);
  found.delete(undefined);
  for (const value of await values()) {
    const answer = await ask(value);
    if (answer !== undefined && found.add(answer).size > 1) return true;
  }
  return false;
}

async function isHeard({ argument, defaultValue }: ArgumentPlace, ask: Ask): Promise<boolean> {
  // Everything surely lies in a period that has no ends.
  const beside = argument.endsWith(".certainlyWithin") ? ', from: "2019-03-05", to: "2019-08-15"' : "";
  const asked = [`true${beside}`, `false${beside}`, ...(defaultValue === undefined ? [undefined] : [])];
  const found = await Promise.all(asked.map((value) => ask(value)));
  return !found.includes(undefined) && new Set(found).size === asked.length;
}

/** Every way to ask the field of a place over these records. */
function asksOf({ parent, field, of, write }: ArgumentPlace, answers: TwoAnswers, usual: Usual) {
  const type = getNamedType(field.type);
  const selection = isCompositeType(type) ? everythingOf(schema, type) : "";
  return contextsOf(schema, answers.records, usual, parent).flatMap((around) =>
    argumentsOf(parent, field, usual, of.name).map((given) => {
      const asking =
        (selected: string): Ask =>
        async (value) => {
          const written = value === undefined ? given : { ...given, [of.name]: write(value) };
          const { data, errors } = await answers.answer(around(`${writeField(field, written)} ${selected}`));
          return errors === undefined ? JSON.stringify(data) : undefined;
        };
      return { ask: asking(selection), askCursors: asking("{ edges { cursor } }") };
    }),
  );
}

function cursorsIn(answer = ""): readonly string[] {
  return [...answer.matchAll(/"cursor":("[^"]+")/gu)].slice(0, 3).map(([, cursor]) => cursor ?? "");
}
