import type { EngineResults, Results } from "./results.js";

/** One number to hold, and what was measured. */
export interface Verdict {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isHeld: boolean;
}

const largestRatio = 1.25;
const leastRate = 0.85;
const leastOfHello = 0.8;
const largestGrowth = 1.3;
const largestMedians: Readonly<Record<string, number>> = { "article-page": 0.6, search: 1.5, chain: 2, path: 2 };
const leastLoad: Readonly<Record<string, number>> = { embedded: 40_000, neo4j: 20_000 };
const largestStart = { seconds: 2, megabytes: 200 };

/** Every number to hold that the run says something about. */
export function judge({ engines, start }: Results): readonly Verdict[] {
  const ofEngines = Object.entries(engines).flatMap(([name, results]) => judgeEngine(name, results));
  if (start === undefined) return ofEngines;
  const { laterSeconds, residentMegabytes = Number.NaN } = start;
  return [
    ...ofEngines,
    atMost("Start on the shipped corpus", laterSeconds, largestStart.seconds, " s"),
    atMost("Resident memory on the shipped corpus", residentMegabytes, largestStart.megabytes, " MB"),
  ];
}

function judgeEngine(name: string, { inProcess, http, growth, load, cache, peers }: EngineResults): readonly Verdict[] {
  return [
    ...Object.entries(inProcess).map(([question, { ours, bare }]) =>
      atMost(`${name}, ${question}: in process, of the bare driver`, ours.median / bare.median, largestRatio, ""),
    ),
    ...Object.entries(http).flatMap(([question, { times, rates }]) => [
      atMost(
        `${name}, ${question}: over HTTP, of the bare handler`,
        times.ours.median / times.bare.median,
        largestRatio,
      ),
      ...(Number.isNaN(rates.ours)
        ? []
        : [
            atLeast(`${name}, ${question}: requests a second, of the bare handler`, rates.ours / rates.bare, leastRate),
          ]),
    ]),
    ...Object.entries(inProcess).flatMap(([question, { ours }]) => {
      const largest = name === "embedded" ? largestMedians[question] : undefined;
      return largest === undefined
        ? []
        : [atMost(`${name}, ${question}: median in process`, ours.median, largest, " ms")];
    }),
    ...Object.entries(growth).map(([question, { small, large }]) =>
      atMost(`${name}, ${question}: the same answer from the large corpus`, large.median / small.median, largestGrowth),
    ),
    ...Object.entries(cache).map(
      ([
        question,
        {
          rates: { kept, hello },
        },
      ]) => atLeast(`${name}, ${question}: kept answers a second, of Apollo's hello`, kept / hello, leastOfHello),
    ),
    ...Object.entries(peers).map(
      ([
        question,
        {
          rates: { ours, peer },
          leastRatio,
        },
      ]) => atLeast(`${name}, ${question}: requests a second, of @neo4j/graphql`, ours / peer, leastRatio),
    ),
    atLeast(`${name}: nodes and edges loaded a second`, (load.nodes + load.edges) / load.seconds, leastLoad[name] ?? 0),
  ];
}

function atMost(what: string, value: number, most: number, unit = ""): Verdict {
  return { what, wanted: `at most ${most}${unit}`, measured: `${toText(value)}${unit}`, isHeld: value <= most };
}

function atLeast(what: string, value: number, least: number, unit = ""): Verdict {
  return { what, wanted: `at least ${least}${unit}`, measured: `${toText(value)}${unit}`, isHeld: value >= least };
}

/** Two figures behind the point, none where there are thousands; a dash for what was not measured. */
export function toText(value: number): string {
  if (Number.isNaN(value)) return "–";
  return value >= 1_000 ? String(Math.round(value)) : value.toFixed(value >= 100 ? 0 : 2);
}
