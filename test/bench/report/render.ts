import { questions } from "../questions/questions.js";
import type { EngineResults, Results } from "./results.js";
import { renderCache } from "./render-cache.js";
import { renderPeers } from "./render-peers.js";
import { table } from "./table.js";
import { renderMachine } from "./render-machine.js";
import { judge, toText } from "./targets.js";

/** The figures as Markdown tables: each engine's, the whole program's, and whether the numbers to hold are held. */
export function renderResults(results: Results): string {
  const { seconds, engines, start } = results;
  return [
    ...renderMachine(results),
    `Each measurement takes ${seconds} s.`,
    ...Object.entries(engines).flatMap(([name, engine]) => renderEngine(name, engine)),
    ...(start === undefined
      ? []
      : [
          "",
          "### The shipped corpus",
          "",
          `First start, with loading: ${toText(start.firstSeconds)} s. Later starts: ${toText(start.laterSeconds)} s.`,
          `Resident memory after 1000 article pages: ${toText(start.residentMegabytes ?? Number.NaN)} MB.`,
        ]),
    "",
    "### The numbers to hold",
    "",
    ...table(
      ["what", "wanted", "measured", ""],
      judge(results).map(({ what, wanted, measured, isHeld }) => [
        what,
        wanted,
        measured,
        isHeld ? "held" : "**missed**",
      ]),
    ),
    "",
  ].join("\n");
}

function renderEngine(
  name: string,
  { load, inProcess, http, growth, cache, peers, residentMegabytes }: EngineResults,
): readonly string[] {
  const { nodes, edges, seconds } = load;
  const memory = name === "embedded" ? ` This process with the graph in it: ${toText(residentMegabytes)} MB.` : "";
  return [
    "",
    `### ${name}`,
    "",
    `Loaded ${nodes} nodes and ${edges} edges in ${toText(seconds)} s.${memory}`,
    "",
    "In process, milliseconds (median, 95th percentile):",
    "",
    ...table(
      ["question", "ours", "", "bare driver", "", "control", "ratio", "control's"],
      Object.entries(inProcess).map(([question, { ours, bare, control }]) => [
        titleOf(question),
        ...[ours.median, ours.p95, bare.median, bare.p95, control.median].map(toText),
        toText(ours.median / bare.median),
        toText(control.median / bare.median),
      ]),
    ),
    "",
    "Over HTTP, milliseconds over one connection, and requests a second over 16:",
    "",
    ...table(
      ["question", "ours", "", "bare handler", "", "ratio", "control's", "ours a second", "bare", "ratio", "control's"],
      Object.entries(http).map(
        ([
          question,
          {
            times: { ours, bare, control },
            rates,
          },
        ]) => [
          titleOf(question),
          ...[ours.median, ours.p95, bare.median, bare.p95].map(toText),
          toText(ours.median / bare.median),
          toText(control.median / bare.median),
          ...[rates.ours, rates.bare].map((rate) => toText(Math.round(rate))),
          toText(rates.ours / rates.bare),
          toText(rates.control / rates.bare),
        ],
      ),
    ),
    "",
    "The same answer from a small corpus (1000 articles) and from the large one, milliseconds in process:",
    "",
    ...table(
      ["question", "small", "large", "ratio", "control's"],
      Object.entries(growth).map(([question, { small, large, control }]) => [
        titleOf(question),
        toText(small.median),
        toText(large.median),
        toText(large.median / small.median),
        toText(control.median / small.median),
      ]),
    ),
    ...renderCache(cache, titleOf),
    ...(name === "neo4j" ? renderPeers(peers) : []),
  ];
}

function titleOf(name: string): string {
  return questions.find((question) => question.name === name)?.title ?? name;
}
