import type { Steps } from "../../base/steps.js";
import type { HeldGraph } from "../../graph/held-graph.js";
import { Pace } from "../../graph/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { areAll, isOneOf, type Test } from "../../graph/tests.js";
import { visibleStatuses } from "../../model/visibility.js";
import type { HiddenTies } from "../hidden-ties.js";
import { HiddenRecords } from "../in-memory/hidden-records.js";
import { directions, type ChainQuestion } from "./chain-walk.js";
import {
  MOST_AUTHORS,
  MOST_SIGNATORIES,
  type ArticleWords,
  type ChainDetails,
  type FoundChain,
  type NeededDetails,
  type Signatories,
} from "./details.js";

/** What prose and completeness need, of what a walk has found. */
export function* detailsInMemory(
  { snapshot, corpusVersion }: HeldGraph,
  found: FoundChain,
  question: ChainQuestion,
  needed: NeededDetails,
  pace = new Pace(),
): Steps<ChainDetails> {
  return {
    version: corpusVersion,
    hidden: needed.completeness ? yield* hiddenReferences(snapshot, found, question, pace) : { count: 0, reasons: [] },
    articles: needed.outline ? yield* articleWords(snapshot, found, pace) : new Map(),
  };
}

/** Counts hidden references from, to, or at what is shown, where the chain would have followed them. */
function* hiddenReferences(
  graph: Snapshot,
  { articles }: FoundChain,
  question: ChainQuestion,
  pace: Pace,
): Steps<HiddenTies> {
  const { depth, direction, acrossTranslations, asOf, types, hidden } = question;
  const table = graph.edges("REFERS_TO");
  const isMeant = areAll([isOneOf(table.property("type"), types), isOneOf(table.property("status"), hidden)]);
  const mayBeOut = asOf === undefined ? () => true : canBeOutBy(graph, asOf);
  const way = directions[direction];
  const rows = [...(way === "in" ? [] : [table.out]), ...(way === "out" ? [] : [table.in])];
  const counted = new HiddenRecords();
  const forms = new Set(articles.filter((article) => article.depth < depth).map(({ form }) => form));
  for (const form of forms) {
    const node = graph.find(form) ?? -1;
    for (const near of acrossTranslations ? graph.edges("WORK").in.neighbours(node) : [node]) {
      if (!mayBeOut(near)) continue;
      for (const { nodes, edges, start, end } of rows.map((each) => each.of(near))) {
        for (let at = start; at < end; at += 1) {
          const [far, edge] = [nodes[at] ?? 0, edges[at] ?? 0];
          if (isMeant(edge) && graph.hasLabel(far, "Article") && mayBeOut(far)) counted.add(table, edge);
          if (pace.isUp()) yield;
        }
      }
      if (pace.isUp()) yield;
    }
  }
  return counted.counted();
}

function canBeOutBy(graph: Snapshot, day: string): Test {
  const earliest = graph.property("publishedEarliest");
  return (node) => {
    const own = earliest.at(node);
    return typeof own !== "string" || own <= day;
  };
}

function* articleWords(
  graph: Snapshot,
  { articles }: FoundChain,
  pace: Pace,
): Steps<ReadonlyMap<string, ArticleWords>> {
  const [titles, publishers, names] = [
    graph.property("title"),
    graph.property("publisherAsPrinted"),
    graph.property("nameAsPrinted"),
  ];
  const authorships = graph.edges("AUTHORSHIP_OF").in;
  const words = new Map<string, ArticleWords>();
  for (const { id } of articles) {
    const node = graph.find(id);
    if (node === undefined) continue;
    const publisher = publishers.at(node);
    const authors = authorships.neighbours(node).subarray(0, MOST_AUTHORS);
    words.set(id, {
      title: String(titles.at(node) ?? ""),
      publisher: typeof publisher === "string" ? publisher : null,
      authors: Array.from(authors, (author) => String(names.at(author))),
      signatories: yield* signatories(graph, node, pace),
    });
    if (pace.isUp(4 + authors.length)) yield;
  }
  return words;
}

/** Those whose signatures a reader sees. */
function* signatories(graph: Snapshot, article: number, pace: Pace): Steps<Signatories> {
  const names = graph.property("nameAsPrinted");
  const isSeen = isOneOf(graph.property("status"), visibleStatuses());
  const first: string[] = [];
  let count = 0;
  for (const signature of graph.edges("SIGNATURE_ON").in.neighbours(article)) {
    if (isSeen(signature)) {
      count += 1;
      if (count <= MOST_SIGNATORIES) first.push(String(names.at(signature)));
    }
    if (pace.isUp()) yield;
  }
  return { names: first, count };
}
