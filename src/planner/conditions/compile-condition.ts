import { cypher, empty, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import type { AnyCondition, IsOneOf, OverlapsPeriod, Reaches } from "../../model/filters/condition.js";
import { readPeriod } from "../../model/filters/period-input.js";
import { toTexts } from "../../model/filters/to-texts.js";
import { carriesStatus } from "../../model/visibility.js";
import { NO_SPAN, spansIn } from "../../rules/dates/lookup-span.js";
import { foldText } from "../../rules/text/fold-text.js";
import type { Call, Getter } from "../call.js";
import { along, type Matched } from "../match.js";
import { visibleStatus } from "../visible.js";
import { patternOf } from "./pattern-of.js";

/** What is asked of a condition. */
export interface Asked {
  /** Gives what a call asks for. */
  readonly value: Getter;
  /** What the first call asks for. The text may depend on it only where it is an enum, a boolean, or the presence of a part. */
  readonly given: unknown;
}

/** The condition on the matched node: `n0.kind IN $p0`; `[]` for one that asks nothing of the node itself. */
export function compileCondition(condition: AnyCondition, match: Matched, asked: Asked): readonly Fragment[] {
  const { value, given } = asked;
  switch (condition.operator) {
    case "isOneOf":
      return [cypher`${match.property(condition)} IN ${param(storedValues(condition, value))}`];
    case "equals":
      return [cypher`${match.property(condition)} = ${param(value)}`];
    case "hasElement":
      return [cypher`${param(value)} IN ${match.property(condition)}`];
    case "containsText":
      return [cypher`${match.property(condition)} CONTAINS ${param((call: Call) => foldText(String(value(call))))}`];
    case "hasLanguage":
      return [hasLanguage(match.property(condition), value)];
    case "overlapsPeriod":
      return [overlapsPeriod(condition, match, asked)];
    case "reaches":
      return [reaches(condition, match, value)];
    case "exists": {
      const isThere = cypher`EXISTS { ${patternOf(condition, match.related)} }`;
      return [given === true ? isThere : cypher`NOT (${isThere})`];
    }
    case "anyOf": {
      const some = condition.conditions.flatMap((each) => compileCondition(each, match, asked));
      return [cypher`(${join(some, cypher` OR `)})`];
    }
    case "seesStatuses":
      return [];
  }
}

function storedValues({ standsFor }: IsOneOf<string>, value: Getter): Getter {
  if (standsFor === undefined) return value;
  return (call) => toTexts(value(call)).flatMap((asked) => standsFor[asked] ?? []);
}

function hasLanguage(language: Fragment, value: Getter): Fragment {
  return cypher`any(tag IN ${param(value)} WHERE ${language} = tag OR ${language} STARTS WITH tag + '-')`;
}

function reaches({ step, label }: Reaches, match: Matched, value: Getter): Fragment {
  const target = label === undefined ? cypher`x` : cypher`x:${identifier(label)}`;
  const [edge, isSeen] = carriesStatus(step.edge)
    ? [cypher`e`, cypher` AND ${visibleStatus(cypher`e`)}`]
    : [empty, empty];
  const ids = param((call: Call) => toTexts(value(call)));
  return cypher`EXISTS { MATCH (${match.related})${along(step, edge)}(${target}) WHERE x.id IN ${ids}${isSeen} }`;
}

/* A short period is looked up by its spans, of which what has no date has none. */
function overlapsPeriod({ bounds }: OverlapsPeriod<string>, match: Matched, { value, given }: Asked): Fragment {
  const period = readPeriod(given);
  const bound = (name: string): Fragment => match.property({ property: `${bounds}${name}` });
  const end = (name: "from" | "to"): Fragment => param((call: Call) => readPeriod(value(call))[name]);
  const [earliest, latest] = period.certainlyWithin
    ? [bound("FirmEarliest"), bound("FirmLatest")]
    : [bound("Earliest"), bound("Latest")];
  const isDated =
    spansIn(period) === undefined
      ? cypher`${bound("Span")} <> ${param(() => NO_SPAN)}`
      : cypher`${bound("Span")} IN ${param((call: Call) => spansIn(readPeriod(value(call))))}`;
  const lower = period.certainlyWithin
    ? cypher`${earliest} >= ${end("from")}`
    : cypher`(${latest} IS NULL OR ${latest} >= ${end("from")})`;
  const upper = period.certainlyWithin
    ? cypher`${latest} <= ${end("to")}`
    : cypher`(${earliest} IS NULL OR ${earliest} <= ${end("to")})`;
  const isAsked = [...(period.from === undefined ? [] : [lower]), ...(period.to === undefined ? [] : [upper])];
  return join([isDated, ...isAsked], cypher` AND `);
}
