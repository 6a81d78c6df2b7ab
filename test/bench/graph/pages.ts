import type { Program } from "../program.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { readProperties, walkedType, type Candidate } from "./candidate.js";

/** The snapshot of the program: pages of rows and of columns. */
export function holdInPages(records: readonly GraphRecord[], { build, declaredLayout }: Program): Candidate {
  const snapshot = build(records, declaredLayout());
  return {
    name: "pages of rows and columns (ours)",
    walk() {
      const { out, property } = edgesOf();
      const status = property("status");
      let seen = 0;
      for (let node = 0; node < snapshot.size; node += 1) {
        const { nodes, edges, start, end } = out.of(node);
        for (let at = start; at < end; at += 1) {
          if (status.at(edges[at] ?? 0) === "ACCEPTED" && (nodes[at] ?? -1) >= 0) seen += 1;
        }
      }
      return seen;
    },
    read() {
      let seen = 0;
      for (const column of readProperties.map((name) => snapshot.property(name))) {
        for (let node = 0; node < snapshot.size; node += 1) if (column.at(node) !== undefined) seen += 1;
      }
      return seen;
    },
    find: (ids) => ids.filter((id) => snapshot.find(id) !== undefined).length,
  };

  function edgesOf() {
    const table = snapshot.edges(walkedType);
    return { out: table.out, property: (name: string) => table.property(name) };
  }
}
