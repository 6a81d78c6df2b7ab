import { parseArgs } from "node:util";
import { questions } from "./questions/questions.js";

/** What a run of the bench is asked to do. */
export interface BenchOptions {
  readonly articles: number;
  readonly engines: readonly ("embedded" | "neo4j")[];
  /** The name of one question, or of one measurement of the whole: load, growth, start, keeping, cache, peers, prices, attacks, soak, documents, kills, explorer, handlers, graph. */
  readonly only: string | undefined;
  /** Seconds for each measurement. */
  readonly seconds: number;
  readonly isQuick: boolean;
  readonly isJson: boolean;
  /** The page that is written; none where left out. */
  readonly write: string | undefined;
  /** The folder with the built program. */
  readonly program: string;
}

/** Shown by `--help`. */
export const help = `npm run bench -- [options]

  --articles <n>     size of the generated corpus (100000)
  --engine <name>    embedded, neo4j or both (both)
  --only <name>      one question: ${questions.map(({ name }) => name).join(", ")};
                     or one of: load, growth, start, keeping (storing, starting and reloading the
                     generated corpus), cache (answers kept in memory), peers (@neo4j/graphql, beside Neo4j),
                     prices (everything at its worst, over 20000 articles in the embedded engine unless told otherwise),
                     attacks (what others have of the shipped corpus meanwhile), soak (200 requests a second, 600 s),
                     documents (what the largest new documents take),
                     explorer (its pages over HTTP, and first visits in Chromium),
                     handlers (ways from an HTTP request to the answer of a known document),
                     kills (500 processes that write are killed, and what they wrote is looked through),
                     graph (ways to hold the graph in memory)
  --seconds <n>      length of each measurement (10)
  --quick            a look only: short, without warm-up
  --json             the figures as JSON
  --write <file>     writes the page with the figures: docs/performance.md
  --program <folder> the built program (dist)
`;

/** Reads the words of a command line. @throws Error for what it does not know */
export function readOptions(words: readonly string[]): BenchOptions | "help" {
  const { values } = parseArgs({
    args: [...words],
    options: {
      articles: { type: "string" },
      engine: { type: "string" },
      only: { type: "string" },
      seconds: { type: "string" },
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      write: { type: "string" },
      program: { type: "string", default: "dist" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const usual = values.only === "prices" ? usually.prices : usually.other;
  return {
    articles: positive("articles", values.articles ?? usual.articles),
    engines: enginesNamed(values.engine ?? usual.engine),
    only: values.only,
    seconds: positive("seconds", values.seconds ?? (values.quick ? "1" : values.only === "soak" ? "600" : "10")),
    isQuick: values.quick,
    isJson: values.json,
    write: values.write,
    program: values.program,
  };
}

/** What is measured with unless it is told otherwise. */
const usually = {
  prices: { articles: "20000", engine: "embedded" },
  other: { articles: "100000", engine: "both" },
} as const;

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new RangeError(`--${name} is "${text}"; give a number above 0.`);
  return value;
}

function enginesNamed(name: string): BenchOptions["engines"] {
  if (name === "both") return ["embedded", "neo4j"];
  if (name === "embedded" || name === "neo4j") return [name];
  throw new RangeError(`--engine is "${name}"; give embedded, neo4j or both.`);
}
