import {
  cypher,
  empty,
  identifier,
  join,
  param,
  wholeNumber,
  toQuery,
  type CypherQuery,
  type Fragment,
} from "../../cypher/cypher.js";
import type { GraphEdge, GraphRecord } from "../../model/graph/graph-record.js";

/** Edges that one row writes, with the nodes that they connect: each of these is looked up once, however many edges it has. */
export interface EdgeBundle {
  /** Different nodes. */
  readonly ends: readonly { readonly id: string; readonly label: string }[];
  /** Each with the places of its ends among `ends`. */
  readonly edges: readonly { readonly edge: GraphEdge; readonly from: number; readonly to: number }[];
  /** Equal for bundles that one text can write. */
  readonly key: string;
}

/** Some edges of one record as a bundle; `labelOf` says by which label a node is looked up. */
export function toBundle(
  { id }: GraphRecord,
  edges: readonly GraphEdge[],
  labelOf: (id: string) => string,
): EdgeBundle {
  const ids: string[] = [];
  const placeOf = (end: string): number => {
    const known = ids.indexOf(end);
    return known < 0 ? ids.push(end) - 1 : known;
  };
  const placed = edges.map((edge) => ({ edge, from: placeOf(edge.from ?? id), to: placeOf(edge.to) }));
  const ends = ids.map((end) => ({ id: end, label: labelOf(end) }));
  const kinds = placed.map(({ edge: { type, properties }, from, to }) =>
    [type, from, to, properties === undefined].join(),
  );
  return { ends, edges: placed, key: [...ends.map(({ label }) => label), ...kinds].join(" ") };
}

/** Writes bundles of one key: `UNWIND $p0 AS row MATCH (n0:Signature {id: row[0]}), (n1:Article {id: row[1]}), (n2:Person {id: row[2]})
 *  CREATE (n0)-[r0:SIGNATURE_ON]->(n1), (n2)-[r1:SIGNED]->(n1) SET r1 = row[3]`. */
export function createBundles(bundles: readonly EdgeBundle[], { ends, edges }: EdgeBundle): CypherQuery {
  const nodes = ends.map(
    ({ label }, index) => cypher`(${node(index)}:${identifier(label)} {id: row[${wholeNumber(index)}]})`,
  );
  const arrows = edges.map(
    ({ edge, from, to }, index) => cypher`(${node(from)})-[${arrow(index)}:${identifier(edge.type)}]->(${node(to)})`,
  );
  const described = edges.flatMap(({ edge }, index) => (edge.properties === undefined ? [] : [arrow(index)]));
  const sets = described.map((edge, index) => cypher` SET ${edge} = row[${wholeNumber(ends.length + index)}]`);
  const rows = param(bundles.map(toRow));
  return toQuery(cypher`UNWIND ${rows} AS row MATCH ${list(nodes)} CREATE ${list(arrows)}${join(sets, empty)}`);
}

/** The ids of the nodes, then the properties of those edges that have some. */
function toRow({ ends, edges }: EdgeBundle): readonly unknown[] {
  const properties = edges.flatMap(({ edge }) => (edge.properties === undefined ? [] : [edge.properties]));
  return [...ends.map(({ id }) => id), ...properties];
}

function node(index: number): Fragment {
  return identifier(`n${index}`);
}

function arrow(index: number): Fragment {
  return identifier(`r${index}`);
}

function list(fragments: readonly Fragment[]): Fragment {
  return join(fragments, cypher`, `);
}
