import type { Snapshot } from "../../../graph/snapshot.js";

const none = new Uint32Array();

/** The versions and translations of a text, itself among them; every text is of one work. */
export function versionsOf(graph: Snapshot, article: number): Uint32Array {
  const works = graph.edges("WORK");
  const work = works.out.first(article);
  return work === undefined ? none : works.in.neighbours(work);
}
