import { arrow } from "../../cypher/arrow.js";
import { cypher, empty, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import { reversed, type PropertyPath, type Step } from "../../model/declare/step.js";
import { endsOf } from "../../model/graph/edge-ends.js";
import { carriesStatus } from "../../model/visibility.js";
import type { Getter } from "../run/call.js";
import type { Neighbour } from "./row-scope.js";
import type { Scope } from "./scope.js";
import { visibleStatus } from "./visible.js";
import { invariant } from "../../base/invariant.js";

/** Where a match starts and what it must bind. */
export interface MatchPlan {
  /** The bound node to start from; left out for all nodes of the label. */
  readonly from?: Fragment;
  readonly steps: readonly Step[];
  readonly label: string | undefined;
  /** For all nodes of the label: only those that named nodes lead to. */
  readonly lead?: Lead | undefined;
  /** Properties of neighbours that an order or a projection reads. */
  readonly paths: readonly PropertyPath[];
}

/** Named nodes, and the path to them from the nodes that are matched: a match that begins with them looks at no others. */
export interface Lead {
  readonly step: Step;
  /** What the named nodes are found under. */
  readonly label: string;
  readonly ids: Getter;
}

/** A bound node, with access to its properties: all that a condition needs of a match. */
export type Matched = Pick<Match, "related" | "property">;

/** A node that some other clause has bound. */
export function boundNode(node: Fragment): Matched {
  return { related: node, property: ({ property }) => cypher`${node}.${identifier(property)}` };
}

/** A match under way: more conditions may join it before it is written. */
export class Match {
  readonly related: Fragment;
  /** The node half way, if there are two steps. */
  readonly between: Fragment | undefined;
  private readonly joined = new Map<string, { readonly step: Step; readonly node: Fragment }>();
  private readonly hops: Fragment[] = [];
  /** The edge of the last hop, if an order reads it. */
  private orderedEdge: Fragment | undefined;
  private readonly conditions: Fragment[] = [];
  /** True if all nodes of a label are looked at. */
  readonly isOfAll: boolean;
  private readonly lead: Fragment | undefined;

  constructor(plan: MatchPlan, scope: Scope) {
    this.related = scope.node();
    this.lead = plan.lead && this.leadFrom(plan.lead, plan.label, scope);
    this.isOfAll = plan.from === undefined && plan.steps.length === 0 && !plan.lead;
    let at = plan.from;
    let between: Fragment | undefined;
    plan.steps.forEach((step, index) => {
      const isLast = index === plan.steps.length - 1;
      const node = isLast ? this.related : (between = scope.node());
      const isOrdered = isLast && plan.paths.some(({ isOfEdge }) => isOfEdge);
      const edge = isOrdered || carriesStatus(step.edge) ? scope.edge() : empty;
      if (isOrdered) this.orderedEdge = edge;
      const end = isLast ? endOf(step, node, plan.label) : node;
      this.hops.push(this.hop(invariant(at, "a node to start from"), step, end, edge));
      at = node;
    });
    this.between = between;
    if (plan.steps.length === 0 && this.lead === undefined)
      this.hops.push(cypher`(${labelled(this.related, plan.label)})`);
    for (const { step } of plan.paths) if (step) this.joinOver(step, scope);
  }

  /** `n0.title`, or the same of the neighbour that the path's step leads to, or of the edge. */
  property(path: PropertyPath): Fragment {
    const neighbour = path.step && this.joined.get(nameOf(path.step))?.node;
    const read = path.isOfEdge ? this.orderedEdge : path.step ? neighbour : this.related;
    return cypher`${invariant(read, "a neighbour that was joined, or an edge")}.${identifier(path.property)}`;
  }

  /** True if all nodes of a label are matched, and nothing else is. */
  get isOfLabel(): boolean {
    return this.isOfAll && this.joined.size === 0;
  }

  /** The neighbours that are bound beside the node, for its order or a projection. */
  get neighbours(): readonly Neighbour[] {
    return [...this.joined.values()].map(({ step, node }) => ({ from: this.related, step, node }));
  }

  where(...conditions: readonly Fragment[]): this {
    this.conditions.push(...conditions);
    return this;
  }

  /** What later clauses need: the node, the neighbours that were joined and the edge that an order reads. */
  get variables(): readonly Fragment[] {
    const joined = [...this.joined.values()].map(({ node }) => node);
    return [this.related, ...joined, ...(this.orderedEdge === undefined ? [] : [this.orderedEdge])];
  }

  /** `MATCH (n0)-[:A]->(n1:B) MATCH (n1)-[:C]->(n2) WHERE …`, a `MATCH` for each hop so that one edge may be used again. */
  toFragment(): Fragment {
    const joins = [...this.joined.values()].map(({ step, node }) => cypher`(${this.related})${along(step)}(${node})`);
    const matches = [...this.hops, ...joins].map((hop) => cypher`MATCH ${hop}`);
    const where = this.conditions.length === 0 ? [] : [cypher`WHERE ${join(this.conditions, cypher` AND `)}`];
    return join([...(this.lead === undefined ? [] : [this.lead]), ...matches, ...where], cypher`\n`);
  }

  /** `[(n0)-[:A]->(n1:B) WHERE … | [n1.id]]`: the same in one expression, which costs less than a subquery; only for one hop. */
  toComprehension(projection: Fragment): Fragment {
    const where = this.conditions.length === 0 ? empty : cypher` WHERE ${join(this.conditions, cypher` AND `)}`;
    return cypher`[${invariant(this.hops[0], "a hop")}${where} | ${projection}]`;
  }

  /** True if it is a single hop, and no neighbour is bound beside it. */
  get isOneHop(): boolean {
    return this.hops.length === 1 && this.joined.size === 0;
  }

  /** `MATCH (n0)-[:A]->(n1:B)`, if that is all: one hop, and nothing decides whether its end belongs here. */
  toJoin(): Fragment | undefined {
    const [hop, ...others] = this.hops;
    const isAll = others.length === 0 && this.joined.size === 0 && this.conditions.length === 0;
    return hop !== undefined && isAll ? cypher`MATCH ${hop}\n` : undefined;
  }

  /* `MATCH (n1:Person) WHERE n1.id IN $p0 MATCH (n1)-[:WROTE]->(n0:Article) WITH DISTINCT n0`, since several of them may lead to one. */
  private leadFrom({ step, label, ids }: Lead, own: string | undefined, scope: Scope): Fragment {
    const back = reversed(step);
    const isReviewed = carriesStatus(step.edge);
    const [named, edge] = [scope.node(), isReviewed ? scope.edge() : empty];
    const where = isReviewed ? cypher`\nWHERE ${visibleStatus(edge)}` : empty;
    return cypher`MATCH (${labelled(named, label)}) WHERE ${named}.id IN ${param(ids)}
MATCH (${named})${along(back, edge)}(${endOf(back, this.related, own)})${where}
WITH DISTINCT ${this.related}`;
  }

  private hop(from: Fragment, step: Step, to: Fragment, edge: Fragment): Fragment {
    if (carriesStatus(step.edge)) this.conditions.push(visibleStatus(edge));
    return cypher`(${from})${along(step, edge)}(${to})`;
  }

  private joinOver(step: Step, scope: Scope): void {
    if (!this.joined.has(nameOf(step))) this.joined.set(nameOf(step), { step, node: scope.node() });
  }
}

function nameOf(step: Step): string {
  return `${step.edge} ${step.direction}`;
}

/* A label that nothing else can have at this end of the edge need not be asked for: to look at it costs a part of each hop. */
function endOf({ edge, direction }: Step, node: Fragment, label: string | undefined): Fragment {
  const { from, to } = endsOf(edge);
  const ends = direction === "both" ? new Set([...from, ...to]) : direction === "out" ? to : from;
  return ends.size === 1 && label !== undefined && ends.has(label) ? node : labelled(node, label);
}

function labelled(node: Fragment, label: string | undefined): Fragment {
  return label === undefined ? node : cypher`${node}:${identifier(label)}`;
}

/** `-[:A]->`, with a variable if one is given. */
export function along({ edge, direction }: Step, variable: Fragment = empty): Fragment {
  return arrow(direction, cypher`[${variable}:${identifier(edge)}]`);
}
