import type { Rows } from "../../../graph/rows.js";
import type {
  AnyCondition,
  AnyEnd,
  EdgePattern,
  HasIdentifier,
  HasLanguage,
  IsOneOf,
  KnownBy,
  Lacks,
  LeadsTo,
  OverlapsPeriod,
  Reaches,
} from "../../../model/filters/condition.js";
import { liesIn } from "../../../model/filters/inputs/lies-in.js";
import { readIdentifiers } from "../../../model/filters/inputs/identifier-input.js";
import { readPeriod } from "../../../model/filters/inputs/period-input.js";
import { toTexts } from "../../../model/filters/inputs/to-texts.js";
import type { Step } from "../../../model/declare/step.js";
import { outBy } from "../../../rules/dates/bounds/out-by.js";
import { NO_SPAN, spansIn } from "../../../rules/dates/lookup-span.js";
import { foldText } from "../../../rules/text/fold-text.js";
import { askedRanges } from "../../../rules/text/match-language.js";
import { findConcept } from "../../../model/declare/registry.js";
import { areAll, type Predicate } from "../../../graph/predicates.js";
import { textAt } from "../../../graph/read/text-at.js";
import { outBeforePredicate } from "./out-before-predicate.js";
import type { OfGraph, Reading } from "../reading.js";
import { seenPredicate, visibleEdgePredicate } from "./visible-predicate.js";

/** So many letters are looked through in the time of a unit of work. */
const LETTERS_A_UNIT = 32;

/** Whether a node meets a condition with what is asked of it; `undefined` for a condition that asks nothing of the node itself. */
export function conditionPredicate(condition: AnyCondition, asked: unknown, at: Reading): Predicate | undefined {
  switch (condition.operator) {
    case "isOneOf":
      return isOneOf(condition, asked, at);
    case "equals": {
      const column = at.snapshot.property(condition.property);
      return (node) => column.at(node) === asked;
    }
    case "isTrue": {
      const column = at.snapshot.property(condition.property);
      return (node) => (column.at(node) === true) === asked;
    }
    case "hasElement": {
      const column = at.snapshot.property(condition.property);
      return (node) => {
        const list: unknown = column.at(node);
        return Array.isArray(list) && list.includes(asked);
      };
    }
    case "hasIdentifier":
      return hasIdentifier(condition, asked, at);
    case "containsText": {
      const [column, text] = [at.snapshot.property(condition.property), foldText(String(asked))];
      return (node) => {
        const value = column.at(node);
        if (typeof value !== "string") return false;
        at.pace.spend(value.length / LETTERS_A_UNIT);
        return value.includes(text);
      };
    }
    case "hasLanguage":
      return hasLanguage(condition, asked, at);
    case "overlapsPeriod":
      return overlapsPeriod(condition, asked, at);
    case "reaches":
      return reaches(condition, asked, at);
    case "exists": {
      const count = countEdges(condition, at);
      return asked === true ? (node) => count(node, 1) > 0 : (node) => count(node, 1) === 0;
    }
    case "lacks":
      return lacks(condition.of, at);
    case "anyOf": {
      const tests = condition.conditions.flatMap((each) => conditionPredicate(each, asked, at) ?? []);
      return (node) => tests.some((test) => test(node));
    }
    case "outBefore":
      return outBeforePredicate(asked, at);
    case "knownBy":
      return knownBy(condition, asked, at);
    case "leadsTo":
      return leadsTo(condition, asked, at);
    case "seesStatuses":
    case "widens":
      return undefined;
  }
}

function isOneOf({ property, standsFor }: IsOneOf<string>, asked: unknown, { snapshot }: Reading): Predicate {
  const column = snapshot.property(property);
  const list: readonly unknown[] = Array.isArray(asked) ? asked : [asked];
  const wanted = new Set(standsFor === undefined ? list : toTexts(asked).flatMap((each) => standsFor[each] ?? []));
  return (node) => wanted.has(column.at(node));
}

function hasIdentifier({ property }: HasIdentifier<string>, asked: unknown, { snapshot }: Reading): Predicate {
  const [column, keys] = [snapshot.property(property), new Set(readIdentifiers(asked))];
  return (node) => {
    const own = column.at(node);
    return typeof own === "object" && own.some((key) => keys.has(String(key)));
  };
}

function hasLanguage({ property }: HasLanguage<string>, asked: unknown, { snapshot }: Reading): Predicate {
  const [column, tags] = [snapshot.property(property), new Set(toTexts(asked).flatMap(askedRanges))];
  return (node) => {
    const ranges = column.at(node);
    return typeof ranges === "object" && ranges.some((range) => tags.has(String(range)));
  };
}

/** Whether a date of a node can lie in a period, or surely does. */
export function overlapsPeriod({ bounds }: OverlapsPeriod<string>, asked: unknown, { snapshot }: OfGraph): Predicate {
  const period = readPeriod(asked);
  const lies = liesIn(period);
  const firm = period.certainlyWithin ? "Firm" : "";
  const column = (name: string) => snapshot.property(`${bounds}${name}`);
  const [span, earliest, latest] = [column("Span"), column(`${firm}Earliest`), column(`${firm}Latest`)];
  return (node) => span.at(node) !== NO_SPAN && lies(textAt(earliest, node), textAt(latest, node));
}

