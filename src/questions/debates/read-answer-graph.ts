import type { Steps } from "../../base/scheduling/steps.js";
import { readText, readTextOrNull } from "../../cypher/read-cells.js";
import { toQuery, type Fragment } from "../../cypher/cypher.js";
import type { RunOptions } from "../../base/scheduling/deadline.js";
import type { CypherEngine } from "../../engine/engine.js";
import type { Row } from "../../engine/row.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../base/scheduling/pace.js";
import { readOneVersion } from "../shared/read-one-version.js";
import type { AnswerGraph } from "./answer-graph.js";
import type { Answer, TextEdges } from "./text-edges.js";
import { toWeb } from "./to-answer-graph.js";
import { answerGraphStatements } from "./answer-graph-statements.js";

/** Rows of the statements. */
type AnswerGraphRows = Readonly<Record<keyof typeof answerGraphStatements, readonly Row[]>>;

/** All texts that an engine holds and what they answer, read by Cypher. */
export async function readAnswerGraph(engine: CypherEngine, options: RunOptions): Promise<AnswerGraph> {
  const read = (statement: Fragment) => engine.read(toQuery(statement), options);
  const { version, found } = await readOneVersion(engine, options, async (): Promise<AnswerGraphRows> => ({
    texts: await read(answerGraphStatements.texts),
    works: await read(answerGraphStatements.works),
    references: await read(answerGraphStatements.references),
    translations: await read(answerGraphStatements.translations),
    versions: await read(answerGraphStatements.versions),
  }));
  return finishYielding(webOf(version, found, new Pace()), options);
}

function* webOf(version: string, rows: AnswerGraphRows, pace: Pace): Steps<AnswerGraph> {
  const { texts } = rows;
  const cell = (text: number, column: number) => texts[text]?.[column];
  const idOf = (text: number) => readText(cell(text, 0));
  return yield* toWeb(
    yield* tiesIn(rows, pace),
    {
      version,
      idOf,
      nameOf: idOf,
      titleOf: (text) => readText(cell(text, 1)),
      keyOf: (text) => readText(cell(text, 2)),
      dateOf: (text) => ({
        edtf: readTextOrNull(cell(text, 3)),
        basis: readTextOrNull(cell(text, 4)),
        earliest: readTextOrNull(cell(text, 5)),
        latest: readTextOrNull(cell(text, 6)),
        firm: { earliest: readTextOrNull(cell(text, 7)), latest: readTextOrNull(cell(text, 8)) },
      }),
    },
    pace,
  );
}

function* tiesIn({ texts, works: workRows, references, ...made }: AnswerGraphRows, pace: Pace): Steps<TextEdges> {
  const places = new Map<string, number>();
  const translations = new Uint8Array(texts.length);
  for (const [place, row] of texts.entries()) {
    places.set(readText(row[0]), place);
    translations[place] = row[9] === true ? 1 : 0;
    if (pace.isUp()) yield;
  }
  const works = Uint32Array.from(texts.keys());
  for (const [text, work] of yield* pairsIn(workRows, places, pace)) works[text] = work;
  const answers: Answer[] = [];
  const mentioned: number[] = [];
  for (const [from, to, row] of yield* pairsIn(references, places, pace)) {
    if (row[2] === true) answers.push({ from, to, stance: readText(row[3]), type: readText(row[4]) });
    else mentioned.push(to);
    if (pace.isUp()) yield;
  }
  const relations = yield* pairsIn([...made.translations, ...made.versions], places, pace);
  return {
    count: texts.length,
    answers,
    mentioned,
    made: relations.map(([text, from]) => [text, from]),
    works,
    translations,
  };
}

/** Two texts by their places, and the row that joins them. */
type Pair = readonly [from: number, to: number, row: Row];

/* What is tied to a text that a reader may not see is left out. */
function* pairsIn(rows: readonly Row[], places: ReadonlyMap<string, number>, pace: Pace): Steps<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const row of rows) {
    const [from, to] = [places.get(readText(row[0])), places.get(readText(row[1]))];
    if (from !== undefined && to !== undefined) pairs.push([from, to, row]);
    if (pace.isUp()) yield;
  }
  return pairs;
}
