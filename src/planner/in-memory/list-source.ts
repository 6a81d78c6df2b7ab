import { done, type Steps } from "../../base/scheduling/steps.js";
import { invariant } from "../../base/invariant.js";
import { nodesOf } from "../../graph/read/nodes-of.js";
import { sortInSteps } from "../../graph/sort/sort-in-steps.js";
import { reversed, type PropertyPath } from "../../model/declare/step.js";
import type { ConceptDeclaration } from "../../model/declare/registry.js";
import { storedDateOf } from "../../model/derived/dated-concepts.js";
import { dateProperty } from "../../model/properties.js";
import { isReviewed } from "../../model/visibility.js";
import { toTexts } from "../../model/filters/inputs/to-texts.js";
import { askedOrder, type AskedOrder } from "../conditions/asked-order.js";
import { leadOf, listConditions, statusesOf, type AskedLead } from "../conditions/list-conditions.js";
import type { PlannedArguments } from "../plan/plan.js";
import { conditionPredicate, rowsOf, spansAsked } from "./predicates/condition-predicate.js";
import { countOrder } from "./count-order.js";
import { compareByKeys, keyOf, type Key } from "./keys.js";
import { perSnapshot } from "../../graph/per-snapshot.js";
import { allOf, type OfGraph, type Reading } from "./reading.js";
import { eachIn, sequenceOf, type Sequence } from "./sequence.js";
import { unknownPredicate } from "./predicates/unknown-predicate.js";
import { countSeen, seenStatuses, visibleEdgePredicate, visiblePredicate } from "./predicates/visible-predicate.js";

/** The nodes of a list, in one graph and for one call. */
export interface ListNodes {
  readonly keys: readonly Key[];
  /** One by one, in the order of the keys. */
  inOrder(): Steps<Sequence>;
  inAnyOrder(): Steps<Sequence>;
  /** How many there are, if that need not be counted. */
  readonly knownCount: number | undefined;
  /** What is left out for nothing but what is not known of it, in any order; `undefined` if there can be no such thing. */
  unknown(): Steps<Sequence | undefined>;
  /** The label of which these are all nodes; left out if they are not. */
  readonly wholeLabel?: string | undefined;
  /** What they have in common with the node that the list hangs on, if they are related by that. */
  readonly shared?: SharedNodes;
}

/** What nodes have in common with another one. */
export interface SharedNodes {
  count(node: number): number;
  /** The first hundred, in order. */
  first(node: number): readonly number[];
}

/** A list over all nodes of a concept. */
export interface ConceptList {
  readonly concept: ConceptDeclaration;
  readonly order: readonly PropertyPath[];
  readonly args: PlannedArguments;
}

/** The nodes of a concept that the arguments ask for. */
export function* conceptNodes({ concept, order, args }: ConceptList, at: Reading): Steps<ListNodes> {
  const label = invariant(concept.labels[0], "a label");
  const { snapshot, call } = at;
  const asked = askedOrder(args.given, args.declared);
  const keys = (yield* askedKeys(asked, label, at)) ?? declaredKeys(order, at);
  const lead = leadOf(args);
  const conditions = listConditions(args).filter(({ condition }) => condition !== lead?.meets);
  const tests = conditions.flatMap(({ condition, value }) => conditionPredicate(condition, value(call), at) ?? []);
  const test = allOf([visiblePredicate(concept, statusesOf(args), at), ...tests]);
  const few = lead === undefined ? inShortPeriod(concept, args, at) : yield* ledBy(lead, label, at);
  const isWhole = lead === undefined && tests.length === 0;
  const inAnyOrder = () => sequenceOf(few ?? nodesOf(snapshot, label).nodes, test);
  return {
    keys,
    *inOrder() {
      if (few !== undefined) return yield* sorted(inAnyOrder(), keys, at);
      const stored = storedOrder(label, order, asked, at) ?? (yield* keptOrder(label, asked, keys, at));
      return sequenceOf(stored, test);
    },
    inAnyOrder: () => done(inAnyOrder()),
    unknown: () => {
      const isUnknown = unknownPredicate(listConditions(args), at);
      const seen = visiblePredicate(concept, statusesOf(args), at);
      return done(isUnknown && sequenceOf(nodesOf(snapshot, label).nodes, allOf([seen, isUnknown])));
    },
    knownCount: isWhole ? countSeen(snapshot, label, seenStatuses(statusesOf(args)?.(call))) : undefined,
    wholeLabel: isWhole && !isReviewed(concept) ? label : undefined,
  };
}

