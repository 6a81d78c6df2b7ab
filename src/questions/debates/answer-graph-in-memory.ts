import { invariant } from "../../base/invariant.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import { nodesOf } from "../../graph/read/nodes-of.js";
import { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { isOneOf } from "../../graph/predicates.js";
import { findConcept } from "../../model/declare/registry.js";
import { visibleStatuses } from "../../model/visibility.js";
import { describeEdges, describeIndexed } from "../../planner/in-memory/describe-reading.js";
import { seenOf } from "../shared/in-memory/seen-of.js";
import { textAt } from "../../graph/read/text-at.js";
import type { AnswerGraph, TextDate } from "./answer-graph.js";
import { toWeb } from "./to-answer-graph.js";
import type { Answer, TextEdges } from "./text-edges.js";

/** The texts of a graph in memory, and what they answer. */
export function* webInMemory({ snapshot, corpusVersion }: LoadedGraph, pace = new Pace()): Steps<AnswerGraph> {
  const texts = yield* textsIn(snapshot, pace);
  const column = (name: string) => snapshot.property(name);
  const [title, key, dates] = [column("title"), column("publishedKey"), datesIn(snapshot)];
  return yield* toWeb(
    yield* tiesAmong(snapshot, texts, pace),
    {
      version: corpusVersion,
      idOf: (text) => snapshot.idOf(texts.nodes[text] ?? 0),
      nameOf: (text) => texts.nodes[text] ?? 0,
      keyOf: (text) => textAt(key, texts.nodes[text] ?? 0) ?? "",
      titleOf: (text) => textAt(title, texts.nodes[text] ?? 0) ?? "",
      dateOf: (text) => dates(texts.nodes[text] ?? 0),
    },
    pace,
  );
}

/** The same for a reader of the plan. */
export function answerGraphLines(): readonly string[] {
  const article = invariant(findConcept("Article"), "a concept");
  return [
    "once for a graph, and then kept: texts, what they answer, and debates",
    ...[
      describeIndexed(article, [{ property: "publishedKey" }]),
      ...(["WORK", "REFERS_TO", ...madeBy] as const).map(describeEdges),
    ].map((line) => `  ${line}`),
  ];
}

/** Edges from a text to one that it was made of. */
const madeBy = ["TRANSLATION_OF", "VERSION_OF"] as const;

/** Texts by their places, and the places by their nodes; -1 for what is no text. */
interface Texts {
  readonly nodes: Uint32Array;
  readonly places: Int32Array;
}

function* textsIn(snapshot: Snapshot, pace: Pace): Steps<Texts> {
  const isSeen = seenOf(snapshot, "Article");
  const nodes = nodesOf(snapshot, "Article", "publishedKey").nodes.filter(isSeen);
  const places = new Int32Array(snapshot.size).fill(-1);
  for (const [place, node] of nodes.entries()) {
    places[node] = place;
    if (pace.isUp()) yield;
  }
  return { nodes, places };
}

function datesIn(snapshot: Snapshot): (node: number) => TextDate {
  const [edtf, basis] = [snapshot.property("published"), snapshot.property("publishedBasis")];
  const [earliest, latest] = [snapshot.property("publishedEarliest"), snapshot.property("publishedLatest")];
  const [firmEarliest, firmLatest] = [
    snapshot.property("publishedFirmEarliest"),
    snapshot.property("publishedFirmLatest"),
  ];
  return (node) => ({
    edtf: textAt(edtf, node),
    basis: textAt(basis, node),
    earliest: textAt(earliest, node),
    latest: textAt(latest, node),
    firm: { earliest: textAt(firmEarliest, node), latest: textAt(firmLatest, node) },
  });
}

function* tiesAmong(snapshot: Snapshot, { nodes, places }: Texts, pace: Pace): Steps<TextEdges> {
  const translated = snapshot.property("isTranslation");
  const works = new Uint32Array(nodes.length);
  const translations = new Uint8Array(nodes.length);
  for (const [text, node] of nodes.entries()) {
    const work = places[snapshot.edges("WORK").out.first(node) ?? node] ?? -1;
    works[text] = work < 0 ? text : work;
    translations[text] = translated.at(node) === true ? 1 : 0;
    if (pace.isUp()) yield;
  }
  const answers: Answer[] = [];
  const mentioned: number[] = [];
  const { isResponse, type, stance } = referencesIn(snapshot);
  yield* eachEdge(snapshot, "REFERS_TO", { nodes, places }, pace, (from, to, edge) => {
    if (isResponse(edge)) answers.push({ from, to, type: type(edge), stance: stance(edge) });
    else mentioned.push(to);
  });
  const made: (readonly [number, number])[] = [];
  for (const edge of madeBy)
    yield* eachEdge(snapshot, edge, { nodes, places }, pace, (text, from) => made.push([text, from]));
  return { count: nodes.length, answers, mentioned, made, works, translations };
}

function referencesIn(snapshot: Snapshot) {
  const table = snapshot.edges("REFERS_TO");
  const [response, type, stance] = [table.property("response"), table.property("type"), table.property("stance")];
  return {
    isResponse: (edge: number) => response.at(edge) === true,
    type: (edge: number) => String(type.at(edge)),
    stance: (edge: number) => String(stance.at(edge)),
  };
}

function* eachEdge(
  snapshot: Snapshot,
  type: string,
  { nodes: texts, places }: Texts,
  pace: Pace,
  show: (from: number, to: number, edge: number) => void,
): Steps<void> {
  const table = snapshot.edges(type);
  const isSeen = isOneOf(table.property("status"), visibleStatuses());
  for (const [from, text] of texts.entries()) {
    const { nodes, edges, start, end } = table.out.of(text);
    for (let at = start; at < end; at += 1) {
      const [to, edge] = [places[nodes[at] ?? 0] ?? -1, edges[at] ?? 0];
      if (to >= 0 && to !== from && isSeen(edge)) show(from, to, edge);
      if (pace.isUp()) yield;
    }
    if (pace.isUp()) yield;
  }
}
