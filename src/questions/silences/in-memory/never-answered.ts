import { nodesOf } from "../../../graph/nodes-of.js";
import { seenOf } from "../../in-memory/seen-of.js";
import { rowAt } from "../../row-at.js";
import { answers } from "./answers.js";
import { ReferencesTo } from "./references-to.js";
import type { OpenFinder } from "./silence-finder.js";

/** Originals that no article answers, in whatever language or version. */
export const findNeverAnswered: OpenFinder = (graph, pace) => {
  const derivation = graph.property("derivation");
  const isSeen = seenOf(graph, "Article");
  const versions = graph.edges("WORK").in;
  const references = new ReferencesTo(graph, pace);
  const columns = [graph.property("title")];
  return {
    candidates: nodesOf(graph, "Article", "publishedKey"),
    *isSubject(article) {
      if (derivation.at(article) !== 0 || !isSeen(article)) return false;
      return (yield* references.articles(versions.neighbours(article), answers, 1)).size === 0;
    },
    dated: (article) => article,
    // eslint-disable-next-line require-yield -- it is known at once
    *details(article) {
      return rowAt(columns, article);
    },
  };
};
