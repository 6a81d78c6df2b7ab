import { finish, type Steps } from "../../base/scheduling/steps.js";
import type { GatheredDeclaration, RelationDeclaration } from "../../model/declare/field-declaration.js";
import type { ConceptDeclaration } from "../../model/declare/registry.js";
import type { PropertyPath, Step } from "../../model/declare/step.js";
import type { GraphLayout, RowOrder } from "../../model/graph/graph-layout.js";
import { endsOf } from "../../model/graph/edge-ends.js";
import type { Rows } from "../../graph/rows.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { askedOrder, type AskedOrder } from "../conditions/asked-order.js";
import { listConditions, statusesOf, type ListCondition } from "../conditions/list-conditions.js";
import type { Getter } from "../run/call.js";
import type { PlannedArguments } from "../plan/plan.js";
import { rowsOf } from "./predicates/condition-predicate.js";
import { declaredKeys, sorted } from "./list-source.js";
import { hasLabelOf, isOneOf, type Predicate } from "../../graph/predicates.js";
import type { Key } from "./keys.js";
import { perSnapshot } from "../../graph/per-snapshot.js";
import { allOf, type OfGraph, type Reading } from "./reading.js";
import { sequenceOf, sequenceOfRow, type Sequence } from "./sequence.js";
import { passingPredicate, unknownPredicate } from "./predicates/unknown-predicate.js";
import { seenStatuses, seenPredicate, visibleEdgePredicate } from "./predicates/visible-predicate.js";

/** Which nodes are related to another one, and in which order: what can be known before a graph is. */
export interface RelationPlan {
  readonly steps: readonly Step[];
  readonly order: readonly PropertyPath[];
  /** What they are; left out if they can be anything. */
  readonly target: ConceptDeclaration | undefined;
  /** The label to be looked for; left out if nothing else is at that end. */
  readonly label: string | undefined;
  readonly where: readonly (readonly [property: string, value: string])[];
  readonly conditions: readonly ListCondition[];
  readonly statuses: Getter | undefined;
  readonly askedOrder: AskedOrder | undefined;
  /** Names the row of edges that it is, if it is one; left out if it is not. */
  readonly row: RowName | undefined;
  /** What it is in a graph, whoever asks. */
  readonly inGraph: (snapshot: Snapshot) => RelationInGraph;
}

type DeclaredRelation = Omit<RelationPlan, "inGraph">;

/** A relation in one graph, before anything is asked of its nodes. */
interface RelationInGraph {
  readonly hops: readonly Hop[];
  /** Whether a node is what the relation leads to; left out if all are. */
  readonly leadsTo: Predicate | undefined;
  /** The same, if it is to be seen always. */
  readonly leadsToSeen: Predicate | undefined;
  /** Whether its edges lie in its order. */
  readonly isStored: boolean;
  /** What its nodes are put in order by, if no other order is asked for. */
  readonly keys: readonly Key[];
}

interface RowName {
  readonly row: string;
  /** The order in which its edges would lie. */
  readonly order: string;
  /** That in which they lie if the layout says nothing of them. */
  readonly plainOrder: string;
}

/** The plan of a declared relation to a concept, with arguments if it has some here. */
export function relationPlan(
  { steps, where, order }: RelationDeclaration | GatheredDeclaration,
  target: ConceptDeclaration | undefined,
  args?: PlannedArguments,
): RelationPlan {
  const [first, ...others] = steps;
  const isOneRow = first !== undefined && others.length === 0 && first.direction !== "both";
  const plan: DeclaredRelation = {
    steps,
    order,
    target,
    label: labelToTest(steps.at(-1), target?.labels[0]),
    where: Object.entries(where),
    conditions: args ? listConditions(args) : [],
    statuses: args && statusesOf(args),
    askedOrder: args && askedOrder(args.given, args.declared),
    row: isOneRow ? rowName(first, order) : undefined,
  };
  return { ...plan, inGraph: perSnapshot((snapshot) => findInGraph(plan, { snapshot })) };
}

/** A relation in one graph, for one call. */
export class RelationNodes {
  private readonly found: RelationInGraph;
  private readonly test: Predicate | undefined;

  constructor(
    plan: RelationPlan,
    private readonly at: Reading,
    asked: Predicate | undefined = passingPredicate(plan.conditions, at),
  ) {
    this.found = plan.inGraph(at.snapshot);
    this.test = allOf([seenIn(plan, this.found, at), asked]);
  }

  /** Those that the conditions leave out for nothing but what is not known of them; `undefined` if there can be none. */
  static unknown(plan: RelationPlan, at: Reading): RelationNodes | undefined {
    const isUnknown = unknownPredicate(plan.conditions, at);
    return isUnknown && new RelationNodes(plan, at, isUnknown);
  }

  private get hops(): readonly Hop[] {
    return this.found.hops;
  }

  /** How many there are, if that need not be counted. */
  knownCount(node: number): number | undefined {
    const [hop, ...others] = this.hops;
    const isAll = hop !== undefined && others.length === 0 && this.test === undefined && hop.edgeTest === undefined;
    return isAll ? hop.rows.reduce((sum, rows) => sum + rows.degree(node), 0) : undefined;
  }

  /** Those of a node in no order; one that is reached several times stands there as often. */
  *inAnyOrder(node: number): Steps<Sequence> {
    const [hop, ...others] = this.hops;
    if (hop !== undefined && others.length === 0 && hop.rows.length === 1) return this.row(hop, node);
    const found: number[] = [];
    yield* this.reach(node, (related) => found.push(related));
    return sequenceOf(found);
  }

