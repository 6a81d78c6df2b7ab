import { cypher, empty, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import { spansIn } from "../../rules/dates/date-span.js";
import { isGiven } from "../../base/is-given.js";
import { out, type Step } from "../../model/declare/registry.js";
import { carriesStatus } from "../../model/visibility.js";
import { foldText } from "../../rules/text/fold-text.js";
import type { Call, Getter } from "../call.js";
import { along, type Match } from "../match.js";
import { isAnswer, visibleStatus } from "../visible.js";
import { isFound } from "./is-found.js";

/** Turns one field of a filter into a condition on the matched node. `value` gives what a call asks for; the text may depend on `given`
 *  only where that is an enum, a boolean, or the presence of a part. */
export type Condition = (match: Match, value: Getter, given: unknown) => Fragment;

/** The node's property is one of the values. */
export function isOneOf(property: string): Condition {
  return (match, value) => cypher`${match.property({ property })} IN ${param(value)}`;
}

/** The node's folded property has the words in it; case and accents do not matter. */
export function hasText(property: string): Condition {
  return (match, value) =>
    cypher`${match.property({ property })} CONTAINS ${param((call: Call) => foldText(value(call) as string))}`;
}

/** Over that edge the node reaches one of these. */
export function reaches(step: Step, label: string | undefined = undefined): Condition {
  const target = label === undefined ? cypher`x` : cypher`x:${identifier(label)}`;
  const [edge, isSeen] = carriesStatus(step.edge)
    ? [cypher`e`, cypher` AND ${visibleStatus(cypher`e`)}`]
    : [empty, empty];
  return (match, value) =>
    isFound(
      cypher`MATCH (${match.related})${along(step, edge)}(${target}) WHERE x.id IN ${param(value)}${isSeen}`,
      !match.isOfAll,
    );
}

/** The node has, or has not, an accepted answer on that edge. */
export function answers(direction: Step["direction"]): Condition {
  const step: Step = { ...out("REFERS_TO"), direction };
  return (match, _value, given) => {
    const answer = cypher`MATCH (${match.related})${along(step, cypher`e`)}(:Article) WHERE ${isAnswer(cypher`e`)}`;
    const isAnswered = isFound(answer, !match.isOfAll);
    return given === true ? isAnswered : cypher`NOT (${isAnswered})`;
  };
}

/** The date in that property, with bounds in `<prefix>Earliest` and `<prefix>Latest`, can lie in the period, or surely does. A short period is
 *  looked up by its spans in `<prefix>Span`, which what has no date has none of. */
export function liesIn(property: string, prefix: string): Condition {
  return (match, value, given) => {
    const { from, to, certainlyWithin } = given as Period;
    const part =
      (name: keyof Period): Getter =>
      (call) =>
        (value(call) as Period)[name];
    const earliest = match.property({ property: `${prefix}Earliest` });
    const latest = match.property({ property: `${prefix}Latest` });
    const isDated =
      spansIn(given as Period) === undefined
        ? cypher`${match.property({ property })} IS NOT NULL`
        : cypher`${match.property({ property: `${prefix}Span` })} IN ${param((call: Call) => spansIn(value(call) as Period))}`;
    const lower = certainlyWithin
      ? cypher`${earliest} >= ${param(part("from"))}`
      : cypher`(${latest} IS NULL OR ${latest} >= ${param(part("from"))})`;
    const upper = certainlyWithin
      ? cypher`${latest} <= ${param(part("to"))}`
      : cypher`(${earliest} IS NULL OR ${earliest} <= ${param(part("to"))})`;
    return join([isDated, ...(isGiven(from) ? [lower] : []), ...(isGiven(to) ? [upper] : [])], cypher` AND `);
  };
}

interface Period {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly certainlyWithin?: boolean | null;
}
