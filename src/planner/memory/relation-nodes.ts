import { finish, type Steps } from "../../base/steps.js";
import type { GatheredDeclaration, RelationDeclaration } from "../../model/declare/field-declaration.js";
import type { ConceptDeclaration } from "../../model/declare/registry.js";
import type { PropertyPath, Step } from "../../model/declare/step.js";
import { endsOf } from "../../model/graph/edge-ends.js";
import type { Rows } from "../../graph/rows.js";
import { listConditions, statusesOf } from "../conditions/list-conditions.js";
import type { PlannedArguments } from "../plan.js";
import { conditionTest, rowsOf } from "./condition-test.js";
import { declaredKeys, sorted } from "./list-source.js";
import { allOf, type Reading, type Test } from "./reading.js";
import { sequenceOf, sequenceOfRow, type Sequence } from "./sequence.js";
import { visibleEdgeTest, visibleTest } from "./visible-test.js";

/** Which nodes are related to another one, and in which order. */
export interface RelationPlan {
  readonly steps: readonly Step[];
  readonly where: RelationDeclaration["where"];
  readonly order: readonly PropertyPath[];
  /** What they are; left out if they can be anything. */
  readonly target: ConceptDeclaration | undefined;
  readonly args: PlannedArguments | undefined;
}

/** The plan of a declared relation to a concept, with arguments if it has some here. */
export function relationPlan(
  { steps, where, order }: RelationDeclaration | GatheredDeclaration,
  target: ConceptDeclaration | undefined,
  args?: PlannedArguments,
): RelationPlan {
  return { steps, where, order, target, args };
}

/** A relation in one graph, for one call. */
export class RelationNodes {
  private readonly hops: readonly Hop[];
  private readonly test: Test | undefined;
  private readonly isStored: boolean;

  constructor(
    private readonly plan: RelationPlan,
    private readonly at: Reading,
  ) {
    this.hops = plan.steps.map(({ edge, direction }) => ({
      rows: rowsOf({ edge, direction }, at),
      edgeTest: visibleEdgeTest(edge, at),
    }));
    this.test = testOf(plan, at);
    this.isStored = isStored(plan, at);
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
    if (this.isStored && hop !== undefined) return this.row(hop, node);
    return yield* sorted(yield* this.inAnyOrder(node), declaredKeys(this.plan.order, this.at), this.at);
  }

  /** The first of those of a node, in order, for what is soon found: others do not get their turn. */
  first(node: number, most: number): readonly number[] {
    const [hop] = this.hops;
    const found: number[] = [];
    const sequence = this.isStored && hop !== undefined ? this.row(hop, node) : finish(this.inOrder(node));
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
  readonly edgeTest: Test | undefined;
}

function testOf({ steps, where, target, args }: RelationPlan, at: Reading): Test | undefined {
  const { snapshot, call } = at;
  const pairs = Object.entries(where).map(([property, value]): Test => {
    const column = snapshot.property(property);
    return (node) => column.at(node) === value;
  });
  const conditions = (args ? listConditions(args) : []).map(({ condition, value }) =>
    conditionTest(condition, value(call), at),
  );
  const isVisible = visibleTest(target, args && statusesOf(args), at);
  return allOf([labelTest(steps.at(-1), target?.labels[0], at), ...pairs, isVisible, ...conditions]);
}

/** Whether a node that a step leads to has a label; `undefined` if nothing else is at that end. */
function labelTest(step: Step | undefined, label: string | undefined, { snapshot }: Reading): Test | undefined {
  if (label === undefined || step === undefined) return undefined;
  const { from, to } = endsOf(step.edge);
  const ends = step.direction === "both" ? new Set([...from, ...to]) : step.direction === "out" ? to : from;
  return ends.size === 1 && ends.has(label) ? undefined : (node) => snapshot.hasLabel(node, label);
}

/** True if the rows of the graph lie in the order of the relation. */
function isStored({ steps, order }: RelationPlan, { snapshot }: Reading): boolean {
  const [step, ...others] = steps;
  if (step === undefined || others.length > 0 || step.direction === "both") return false;
  const own = snapshot.parts.layout.rows.find(
    ({ edge, direction }) => edge === step.edge && direction === step.direction,
  );
  return nameOf(own?.order ?? []) === nameOf(order);
}

function nameOf(order: readonly PropertyPath[]): string {
  return order.map(({ property, step }) => [property, step?.edge, step?.direction].join(" ")).join();
}