  /** Those of a node in the order of the relation. */
  *inOrder(node: number): Steps<Sequence> {
    const [hop] = this.hops;
    if (this.found.isStored && hop !== undefined) return this.row(hop, node);
    return yield* sorted(yield* this.inAnyOrder(node), this.found.keys, this.at);
  }

  /** The first of those of a node, in order, for what is soon found: others do not get their turn. */
  first(node: number, most: number): readonly number[] {
    const [hop] = this.hops;
    const found: number[] = [];
    const sequence = this.found.isStored && hop !== undefined ? this.row(hop, node) : finish(this.inOrder(node));
    let place = 0;
    for (; place < sequence.length && found.length < most; place += 1) {
      if (sequence.isIn === undefined || sequence.isIn(place)) found.push(sequence.at(place));
    }
    this.at.pace.spend(1 + place);
    return found;
  }

  /** Calls with each node that is reached, and the one before it on the way. */
  *reach(node: number, found: (related: number, before: number) => void): Steps<void> {
    yield* this.collect(node, 0, (related, before) => {
      if (this.test === undefined || this.test(related)) found(related, before);
    });
  }

  private row({ rows, edgeTest }: Hop, node: number): Sequence {
    const [only] = rows;
    return only === undefined ? sequenceOf([]) : sequenceOfRow(only.of(node), edgeTest, this.test);
  }

  private *collect(from: number, index: number, found: (node: number, before: number) => void): Steps<void> {
    const hop = this.hops[index];
    if (hop === undefined) return;
    const isLast = index === this.hops.length - 1;
    for (const rows of hop.rows) {
      const { nodes, edges, start, end } = rows.of(from);
      for (let place = start; place < end; place += 1) {
        if (this.at.pace.isUp()) yield;
        if (hop.edgeTest !== undefined && !hop.edgeTest(edges[place] ?? -1)) continue;
        const node = nodes[place] ?? -1;
        if (isLast) found(node, from);
        else yield* this.collect(node, index + 1, found);
      }
    }
  }
}

interface Hop {
  readonly rows: readonly Rows[];
  readonly edgeTest: Predicate | undefined;
}

function findInGraph(plan: DeclaredRelation, at: OfGraph): RelationInGraph {
  const { steps, order, label, where, target } = plan;
  const { snapshot } = at;
  const hasLabel = label === undefined ? undefined : hasLabelOf(snapshot, [label]);
  const pairs = where.map(([property, value]) => isOneOf(snapshot.property(property), [value]));
  const leadsTo = allOf([hasLabel, ...pairs]);
  return {
    hops: steps.map(({ edge, direction }) => ({
      rows: rowsOf({ edge, direction }, at),
      edgeTest: visibleEdgePredicate(edge, at),
    })),
    leadsTo,
    leadsToSeen: allOf([leadsTo, seenPredicate(snapshot, target)]),
    isStored: isDeclaredOrder(plan, snapshot.parts.layout),
    keys: declaredKeys(
      order.filter(({ isOfEdge }) => !isOfEdge),
      at,
    ),
  };
}

/* What the nodes always are, and of which statuses in one call. */
function seenIn(
  { target, statuses }: RelationPlan,
  { leadsTo, leadsToSeen }: RelationInGraph,
  at: Reading,
): Predicate | undefined {
  const asked = statuses?.(at.call);
  if (!Array.isArray(asked)) return leadsToSeen;
  return allOf([leadsTo, seenPredicate(at.snapshot, target, seenStatuses(asked))]);
}

function labelToTest(step: Step | undefined, label: string | undefined): string | undefined {
  if (label === undefined || step === undefined) return undefined;
  const { from, to } = endsOf(step.edge);
  const ends = step.direction === "both" ? new Set([...from, ...to]) : step.direction === "out" ? to : from;
  return ends.size === 1 && ends.has(label) ? undefined : label;
}

/** True if the edges of a graph of this layout lie in the order of the relation. */
export function isDeclaredOrder({ row }: Pick<RelationPlan, "row">, layout: GraphLayout): boolean {
  if (row === undefined) return false;
  return (rowOrdersOf(layout).get(row.row) ?? row.plainOrder) === row.order;
}

function rowName({ edge, direction }: Step, order: readonly PropertyPath[]): RowName {
  return {
    row: `${edge} ${direction}`,
    order: rowOrderName({ edge, direction, order }),
    plainOrder: rowOrderName({ edge, direction, order: [] }),
  };
}

function rowOrdersOf(layout: GraphLayout): ReadonlyMap<string, string> {
  const known = rowOrders.get(layout);
  if (known !== undefined) return known;
  const orders = new Map(layout.rows.map((row) => [`${row.edge} ${row.direction}`, rowOrderName(row)]));
  rowOrders.set(layout, orders);
  return orders;
}

const rowOrders = new WeakMap<GraphLayout, ReadonlyMap<string, string>>();

function rowOrderName({
  edge,
  direction,
  order,
}: Pick<RowOrder, "edge" | "order"> & { readonly direction: string }): string {
  const keys = order.map(({ property, step, isOfEdge }) =>
    [isOfEdge ? `edge.${property}` : property, step?.edge, step?.direction].join(" "),
  );
  return [edge, direction, ...keys].join();
}
