import { describeEachEngine } from "../../support/describe-each-engine.js";
import { askAll, type HistorianQuestion } from "../../support/corpora/shipped-corpus.js";

const asked = (from: string, to: string, without: string) =>
  `{ paths(from: "${from}", to: "${to}", without: ["${without}"]) { paths { length } completeness { isComplete reasons } } }`;

const questions: readonly HistorianQuestion[] = [
  {
    it: "the signature under the English announcement was seen in the Dutch one: without it nothing ties the name to anything",
    asks: asked(
      "person/brian-b--sw-taking-our-final-steps",
      "article/sw-taking-our-final-steps",
      "article/nl-focus-wtv-onze-laatste-stappen",
    ),
    finds: { paths: [], completeness: { isComplete: true, reasons: [] } },
  },
  {
    it: "the name under the Dutch one stands there alone, and is tied to nothing without it",
    asks: asked(
      "person/brian-b--nl-focus-wtv-onze-laatste-stappen",
      "article/sw-taking-our-final-steps",
      "article/nl-focus-wtv-onze-laatste-stappen",
    ),
    finds: { paths: [], completeness: { isComplete: true, reasons: [] } },
  },
];

describeEachEngine("paths of the shipped corpus", (open) => {
  askAll(open, questions);
});
