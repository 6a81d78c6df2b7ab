import { cypher, identifier, param, wholeNumber, type Fragment } from "../../cypher/cypher.js";
import { readPeriod } from "../../model/filters/inputs/period-input.js";
import { dateProperty, lastingProperties, type DatePrefix } from "../../model/properties.js";
import { termArgument } from "../../planner/arguments/argument-types.js";
import type { Call } from "../../planner/run/call.js";
import type { PlannedArguments } from "../../planner/plan/plan.js";
import { Granularity, type GranularityName } from "./types.js";

/** How many letters of a day tell its stretch. */
const lengths: Readonly<Record<GranularityName, number>> = { DAY: 10, MONTH: 7, YEAR: 4 };

/** The same as `surelyLies` of a node, in a statement: by day, month or year the days between which it lasted for certain are compared with those of
 *  the period; else the only stretch in which it can have begun, or ended. */
export function surelyLiesOn(prefix: DatePrefix, args: PlannedArguments): (node: Fragment) => Fragment {
  const length = wholeNumber(lengths[termArgument(args.given, "granularity", Granularity)]);
  const given = readPeriod(args.given["period"]);
  const stretch = (day: Fragment): Fragment => cypher`left(${day}, ${length})`;
  const end = (name: "from" | "to"): Fragment =>
    stretch(param((call: Call) => readPeriod(call.arguments(args)["period"])[name]));
  const liesIn = (from: Fragment, to: Fragment): Fragment => {
    const begins = given.to === undefined ? cypher`true` : cypher`${stretch(from)} <= ${end("to")}`;
    const ends = given.from === undefined ? cypher`true` : cypher`${stretch(to)} >= ${end("from")}`;
    return cypher`${begins} AND ${ends}`;
  };
  return (node) => {
    const of = (property: string): Fragment => cypher`${node}.${identifier(property)}`;
    const [first, last] = [of(dateProperty(prefix, "FirmEarliest")), of(dateProperty(prefix, "FirmLatest"))];
    const [begunBy, lastedUntil] = lastingProperties[prefix];
    const from = begunBy === undefined ? last : cypher`coalesce(${of(begunBy)}, ${last})`;
    const to = lastedUntil === undefined ? first : cypher`coalesce(${of(lastedUntil)}, ${first})`;
    return cypher`CASE
  WHEN ${from} <= ${to} THEN ${liesIn(from, to)}
  WHEN ${to} IS NULL OR ${from} IS NULL THEN false
  WHEN ${stretch(first)} = ${stretch(from)} THEN ${liesIn(from, from)}
  WHEN ${stretch(last)} = ${stretch(to)} THEN ${liesIn(to, to)}
  ELSE false
END`;
  };
}
