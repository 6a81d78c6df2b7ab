import type { Steps } from "../../../base/scheduling/steps.js";
import type { LoadedGraph } from "../../../graph/loaded-graph.js";
import { Pace } from "../../../base/scheduling/pace.js";
import { memoryKinds } from "./memory-kinds.js";
import { highestDegrees } from "./highest-degrees.js";
import type { NetworkQuestion, ReadNetwork } from "../read-network.js";
import { EdgesAmong } from "../edges-among.js";

/** Reads a network in memory: first how often each member is joined, then of those that are joined most often the edges between them, one member after
 *  the other, until one brings more than there may be. What nobody asks for is never counted out. */
export function* networkInMemory(
  { snapshot, corpusVersion }: LoadedGraph,
  question: NetworkQuestion,
  pace = new Pace(),
): Steps<ReadNetwork> {
  const rows = new memoryKinds[question.kind](snapshot, question);
  const { degrees, hidden } = yield* rows.degrees(pace);
  const { first, memberCount } = yield* highestDegrees(snapshot, rows.label, { degrees, limit: question.limit }, pace);
  const among = new EdgesAmong<number>();
  for (const member of first) {
    yield* rows.edgesOfRecord(member, among.begin(member), pace);
    if (among.isFull) break;
  }
  const shown = among.members();
  const labels = snapshot.property(rows.title);
  return {
    isDirected: rows.isDirected,
    nodes: shown.map((node) => ({ id: snapshot.idOf(node), label: String(labels.at(node)) })),
    edges: yield* among.toEdges((node) => snapshot.idOf(node), pace),
    memberCount,
    hidden: hidden.counted(),
    version: corpusVersion,
  };
}
