import type { GrafeoDB, JsEdge, JsNode } from "@grafeo-db/js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Row, Value } from "../row.js";
import type { Patience } from "../patience.js";
import { mostEdges } from "../../graph/walk/most-edges.js";
import { GrowingChain, type LevelRow } from "../walk/grow-chain.js";
import { waysOf } from "../walk/level-statement.js";
import type { Chain, ChainWalk, Conditions } from "../walk/walk.js";
import { findNode } from "./find-node.js";
import { Turns } from "../turns.js";

/** Walks a chain without queries, which takes this engine a small part of the time; `undefined` where there is no node to start from.
 *  @throws QueryCancelledError when patience is over: then nothing is walked any more */
export async function walkByAdjacency(
  walk: ChainWalk,
  graph: GrafeoDB,
  patience: Patience,
): Promise<Chain | undefined> {
  const number = await findNode(graph, walk.start);
  const walker = new Walker(walk, graph, patience);
  const start = number === undefined ? undefined : walker.place(number);
  if (start === undefined) return undefined;
  const chain = new GrowingChain(walk, { id: start.id, form: start.form, values: start.values });
  while (chain.frontier.length > 0) chain.grow(await walker.level(chain.frontier, chain.isLooking));
  return chain.toChain();
}

/** A node as the walk reads it. */
interface Place {
  readonly number: number;
  readonly id: string;
  readonly form: string;
  readonly values: Row;
  /** False where the walk shall not come to it. */
  readonly isAllowed: boolean;
}

class Walker {
  private readonly places = new Map<number, Place | undefined>();
  /** The library's own numbers of what stands for nodes, by id. */
  private readonly forms = new Map<string, number>();
  private readonly turns: Turns;
  private isLook = false;
  /** True where one edge has led on to a new node, and no other is needed. */
  private isEnough = false;

  constructor(
    private readonly walk: ChainWalk,
    private readonly graph: GrafeoDB,
    patience: Patience,
  ) {
    this.turns = new Turns(patience);
  }

  /** All edges of one level, in order, and no more of them than one level reads. A look takes one edge that leads on for all of them. */
  async level(forms: readonly string[], isLook: boolean): Promise<readonly LevelRow[]> {
    const rows: LevelRow[] = [];
    // Another form of a node that is new may have been reached before.
    this.isLook = isLook && this.walk.form === undefined;
    for (const form of forms) {
      if (this.turns.isUp()) await this.turns.giveWay();
      for (const near of this.membersOf(form)) {
        for (const isOut of waysOf(this.walk)) await this.addEdges(near, isOut, rows);
      }
    }
    const most = mostEdges(this.walk);
    return rows.length <= most ? rows : rows.sort(byOrder).slice(0, most);
  }

  /** A node as the walk reads it, read once; none where it has gone or is of another label. */
  place(number: number): Place | undefined {
    if (this.places.has(number)) return this.places.get(number);
    const node = this.graph.getNode(number);
    const place = node?.hasLabel(this.walk.start.label) === true ? this.toPlace(number, node) : undefined;
    this.places.set(number, place);
    return place;
  }

  private toPlace(number: number, node: JsNode): Place | undefined {
    const { form, until, orderBy, nodeProperties } = this.walk;
    const id = String(node.get("id"));
    const [stands] =
      form === undefined ? [[number]] : this.graph.getNodeEdges(number, { direction: "out", edgeTypes: [form] });
    const formNumber = stands?.[0];
    if (formNumber === undefined) return undefined;
    const formId = formNumber === number ? id : String(this.graph.getNode(formNumber)?.get("id"));
    this.forms.set(formId, formNumber);
    const bound = until === undefined ? undefined : node.get(until.property);
    return {
      number,
      id,
      form: formId,
      values: valuesOf(node, [orderBy, ...nodeProperties]),
      isAllowed: until === undefined || typeof bound !== "string" || bound <= until.value,
    };
  }

  /** Every node that this one stands for, by number. */
  private membersOf(formId: string): readonly Place[] {
    const { form } = this.walk;
    const number = this.forms.get(formId);
    if (number === undefined) return [];
    const members =
      form === undefined ? [[number]] : this.graph.getNodeEdges(number, { direction: "in", edgeTypes: [form] });
    return members.flatMap(([member = -1]) => this.place(member) ?? []).filter(({ isAllowed }) => isAllowed);
  }

  private async addEdges(near: Place, isOut: boolean, rows: LevelRow[]): Promise<void> {
    const { edge: type, where, edgeProperties } = this.walk;
    const direction = isOut ? "out" : "in";
    for (const [number = -1, edge = -1] of this.graph.getNodeEdges(near.number, { direction, edgeTypes: [type] })) {
      if (this.turns.isUp()) await this.turns.giveWay();
      const isNew = !this.places.has(number);
      if (isNew && this.isEnough) continue;
      const found = this.graph.getEdge(edge);
      if (found === null || !holds(found, where)) continue;
      const far = this.place(number);
      if (far?.isAllowed !== true) continue;
      this.isEnough ||= isNew && this.isLook;
      const values = valuesOf(found, edgeProperties);
      rows.push([near.form, near.id, far.form, far.id, isOut, values, near.values, far.values]);
    }
  }
}

/** Whether an edge has what it must have. */
export function holds(edge: JsEdge, where: Conditions): boolean {
  const wanted: readonly (readonly [string, readonly unknown[]])[] = Object.entries(where);
  return wanted.every(([property, values]) => values.includes(edge.get(property)));
}

/** Properties of a node or edge, in this order; `null` for one that is not there. */
export function valuesOf(carrier: JsNode | JsEdge, properties: readonly string[]): Row {
  // Properties are texts, numbers, truths and lists of them: the store writes no others.
  return properties.map((property) => (carrier.get(property) ?? null) as Value);
}

function byOrder(a: LevelRow, b: LevelRow): number {
  return byText(a[7][0] ?? "", b[7][0] ?? "") || byText(a[3], b[3]) || byText(String(a[5][0]), String(b[5][0]));
}

function byText(a: Value, b: Value): number {
  return compareCodePoints(String(a), String(b));
}