/** The keys of a declared order; the id comes last and makes it total. */
export function declaredKeys(order: readonly PropertyPath[], at: OfGraph): readonly Key[] {
  return [...order, { property: "id" }].map((path) => keyOf(path, false, at));
}

/** The keys of the order that is asked for; `undefined` if none is. */
export function* askedKeys(
  asked: AskedOrder | undefined,
  label: string | undefined,
  at: Reading,
): Steps<readonly Key[] | undefined> {
  if (asked === undefined) return undefined;
  const { by, isDescending } = asked;
  const byId = keyOf({ property: "id" }, false, at);
  if (!("counts" in by)) {
    return [keyOf({ property: isDescending ? by.descending : by.ascending }, isDescending, at), byId];
  }
  return [yield* countOrder(invariant(label, "a label to count by"), by.counts, isDescending, at), byId];
}

/** The nodes that belong to a sequence, in the order of the keys. */
export function* sorted(sequence: Sequence, keys: readonly Key[], { pace }: Reading): Steps<Sequence> {
  const found: number[] = [];
  yield* eachIn(sequence, pace, (node) => found.push(node));
  const nodes = Uint32Array.from(found);
  yield* sortInSteps(nodes, compareByKeys(keys), pace);
  return sequenceOf(nodes);
}

/* The order that is asked for, or else that of the list, if the graph keeps it. */
function storedOrder(
  label: string,
  order: readonly PropertyPath[],
  asked: AskedOrder | undefined,
  { snapshot }: Reading,
): Uint32Array | undefined {
  if (asked === undefined) {
    const keys = order.map(({ property }) => ({ property, isDescending: false }));
    return order.some(({ step }) => step !== undefined) ? undefined : snapshot.inOrder(label, ...keys)?.nodes;
  }
  const { by, isDescending } = asked;
  if ("counts" in by) return undefined;
  return snapshot.inOrder(label, { property: isDescending ? by.descending : by.ascending, isDescending })?.nodes;
}

/** By label and order, all nodes of the label: what no layout keeps in order is put in order once. */
const ordersOf = perSnapshot(() => new Map<string, Uint32Array>());

/* By a count, or by what a step leads to. */
function* keptOrder(
  label: string,
  asked: AskedOrder | undefined,
  keys: readonly Key[],
  { snapshot, pace }: Reading,
): Steps<Uint32Array> {
  const orders = ordersOf(snapshot);
  const name = `${label} ${JSON.stringify(asked)}`;
  const known = orders.get(name);
  if (known !== undefined) return known;
  const nodes = Uint32Array.from(nodesOf(snapshot, label).nodes);
  yield* sortInSteps(nodes, compareByKeys(keys), pace);
  orders.set(name, nodes);
  return nodes;
}

/* Several of what is named may lead to one node. */
function* ledBy({ step, label, ids }: AskedLead, own: string, at: Reading): Steps<readonly number[]> {
  const { snapshot, call, pace } = at;
  const isSeen = visibleEdgePredicate(step.edge, at);
  const found = new Set<number>();
  for (const id of toTexts(ids(call))) {
    const named = snapshot.find(id);
    if (named === undefined || !snapshot.hasLabel(named, label)) continue;
    for (const rows of rowsOf(reversed(step), at)) {
      const { nodes, edges, start, end } = rows.of(named);
      for (let place = start; place < end; place += 1) {
        if (pace.isUp()) yield;
        const node = nodes[place] ?? -1;
        if ((isSeen === undefined || isSeen(edges[place] ?? -1)) && snapshot.hasLabel(node, own)) found.add(node);
      }
    }
  }
  return [...found];
}

/** The nodes that can lie in a short period, if one is asked for; some that do not are among them. */
function inShortPeriod(
  concept: ConceptDeclaration,
  args: PlannedArguments,
  { snapshot, call }: Reading,
): readonly number[] | undefined {
  const date = storedDateOf(concept);
  if (date === undefined) return undefined;
  const asked = listConditions(args).flatMap(({ condition, value }) => {
    const spans = spansAsked(condition, value(call));
    return spans === undefined ? [] : [spans];
  });
  const bySpan = snapshot.inOrder(concept.name, { property: dateProperty(date.prefix, "Span"), isDescending: false });
  return bySpan && asked[0]?.flatMap((span) => [...bySpan.withValues(span)]);
}
