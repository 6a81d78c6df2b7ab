import fc from "fast-check";
import type { GraphLayout } from "../../../src/model/graph/graph-layout.js";
import type { GraphEdge, GraphRecord } from "../../../src/model/graph/graph-record.js";

/** An edge of a random graph, as arrays have it. */
export interface PlainEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly id: string;
  readonly status: string;
  /** What tells of it, where something does. */
  readonly toldIn?: readonly string[];
}

/** A random graph to walk through, as arrays and as records. */
export interface WalkedGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly day?: string;
    readonly work?: string;
  }[];
  readonly edges: readonly PlainEdge[];
  readonly records: readonly GraphRecord[];
}

/** Nothing in an order, so that a walk that is cut has to put in order what it keeps. */
export const walkedLayout: GraphLayout = { rows: [], orders: [], tallies: [] };

const size = 9;
const number = fc.nat(size - 1);
const days = [undefined, "2019-01", "2019-02", "2019-03", "\u{1f642}", "\uff5e"];
const node = fc.record({
  label: fc.constantFrom("Text", "Text", "Text", "Person"),
  day: fc.constantFrom(...days),
  work: fc.constantFrom(undefined, 0, 1, 2, 3),
});
const edge = fc.record({
  type: fc.constantFrom("CITES", "CITES", "KNOWS"),
  from: number,
  to: number,
  status: fc.constantFrom("ACCEPTED", "ACCEPTED", "SUGGESTED"),
  told: fc.constantFrom({}, {}, { toldIn: ["t0"] }, { toldIn: ["t0", "t1"] }),
});

/** Up to so many edges among nine nodes, some of them of one node with itself, or two of the same nodes. */
export function walkedGraph(maxLength: number): fc.Arbitrary<WalkedGraph> {
  const nodes = fc.array(node, { minLength: size, maxLength: size });
  return fc.tuple(nodes, fc.array(edge, { maxLength })).map(([given, ties]) => {
    const named = given.map(({ label, day, work }, index) => ({
      id: `n${index}`,
      label,
      ...(day !== undefined && { day }),
      ...(work !== undefined && { work: `w${work}` }),
    }));
    const edges = ties.map(({ from, to, told, ...rest }, index) => ({
      ...rest,
      ...told,
      from: `n${from}`,
      to: `n${to}`,
      id: `e${index}`,
    }));
    return { nodes: named, edges, records: toRecords(named, edges) };
  });
}

function toRecords(nodes: WalkedGraph["nodes"], edges: readonly PlainEdge[]): readonly GraphRecord[] {
  const works = [0, 1, 2, 3].map((n) => record(`w${n}`, "Work", {}, []));
  const texts = nodes.map(({ id, label, day, work }) => {
    const own = edges.filter(({ from }) => from === id);
    const ties = own.map(({ type, from: _from, to, ...properties }) => ({ type, to, properties }));
    return record(id, label, day === undefined ? {} : { day }, [
      ...ties,
      ...(work ? [{ type: "WORK", to: work }] : []),
    ]);
  });
  return [...works, ...texts];
}

function record(
  id: string,
  label: string,
  properties: GraphRecord["properties"],
  edges: readonly GraphEdge[],
): GraphRecord {
  return { id, labels: [label], status: null, properties, edges };
}
