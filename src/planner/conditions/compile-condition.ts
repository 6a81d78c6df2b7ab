import { cypher, empty, identifier, join, param, wholeNumber, type Fragment } from "../../cypher/cypher.js";
import type {
  AnyCondition,
  IsOneOf,
  KnownBy,
  Lacks,
  LeadsTo,
  OverlapsPeriod,
  Reaches,
} from "../../model/filters/condition.js";
import { readIdentifiers } from "../../model/filters/inputs/identifier-input.js";
import { readPeriod, type Period } from "../../model/filters/inputs/period-input.js";
import { toTexts } from "../../model/filters/inputs/to-texts.js";
import { carriesStatus } from "../../model/visibility.js";
import { NO_SPAN, spansIn } from "../../rules/dates/lookup-span.js";
import { foldText } from "../../rules/text/fold-text.js";
import { askedRanges } from "../../rules/text/match-language.js";
import type { Call, Getter } from "../run/call.js";
import { along, boundNode, type Matched } from "../compile/match.js";
import { visibleStatus } from "../compile/visible.js";
import { compileOutBefore } from "./compile-out-before.js";
import { patternOf } from "./pattern-of.js";

/** What is asked of a condition. */
export interface Asked {
  /** Gives what a call asks for. */
  readonly value: Getter;
  /** What the first call asks for. The text may depend on it only if it is an enum, a boolean, or the presence of a part. */
  readonly given: unknown;
}

/** The condition on the matched node: `n0.kind IN $p0`; `[]` for one that asks nothing of the node itself. */
export function compileCondition(condition: AnyCondition, node: Matched, asked: Asked): readonly Fragment[] {
  const { value, given } = asked;
  switch (condition.operator) {
    case "isOneOf":
      return [cypher`${node.property(condition)} IN ${param(storedValues(condition, value))}`];
    case "equals":
      return [cypher`${node.property(condition)} = ${param(value)}`];
    case "isTrue":
      return [cypher`coalesce(${node.property(condition)}, false) = ${param(value)}`];
    case "hasElement":
      return [cypher`${param(value)} IN ${node.property(condition)}`];
    case "hasIdentifier":
      return [hasIdentifier(node.property(condition), value)];
    case "containsText":
      return [cypher`${node.property(condition)} CONTAINS ${param((call: Call) => foldText(String(value(call))))}`];
    case "hasLanguage":
      return [hasLanguage(node.property(condition), value)];
    case "overlapsPeriod":
      return [overlapsPeriod(condition, node, asked)];
    case "reaches":
      return [reaches(condition, node, value)];
    case "exists": {
      const isThere = cypher`EXISTS { ${patternOf(condition, node.related)} }`;
      return [given === true ? isThere : cypher`NOT (${isThere})`];
    }
    case "lacks":
      return [lacks(condition.of, node)];
    case "anyOf": {
      const some = condition.conditions.flatMap((each) => compileCondition(each, node, asked));
      return [cypher`(${join(some, cypher` OR `)})`];
    }
    case "outBefore":
      return [compileOutBefore(node.related, value)];
    case "knownBy":
      return [knownBy(condition, node, value)];
    case "leadsTo":
      return [leadsTo(condition, node, asked)];
    case "seesStatuses":
    case "widens":
      return [];
  }
}

function storedValues({ standsFor }: IsOneOf<string>, value: Getter): Getter {
  if (standsFor === undefined) return value;
  return (call) => toTexts(value(call)).flatMap((asked) => standsFor[asked] ?? []);
}

function hasIdentifier(keys: Fragment, value: Getter): Fragment {
  return cypher`any(key IN ${param((call: Call) => readIdentifiers(value(call)))} WHERE key IN ${keys})`;
}

function hasLanguage(ranges: Fragment, value: Getter): Fragment {
  const asked = param((call: Call) => toTexts(value(call)).flatMap(askedRanges));
  return cypher`any(tag IN ${asked} WHERE tag IN ${ranges})`;
}

