import graphologyModule from "graphology";
import { nodePropertiesOf, type GraphRecord } from "../../../src/model/graph/graph-record.js";
import { readProperties, walkedType, type Candidate } from "./candidate.js";

/* The package is CommonJS whose export is the thing itself, while its types say that it is the default export of a module. */
const Graph = graphologyModule as unknown as typeof graphologyModule.default;

/** A multigraph of graphology, types and properties being attributes. It has no edges by type, so that a walk looks at all of a node's. */
export function holdInGraphology(records: readonly GraphRecord[]): Candidate {
  const graph = new Graph({ multi: true, type: "directed" });
  for (const record of records) graph.addNode(record.id, { ...nodePropertiesOf(record), labels: record.labels });
  for (const { id, edges } of records) {
    for (const { type, from, to, properties } of edges)
      graph.addEdge(from ?? id, to, { ...properties, typeOfEdge: type });
  }
  return {
    name: "graphology",
    walk() {
      let seen = 0;
      graph.forEachNode((node) => {
        graph.forEachOutEdge(node, (_edge, { typeOfEdge, status }, _from, to) => {
          if (typeOfEdge === walkedType && status === "ACCEPTED" && to !== "") seen += 1;
        });
      });
      return seen;
    },
    read() {
      let seen = 0;
      for (const name of readProperties) {
        graph.forEachNode((_node, attributes) => {
          if (attributes[name] !== undefined) seen += 1;
        });
      }
      return seen;
    },
    find: (ids) => ids.filter((id) => graph.hasNode(id)).length,
  };
}
