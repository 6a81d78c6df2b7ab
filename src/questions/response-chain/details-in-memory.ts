import type { Steps } from "../../base/scheduling/steps.js";
import { readTexts } from "../../cypher/read-cells.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { areAll, isOneOf, type Predicate } from "../../graph/predicates.js";
import { noReadExtents, readExtentsIn } from "../shared/extent/read-extents.js";
import type { HiddenEdges } from "../shared/hidden-edges.js";
import { HiddenRecords } from "../shared/in-memory/hidden-records.js";
import { seenOf } from "../shared/in-memory/seen-of.js";
import { textAt } from "../../graph/read/text-at.js";
import { directions, type ChainQuestion } from "./chain-walk.js";
import {
  authorships,
  signatures,
  type ArticleWords,
  type ChainDetails,
  type FoundChain,
  type NamedEdge,
  type Names,
  type NeededDetails,
  type ReferenceWords,
} from "./details.js";

/** What prose and completeness need, of what a walk has found. */
export function* detailsInMemory(
  { snapshot, corpusVersion }: LoadedGraph,
  found: FoundChain,
  question: ChainQuestion,
  needed: NeededDetails,
  pace = new Pace(),
): Steps<ChainDetails> {
  return {
    version: corpusVersion,
    hidden: needed.completeness ? yield* hiddenReferences(snapshot, found, question, pace) : { count: 0, reasons: [] },
    articles: needed.outline ? yield* articleWords(snapshot, found, pace) : new Map(),
    references: needed.outline ? yield* referenceWords(snapshot, found, pace) : new Map(),
    reading: needed.reading ? readExtentsIn(snapshot) : noReadExtents,
  };
}

/** Counts hidden references from, to, or at what is shown, if the chain would have followed them to another text. */
function* hiddenReferences(
  graph: Snapshot,
  { articles }: FoundChain,
  question: ChainQuestion,
  pace: Pace,
): Steps<HiddenEdges> {
  const { depth, direction, acrossTranslations, asOf, types, hidden } = question;
  const table = graph.edges("REFERS_TO");
  const isMeant = areAll([isOneOf(table.property("type"), types), isOneOf(table.property("status"), hidden)]);
  const mayBeOut = asOf === undefined ? () => true : canBeOutBy(graph, asOf);
  const way = directions[direction];
  const rows = [...(way === "in" ? [] : [table.out]), ...(way === "out" ? [] : [table.in])];
  const counted = new HiddenRecords();
  const works = graph.edges("WORK");
  const formOf = (article: number) => (acrossTranslations ? works.out.first(article) : article);
  const isOther = (far: number, form: number) => graph.hasLabel(far, "Article") && formOf(far) !== form;
  const forms = new Set(articles.filter((article) => article.depth < depth).map(({ form }) => form));
  for (const form of forms) {
    const node = graph.find(form) ?? -1;
    for (const near of acrossTranslations ? works.in.neighbours(node) : [node]) {
      if (!mayBeOut(near)) continue;
      for (const { nodes, edges, start, end } of rows.map((each) => each.of(near))) {
        for (let at = start; at < end; at += 1) {
          const [far, edge] = [nodes[at] ?? 0, edges[at] ?? 0];
          if (isMeant(edge) && isOther(far, node) && mayBeOut(far)) counted.add(table, edge);
          if (pace.isUp()) yield;
        }
      }
      if (pace.isUp()) yield;
    }
  }
  return counted.counted();
}

function canBeOutBy(graph: Snapshot, day: string): Predicate {
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
  const [titles, disputedTitles, disputedAuthors, languages, publishers] = [
    graph.property("titleInProse"),
    graph.property("titleIsDisputed"),
    graph.property("authorsAreDisputed"),
    graph.property("language"),
    graph.property("publisherAsPrinted"),
  ];
  const [authorsOf, signatoriesOf] = [namesAlong(graph, authorships), namesAlong(graph, signatures)];
  const words = new Map<string, ArticleWords>();
  for (const { id } of articles) {
    const node = graph.find(id);
    if (node === undefined) continue;
    words.set(id, {
      title: textAt(titles, node) ?? "",
      disputed: {
        titleIsDisputed: disputedTitles.at(node) === true,
        authorsAreDisputed: disputedAuthors.at(node) === true,
      },
      language: textAt(languages, node) ?? "",
      publisher: textAt(publishers, node),
      authors: yield* authorsOf(node, pace),
      signatories: yield* signatoriesOf(node, pace),
    });
    if (pace.isUp(UNITS_OF_WORDS)) yield;
  }
  return words;
}

/* Most references stand in one place, and their own text states them. */
function* referenceWords(
  graph: Snapshot,
  { articles }: FoundChain,
  pace: Pace,
): Steps<ReadonlyMap<string, ReferenceWords>> {
  const [places, titles] = [graph.property("placeLocators"), graph.property("titleInProse")];
  const [references, stating] = [graph.edges("REFERENCE_FROM").in, graph.edges("REFERENCE_STATED_IN").out];
  const words = new Map<string, ReferenceWords>();
  for (const node of articles.flatMap(({ id }) => graph.find(id) ?? [])) {
    for (const reference of references.neighbours(node)) {
      const locators = readTexts(places.at(reference));
      const statedIn = Array.from(stating.neighbours(reference), (text) => ({
        id: graph.idOf(text),
        title: textAt(titles, text) ?? "",
      }));
      if (locators.length > 0 || statedIn.length > 0) words.set(graph.idOf(reference), { locators, statedIn });
      if (pace.isUp(1 + statedIn.length)) yield;
    }
    if (pace.isUp()) yield;
  }
  return words;
}

/** What it takes to read the words of an article, beside looking at a name. */
const UNITS_OF_WORDS = 4;

/** Tells of a text the first who stand over or under it, as far as a reader sees it, and how many they are. */
function namesAlong(graph: Snapshot, { edge, concept, most }: NamedEdge): (text: number, pace: Pace) => Steps<Names> {
  const [names, isSeen, signatures] = [graph.property("nameAsPrinted"), seenOf(graph, concept), graph.edges(edge).in];
  return function* (text, pace) {
    const first: string[] = [];
    let count = 0;
    for (const signature of signatures.neighbours(text)) {
      if (isSeen(signature)) {
        count += 1;
        if (count <= most) first.push(textAt(names, signature) ?? "");
      }
      if (pace.isUp()) yield;
    }
    return { names: first, count };
  };
}
