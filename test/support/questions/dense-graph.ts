import type { GraphRecord } from "../../../src/model/graph/graph-record.js";

/** The article that everything leads back to. */
export const denseMiddle = "article/dense-0";

/** So many articles, of which each answers two earlier ones: each step from the first reaches four times as many as the one before.
 *  Only what a chain walks over is there; loading whole records would take most of a test's time. */
export function denseGraph(count: number): readonly GraphRecord[] {
  return Array.from({ length: count }, (_, n) => {
    const id = idOf(n);
    const answers = targetsOf(n).map((to) => ({
      type: "REFERS_TO",
      to,
      properties: { id: `${id}--${to}`, type: "REPLIES_TO", status: "ACCEPTED", response: true },
    }));
    return {
      id,
      labels: ["Article"],
      status: null,
      properties: { title: id, published: "2019-03-01", publishedKey: `2019-03-01/${n}` },
      edges: [{ type: "WORK", to: id }, ...answers],
    };
  });
}

function targetsOf(n: number): readonly string[] {
  if (n === 0) return [];
  return [...new Set([Math.floor(n / 4), Math.floor(n / 3)])].map(idOf);
}

function idOf(n: number): string {
  return `article/dense-${n}`;
}