/** The spans under which everything lies that meets the condition; `undefined` if there are too many, or the condition is no short period. */
export function spansAsked(condition: AnyCondition, asked: unknown): readonly string[] | undefined {
  return condition.operator === "overlapsPeriod" ? spansIn(readPeriod(asked)) : undefined;
}

function reaches({ step, label, isEach, widened }: Reaches, asked: unknown, at: Reading): Predicate {
  const { snapshot, pace } = at;
  const stand = (id: string): readonly number[] => {
    const node = snapshot.find(id);
    return node === undefined
      ? []
      : [node, ...(widened ?? []).reduce((nodes, each) => alongFrom(nodes, each, at), [node])];
  };
  const named = toTexts(asked).map((id) =>
    stand(id).filter((node) => label === undefined || snapshot.hasLabel(node, label)),
  );
  const groups = isEach === true ? named.map((nodes) => new Set(nodes)) : [new Set(named.flat())];
  const [isSeen, rows] = [visibleEdgePredicate(step.edge, at), rowsOf(step, at)];
  const reachesOneOf = (node: number, group: ReadonlySet<number>): boolean =>
    rows.some((each) => {
      const { nodes, edges, start, end } = each.of(node);
      pace.spend(end - start);
      for (let place = start; place < end; place += 1) {
        if (group.has(nodes[place] ?? -1) && (isSeen === undefined || isSeen(edges[place] ?? -1))) return true;
      }
      return false;
    });
  return (node) => groups.every((group) => reachesOneOf(node, group));
}

function lacks(of: Lacks<string, string>["of"], at: Reading): Predicate {
  switch (of.operator) {
    case "hasLanguage": {
      const column = at.snapshot.property(of.property);
      return (node) => column.at(node) === undefined;
    }
    case "overlapsPeriod": {
      const span = at.snapshot.property(`${of.bounds}Span`);
      return (node) => span.at(node) === NO_SPAN;
    }
    case "reaches": {
      const count = countEdges(of, at);
      return (node) => count(node, 1) === 0;
    }
  }
}

function alongFrom(nodes: readonly number[], step: Step, at: Reading): number[] {
  return nodes.flatMap((node) => rowsOf(step, at).flatMap((rows) => [...rows.neighbours(node)]));
}

function knownBy({ step, least }: KnownBy, asked: unknown, at: Reading): Predicate {
  const { snapshot, pace } = at;
  const day = String(asked);
  const isSeen = seenPredicate(snapshot, findConcept("Claim")) ?? areAll([]);
  const sources = snapshot.edges("STATED_IN").out;
  const [earliest, latest] = [snapshot.property("publishedFirmEarliest"), snapshot.property("publishedFirmLatest")];
  const isOut = (source: number) =>
    outBy({ earliest: textAt(earliest, source), latest: textAt(latest, source) }, day) === "CERTAIN";
  const isKnown = (claim: number) =>
    snapshot.hasLabel(claim, "Claim") && isSeen(claim) && [...sources.neighbours(claim)].some(isOut);
  return (node) => {
    const claims = rowsOf(step, at).flatMap((rows) => [...rows.neighbours(node)]);
    pace.spend(2 * claims.length);
    return claims.filter(isKnown).length >= least;
  };
}

function leadsTo({ step, label, condition }: LeadsTo<string, string>, asked: unknown, at: Reading): Predicate {
  const [test, rows] = [conditionPredicate(condition, asked, at), rowsOf(step, at)];
  const fits = (node: number): boolean => at.snapshot.hasLabel(node, label) && (test === undefined || test(node));
  return (node) =>
    rows.some((each) => {
      at.pace.spend(each.degree(node));
      return [...each.neighbours(node)].some(fits);
    });
}

/** Counts the edges of a node that fit a pattern, up to so many. */
export function countEdges(pattern: AnyEnd<EdgePattern>, at: Reading): (node: number, most?: number) => number {
  const { snapshot, pace } = at;
  const table = snapshot.edges(pattern.step.edge);
  const isSeen = visibleEdgePredicate(pattern.step.edge, at);
  const wanted = Object.entries(pattern.edge ?? {}).map(([name, value]) => [table.property(name), value] as const);
  const rows = rowsOf(pattern.step, at);
  const fits = (node: number, edge: number) =>
    (isSeen === undefined || isSeen(edge)) &&
    wanted.every(([column, value]) => column.at(edge) === value) &&
    (pattern.label === undefined || snapshot.hasLabel(node, pattern.label));
  return (node, most = Number.POSITIVE_INFINITY) => {
    let count = 0;
    for (const each of rows) {
      const { nodes, edges, start, end } = each.of(node);
      for (let place = start; place < end && count < most; place += 1) {
        pace.spend(1);
        if (fits(nodes[place] ?? -1, edges[place] ?? -1)) count += 1;
      }
    }
    return count;
  };
}

/** The rows that a step leads along: those of both directions for one that goes either way. */
export function rowsOf({ edge, direction }: Step, { snapshot }: OfGraph): readonly Rows[] {
  const table = snapshot.edges(edge);
  if (direction === "both") return [table.out, table.in];
  return [direction === "out" ? table.out : table.in];
}
