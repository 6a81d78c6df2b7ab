import { questions } from "../questions/questions.js";
import type { Keeping } from "../measure/keeping.js";
import type { EngineResults, Results } from "./results.js";
import { renderCache } from "./render-cache.js";
import { renderPeers } from "./render-peers.js";
import { table } from "./table.js";
import { renderMachine } from "./render-machine.js";
import { judge, toText } from "./targets.js";

/** The figures as Markdown tables: each engine's, the whole program's, and whether the numbers to hold are held. */
export function renderResults(results: Results): string {
  const { seconds, engines, start, keeping } = results;
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
    ...(keeping === undefined ? [] : renderKeeping(keeping)),
    "",
    "### The numbers to hold",
    "",
    ...table(
      ["what", "target", "measured", ""],
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

function renderKeeping(keeping: Keeping): readonly string[] {
  const { articles, storeSeconds, fileMegabytes, startSeconds, startMegabytes = Number.NaN } = keeping;
  return [
    "",
    `### ${articles} articles in the embedded engine`,
    "",
    `Stored and ready in ${toText(storeSeconds)} s from records; the file has ${toText(fileMegabytes)} MB.`,
    `A later start, to its first answer: ${toText(startSeconds)} s, ${toText(startMegabytes)} MB resident at most.`,
    `A reload in which every record changes: ${toText(keeping.reloadSeconds)} s, ${toText(keeping.reloadMegabytes)} MB resident at most, including the records themselves.`,
  ];
}

function renderEngine(name: string, { load, inProcess, http, growth, cache, peers }: EngineResults): readonly string[] {
  const { nodes, edges, seconds } = load;
  return [
    "",
    `### ${name}`,
    "",
    `Loaded ${nodes} nodes and ${edges} edges in ${toText(seconds)} s.`,
    "",
    "In process, milliseconds (median, 95th percentile):",
    "",
    ...table(
      ["query", "ours", "", ...namesOf(inProcess).flatMap((bare) => [bare, "", "ratio"]), "control", "control ratio"],
      Object.entries(inProcess).map(([question, { ours, bares, control }]) => [
        titleOf(question),
        ...[ours.median, ours.p95].map(toText),
        ...Object.values(bares).flatMap(({ median, p95 }) => [median, p95, ours.median / median].map(toText)),
        ...[control.median, control.median / (firstOf(bares)?.median ?? Number.NaN)].map(toText),
      ]),
    ),
    "",
    ...(name === "embedded" && !namesOf(inProcess).includes("Postgres")
      ? ["Postgres was not asked: Debian's package is not installed here.", ""]
      : []),
    "Over HTTP through bare handlers, milliseconds over one connection (median, 95th percentile):",
    "",
    ...table(
      ["query", "ours", "", ...namesOf(inProcess).flatMap((bare) => [bare, "", "ratio"]), "control ratio"],
      Object.entries(http).map(
        ([
          question,
          {
            times: { ours, bares, control },
          },
        ]) => [
          titleOf(question),
          ...[ours.median, ours.p95].map(toText),
          ...Object.values(bares).flatMap(({ median, p95 }) => [median, p95, ours.median / median].map(toText)),
          toText(control.median / (firstOf(bares)?.median ?? Number.NaN)),
        ],
      ),
    ),
    "",
    "Requests a second over 16 connections; `ready` has its answers already and only writes them:",
    "",
    ...table(
      ["query", "ours", ...namesOf(inProcess).flatMap((bare) => [bare, "ratio"]), "control ratio", "ready"],
      Object.entries(http).map(
        ([
          question,
          {
            rates: { ours, bares, control },
            readyRate,
          },
        ]) => [
          titleOf(question),
          toText(Math.round(ours)),
          ...Object.values(bares).flatMap((rate) => [toText(Math.round(rate)), toText(ours / rate)]),
          toText(control / (firstOf(bares) ?? Number.NaN)),
          toText(Math.round(readyRate)),
        ],
      ),
    ),
    "",
    "The same answer from a small corpus (1000 articles) and from the large one, milliseconds in process:",
    "",
    ...table(
      ["query", "small", "large", "ratio", "control ratio"],
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

/** Who stands beside us, by name. */
function namesOf(inProcess: EngineResults["inProcess"]): readonly string[] {
  return Object.keys(Object.values(inProcess)[0]?.bares ?? {});
}

function firstOf<T>(bares: Readonly<Record<string, T>>): T | undefined {
  return Object.values(bares)[0];
}

function titleOf(name: string): string {
  return questions.find((question) => question.name === name)?.title ?? name;
}
