import { readRows } from "../../../cypher/read-cells.js";
import { toQuery, type Fragment } from "../../../cypher/cypher.js";
import type { RunOptions } from "../../../base/scheduling/deadline.js";
import type { CypherEngine } from "../../../engine/engine.js";
import type { Row, Value } from "../../../engine/row.js";
import { toVersion } from "../corpus-version.js";
import { readHidden } from "../hidden-edges.js";
import { byNearness, toNodes } from "./collect-nodes.js";
import type { SubgraphReader } from "./reader.js";
import { givenStatement, joiningStatement, nextStatement, edgesStatement } from "./statements.js";
import { toSubgraphEdge } from "./subgraph-edge.js";
import type { SubgraphEdge } from "./types.js";

/** Asks an engine, one statement each. */
export function createStatementReader(engine: CypherEngine, options: RunOptions): SubgraphReader {
  const read = async (statement: Fragment): Promise<Row> => {
    const [row = []] = await engine.read(toQuery(statement), options);
    return row;
  };
  return {
    async given(ids) {
      const [things] = await read(givenStatement(ids));
      return toNodes(things, 0).toSorted(byNearness);
    },
    async around(ids, distance, narrowing) {
      const [things] = await read(nextStatement(ids, narrowing));
      return toNodes(things, distance);
    },
    async joining(ids) {
      const [things] = await read(joiningStatement(ids));
      return toNodes(things, 1);
    },
    async edges(wanted) {
      const [found, hidden, version] = await read(edgesStatement(wanted));
      return { edges: toEdges(found), hidden: readHidden(hidden), version: toVersion(version) };
    },
  };
}

function toEdges(found: Value | undefined): readonly SubgraphEdge[] {
  const edges = readRows(found).map(([type, from, to, record, stance]) =>
    toSubgraphEdge({ relation: String(type), from: String(from), to: String(to) }, record, stance),
  );
  return edges.sort((a, b) => (a.id < b.id ? -1 : 1));
}
