import type { PricedCase } from "../prices/measure-prices.js";
import { renderMachine } from "./render-machine.js";
import type { Results } from "./results.js";
import { table } from "./table.js";
import { toText } from "./targets.js";

/** What each question costs in points and takes in milliseconds, as Markdown. Of all values of an argument, the worst. */
export function renderPrices(results: Results): string {
  const ofEngines = Object.entries(results.engines).flatMap(([name, { prices }]) => renderEngine(name, prices));
  return [...renderMachine(results), ...ofEngines, ""].join("\n");
}

function renderEngine(engine: string, priced: readonly PricedCase[]): readonly string[] {
  const usual = medianOf(priced.map(perThousandPoints));
  const dear = priced.filter((each) => perThousandPoints(each) > MOST_OF_USUAL * usual);
  const longestTurn = Math.max(...priced.map(({ turnMs }) => turnMs));
  // A graph in memory is no engine that is asked: all of it is inside.
  const hasOutside = engine === "neo4j";
  const rows = worstOfEach(priced)
    .sort((a, b) => perThousandPoints(b) - perThousandPoints(a))
    .map((each) => [
      `\`${each.name}\`${each.code === undefined ? "" : `: ${each.code}`}`,
      String(each.points),
      toText(each.ms),
      ...(hasOutside ? [toText(each.outsideMs)] : []),
      ...[each.turnMs, each.size / 1_000, perThousandPoints(each)].map(toText),
      toText(perThousandPoints(each) / usual),
    ]);
  return [
    "",
    `### ${engine}`,
    "",
    `${priced.length} queries. The median one takes ${toText(usual)} ms for 1 000 points; ${dear.length} take more than ` +
      `${MOST_OF_USUAL} times as long. The longest turn: ${toText(longestTurn)} ms.`,
    "",
    ...table(
      [
        "query",
        "points",
        "ms",
        ...(hasOutside ? ["outside the engine"] : []),
        "longest turn",
        "kB",
        "ms for 1 000 points",
        "÷ median",
      ],
      rows,
    ),
  ];
}

/** A question that takes more than so many times what is usual for its points is priced too low. */
const MOST_OF_USUAL = 4;

function worstOfEach(priced: readonly PricedCase[]): PricedCase[] {
  const worst = new Map<string, PricedCase>();
  for (const each of priced) {
    const key = groupOf(each);
    const known = worst.get(key);
    if (known === undefined || perThousandPoints(each) > perThousandPoints(known)) worst.set(key, each);
  }
  return [...worst.values()];
}

/** The things that a field of a list leads to stand together; so do the values of an argument. */
function groupOf({ name, covers }: PricedCase): string {
  const thing = /\{([A-Z]\w+)\./u.exec(name);
  return thing ? String(thing[1]) : (covers.at(-1) ?? name);
}

/** What 1 000 points of it take, in milliseconds. */
export function perThousandPoints({ ms, points }: Pick<PricedCase, "ms" | "points">): number {
  return (1_000 * ms) / points;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