/* `EXISTS { MATCH (n0)-[e:WROTE]->(x:Article) WHERE x.id IN $p0 AND … }`; of each that is named, one by one, where all must be reached. */
function reaches({ step, label, isEach, widened }: Reaches, node: Matched, value: Getter): Fragment {
  const target = label === undefined ? cypher`x` : cypher`x:${identifier(label)}`;
  const [edge, isSeen] = carriesStatus(step.edge)
    ? [cypher`e`, cypher` AND ${visibleStatus(cypher`e`)}`]
    : [empty, empty];
  const ids = param((call: Call) => toTexts(value(call)));
  const isNamed = (x: Fragment): Fragment => (isEach ? cypher`${x}.id = id` : cypher`${x}.id IN ${ids}`);
  const where = widened === undefined ? isNamed(cypher`x`) : orWidened(isNamed, widened);
  const isThere = cypher`EXISTS { MATCH (${node.related})${along(step, edge)}(${target}) WHERE ${where}${isSeen} }`;
  return isEach ? cypher`all(id IN ${ids} WHERE ${isThere})` : isThere;
}

/* A step a match, so that one edge may be used there and back. */
function orWidened(isNamed: (x: Fragment) => Fragment, [there, back]: NonNullable<Reaches["widened"]>): Fragment {
  const other = cypher`MATCH (x)${along(there)}(w) MATCH (w)${along(back)}(v) WHERE ${isNamed(cypher`v`)}`;
  return cypher`(${isNamed(cypher`x`)} OR EXISTS { ${other} })`;
}

function lacks(of: Lacks<string, string>["of"], node: Matched): Fragment {
  switch (of.operator) {
    case "hasLanguage":
      return cypher`${node.property(of)} IS NULL`;
    case "overlapsPeriod":
      return cypher`${node.property({ property: `${of.bounds}Span` })} = ${param(() => NO_SPAN)}`;
    case "reaches":
      return cypher`NOT EXISTS { ${patternOf(of, node.related)} }`;
  }
}

/* `COUNT { MATCH (n0)<-[:IN_CONFLICT]-(y:Claim) MATCH (y)-[:STATED_IN]->(x) WHERE … } >= 2` */
function knownBy({ step, least }: KnownBy, node: Matched, day: Getter): Fragment {
  return cypher`COUNT { MATCH (${node.related})${along(step)}(y:Claim) MATCH (y)-[:STATED_IN]->(x) WHERE ${visibleStatus(cypher`y`)} AND x.publishedFirmLatest <= ${param(day)} AND coalesce(x.publishedFirmEarliest, '') <= ${param(day)} } >= ${wholeNumber(least)}`;
}

function leadsTo({ step, label, condition }: LeadsTo<string, string>, node: Matched, asked: Asked): Fragment {
  const where = join(compileCondition(condition, boundNode(cypher`y`), asked), cypher` AND `);
  return cypher`EXISTS { MATCH (${node.related})${along(step)}(y:${identifier(label)}) WHERE ${where} }`;
}

/* A short period is looked up by its spans, of which what has no date has none. */
function overlapsPeriod({ bounds }: OverlapsPeriod<string>, node: Matched, { value, given }: Asked): Fragment {
  return liesWithin(bounds, node, readPeriod(given), (read) => param((call: Call) => read(readPeriod(value(call)))));
}

/** The condition that a date of the node can lie in a period, or surely does: `n0.publishedSpan IN $p0 AND …`. `valueOf` gives the parameter for what is
 *  read of the period, which may be another in each call, open at the same ends. */
export function liesWithin(
  bounds: string,
  node: Matched,
  period: Period,
  valueOf: (read: (period: Period) => unknown) => Fragment,
): Fragment {
  const bound = (name: string): Fragment => node.property({ property: `${bounds}${name}` });
  const [from, to] = [valueOf((each) => each.from), valueOf((each) => each.to)];
  const [earliest, latest] = period.certainlyWithin
    ? [bound("FirmEarliest"), bound("FirmLatest")]
    : [bound("Earliest"), bound("Latest")];
  const isDated =
    spansIn(period) === undefined
      ? cypher`${bound("Span")} <> ${valueOf(() => NO_SPAN)}`
      : cypher`${bound("Span")} IN ${valueOf(spansIn)}`;
  const lower = period.certainlyWithin
    ? cypher`${earliest} >= ${from}`
    : cypher`(${latest} IS NULL OR ${latest} >= ${from})`;
  const upper = period.certainlyWithin
    ? cypher`${latest} <= ${to}`
    : cypher`(${earliest} IS NULL OR ${earliest} <= ${to})`;
  const isAsked = [...(period.from === undefined ? [] : [lower]), ...(period.to === undefined ? [] : [upper])];
  return join([isDated, ...isAsked], cypher` AND `);
}
