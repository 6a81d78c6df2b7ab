import type { EngineResults } from "./results.js";
import { table } from "./table.js";
import { toText } from "./targets.js";

/** Our server beside `@neo4j/graphql`. */
export function renderPeers(peers: EngineResults["peers"]): readonly string[] {
  const rows = Object.values(peers).map(({ title, times, rates: { ours, peer, control } }) => [
    title,
    ...[times.ours.median, times.ours.p95, times.peer.median, times.peer.p95].map(toText),
    toText(times.peer.median / times.ours.median),
    ...[ours, peer].map((rate) => toText(Math.round(rate))),
    ...[ours / peer, control / ours].map(toText),
  ]);
  return [
    "",
    "Our server and `@neo4j/graphql` over the same Neo4j, milliseconds over one connection, and requests a second over 16:",
    "",
    ...table(
      [
        "query",
        "ours",
        "",
        "@neo4j/graphql",
        "",
        "its time ÷ ours",
        "ours a second",
        "its a second",
        "ratio",
        "control ratio",
      ],
      rows,
    ),
  ];
}
