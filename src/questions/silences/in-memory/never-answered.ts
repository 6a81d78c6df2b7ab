import { nodesOf } from "../../../graph/read/nodes-of.js";
import { seenOf } from "../../shared/in-memory/seen-of.js";
import { valuesAt } from "../../../graph/read/values-at.js";
import { answers } from "./answers.js";
import { MentionsIn } from "./mentions.js";
import { ReferencesTo } from "./references-to.js";
import type { OpenFinder } from "./silence-finder.js";
import { versionsOf } from "./versions-of.js";

/** Originals that no other text answers, in whatever language or version. */
export const findNeverAnswered: OpenFinder = (graph, pace) => {
  const derivation = graph.property("derivation");
  const isSeen = seenOf(graph, "Article");
  const references = new ReferencesTo(graph, pace);
  const mentions = new MentionsIn(graph, references, pace);
  const [columns, note] = [[graph.property("titleInProse"), graph.property("readExtent")], graph.property("note")];
  return {
    candidates: nodesOf(graph, "Article", "publishedKey"),
    *isSubject(article) {
      if (derivation.at(article) !== 0 || !isSeen(article)) return false;
      return (yield* references.toText(article, answers, 1)).size === 0;
    },
    isAbout: (article, node) => versionsOf(graph, article).includes(node),
    dated: (article) => article,
    *details(article) {
      return [...valuesAt(columns, article), note.at(article) !== undefined, ...(yield* mentions.columns(article))];
    },
  };
};
