import type { GraphEdge, GraphRecord, PropertyValue } from "../../../src/model/graph/graph-record.js";

/** A node as the oracle sees it: the record without its edges. */
export interface OracleNode {
  /** Its type in the API. */
  readonly __typename: string;
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** Review statuses of which one must be a node's own, where it has one. */
export type Statuses = readonly string[] | null | undefined;

/** Records in memory, looked up by id and followed by edge. Nothing is clever here: every answer can be checked by reading. */
export class OracleGraph {
  private readonly nodes: ReadonlyMap<string, OracleNode>;
  private readonly edges: readonly (Required<Pick<GraphEdge, "type" | "from" | "to">> &
    Pick<GraphEdge, "properties">)[];
  private readonly neighbours = new Map<string, string[]>();

  constructor(records: readonly GraphRecord[]) {
    this.nodes = new Map(records.map(toNode));
    this.edges = records.flatMap(({ id, edges }) =>
      edges.map(({ type, from, to, properties = {} }) => ({ type, from: from ?? id, to, properties })),
    );
    for (const { type, from, to } of this.edges) {
      this.note(`${type} out ${from}`, to);
      this.note(`${type} in ${to}`, from);
    }
  }

  find(id: string): OracleNode | undefined {
    return this.nodes.get(id);
  }

  all(label: string): readonly OracleNode[] {
    return [...this.nodes.values()].filter(({ labels }) => labels.includes(label));
  }

  /** The nodes that the node's edges of this type lead to. */
  out(node: OracleNode, edge: string): readonly OracleNode[] {
    return this.follow(`${edge} out ${node.id}`);
  }

  /** The nodes whose edges of this type lead to the node. */
  into(node: OracleNode, edge: string): readonly OracleNode[] {
    return this.follow(`${edge} in ${node.id}`);
  }

  /** The place that the edge between two nodes keeps; what has none comes last. */
  placeOf(from: OracleNode, edge: string, to: OracleNode): number {
    const found = this.edges.find((each) => each.type === edge && each.from === from.id && each.to === to.id);
    return Number(found?.properties?.["place"] ?? Number.MAX_SAFE_INTEGER);
  }

  private follow(key: string): readonly OracleNode[] {
    return (this.neighbours.get(key) ?? []).flatMap((id) => this.nodes.get(id) ?? []);
  }

  private note(key: string, id: string): void {
    const known = this.neighbours.get(key);
    if (known === undefined) this.neighbours.set(key, [id]);
    else if (!known.includes(id)) known.push(id);
  }
}

function toNode({ id, labels, status, properties }: GraphRecord): readonly [string, OracleNode] {
  const said = status === null ? properties : { ...properties, status };
  return [id, { __typename: labels[0] ?? "", id, labels, properties: said }];
}

/** Reviewed records only, unless other statuses are asked for; what is never reviewed is always there. */
export function isVisible({ properties }: OracleNode, statuses?: Statuses): boolean {
  const { status } = properties;
  return status === undefined || (statuses ?? ["ACCEPTED"]).includes(String(status));
}

/** A property as text; `null` where the node lacks it. */
export function text(node: OracleNode | undefined, property: string): string | null {
  const value = node?.properties[property];
  return typeof value === "string" ? value : null;
}

/** A property as a list of texts; `[]` where the node lacks it. */
export function texts(node: OracleNode, property: string): readonly string[] {
  return (node.properties[property] ?? []) as readonly string[];
}
