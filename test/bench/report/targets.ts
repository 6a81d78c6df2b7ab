import type { EngineResults, Results } from "./results.js";

/** One number to hold, and what was measured. */
export interface Verdict {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly isHeld: boolean;
}

/** Of the driver of the same database, to its rows. */
const largestRatio = 1.25;
/** Of what one thread could give that answers as in process and writes as a bare handler does. */
const leastOfThread = 0.75;
const leastOfHello = 0.8;
const largestGrowth = 1.3;
/** From a known document to the finished answer of the embedded engine, in milliseconds, over 100 000 articles. */
const largestMedians: Readonly<Record<string, number>> = {
  "article-page": 0.25,
  browse: 0.35,
  "browse-counted": 5,
  search: 0.2,
  chain: 1.1,
  path: 0.9,
  neighbourhood: 4,
  timeline: 0.5,
  conflicts: 0.2,
};
/** Where ours does more than what one could take instead: it completes and forgives words, and weighs all shortest ways. */
const unequal = ["search", "path"];
const leastLoad = 20_000;
const largestStart = { seconds: 1, megabytes: 150 };
const largestKeeping = { storeSeconds: 60, startSeconds: 15, startMegabytes: 2_000, reloadMegabytes: 3_500 };

/** Every number to hold that the run says something about. */
export function judge({ engines, start, keeping }: Results): readonly Verdict[] {
  return [
    ...Object.entries(engines).flatMap(([name, results]) => judgeEngine(name, results)),
    ...(start === undefined
      ? []
      : [
          atMost("Start on the shipped corpus", start.laterSeconds, largestStart.seconds, " s"),
          atMost(
            "Resident memory on the shipped corpus",
            start.residentMegabytes ?? Number.NaN,
            largestStart.megabytes,
            " MB",
          ),
        ]),
    ...(keeping === undefined
      ? []
      : [
          atMost("Stored and ready, from records", keeping.storeSeconds, largestKeeping.storeSeconds, " s"),
          atMost("A later start, to its first answer", keeping.startSeconds, largestKeeping.startSeconds, " s"),
          atMost(
            "Most resident memory of that start",
            keeping.startMegabytes ?? Number.NaN,
            largestKeeping.startMegabytes,
            " MB",
          ),
          atMost("Most resident memory of a reload", keeping.reloadMegabytes, largestKeeping.reloadMegabytes, " MB"),
        ]),
  ];
}

function judgeEngine(name: string, results: EngineResults): readonly Verdict[] {
  const { growth, load, cache, peers } = results;
  return [
    ...judgeInProcess(name, results),
    ...judgeHttp(name, results),
    ...Object.entries(growth).map(([question, { small, large }]) =>
      atMost(
        `${name}, ${question}: time with the large corpus ÷ with the small one`,
        large.median / small.median,
        largestGrowth,
      ),
    ),
    ...Object.entries(cache).map(
      ([
        question,
        {
          rates: { kept, hello },
        },
      ]) => atLeast(`${name}, ${question}: cached answers a second ÷ Apollo's hello`, kept / hello, leastOfHello),
    ),
    ...Object.entries(peers).map(
      ([
        question,
        {
          rates: { ours, peer },
          leastRatio,
        },
      ]) => atLeast(`${name}, ${question}: requests a second ÷ @neo4j/graphql`, ours / peer, leastRatio),
    ),
    ...(name === "neo4j"
      ? [atLeast(`${name}: nodes and edges loaded a second`, (load.nodes + load.edges) / load.seconds, leastLoad)]
      : []),
  ];
}

function judgeInProcess(name: string, { inProcess }: EngineResults): readonly Verdict[] {
  return Object.entries(inProcess).flatMap(([question, { ours, bares }]) => {
    const others = Object.entries(bares).filter(() => name === "neo4j" || !unequal.includes(question));
    const ratios = others.map(([bare, { median }]) =>
      atMost(`${name}, ${question}: in process ÷ ${bare}`, ours.median / median, name === "neo4j" ? largestRatio : 1),
    );
    const largest = name === "embedded" ? largestMedians[question] : undefined;
    if (largest === undefined) return ratios;
    return [...ratios, atMost(`${name}, ${question}: median in process`, ours.median, largest, " ms")];
  });
}

/** Where ours has to answer as many requests as the server that somebody else would have. */
const notBehindPostgres = ["article-page", "browse", "timeline", "conflicts"];

function judgeHttp(name: string, { inProcess, http }: EngineResults): readonly Verdict[] {
  if (name !== "embedded") return [];
  return Object.entries(http).flatMap(([question, { rates, readyRate }]) => {
    const { mean = Number.NaN } = inProcess[question]?.ours ?? {};
    const ofThread = rates.ours * ((mean + 1_000 / readyRate) / 1_000);
    const what = `${name}, ${question}: requests a second ÷ what one thread could give`;
    const ofPostgres = rates.ours / (rates.bares["Postgres"] ?? Number.NaN);
    return [
      ...(Number.isNaN(ofThread) ? [] : [atLeast(what, ofThread, leastOfThread)]),
      ...(Number.isNaN(ofPostgres) || !notBehindPostgres.includes(question)
        ? []
        : [atLeast(`${name}, ${question}: requests a second ÷ Postgres`, ofPostgres, 1)]),
    ];
  });
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
