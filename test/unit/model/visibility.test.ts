import "../../../src/model/concepts.js";
import { declaredConcepts, findConcept } from "../../../src/model/declare/registry.js";
import { materializedEdges } from "../../../src/model/graph/materialized-edges.js";
import {
  askableStatuses,
  carriesStatus,
  isReviewed,
  omissionOf,
  omittedStatuses,
  statusRules,
  visibleStatuses,
} from "../../../src/model/visibility.js";
import { ReviewStatus } from "../../../src/model/vocabularies.js";

test.each([
  { it: "nothing is asked for", asked: undefined, visible: ["ACCEPTED"], omitted: ["SUGGESTED", "REDACTED"] },
  { it: "suggestions are asked for", asked: ["SUGGESTED"], visible: ["SUGGESTED"], omitted: ["REDACTED"] },
  { it: "no status is asked for", asked: [], visible: [], omitted: ["SUGGESTED", "REDACTED"] },
  { it: "what was removed is asked for", asked: ["REDACTED"], visible: [], omitted: ["SUGGESTED", "REDACTED"] },
])("shows and leaves out what the rules say if $it", ({ asked, visible, omitted }) => {
  expect(visibleStatuses(asked)).toEqual(visible);
  expect(omittedStatuses(asked)).toEqual(omitted);
});

test("lets readers ask for exactly the terms of the API", () => {
  expect(askableStatuses).toEqual(Object.keys(ReviewStatus));
});

test("gives a reason for what is missed, and for nothing else", () => {
  expect(Object.keys(statusRules).map(omissionOf)).toEqual([undefined, "NOT_REVIEWED", undefined, "REDACTED"]);
  expect(omissionOf("toString")).toBeUndefined();
});

test("knows which concepts are reviewed", () => {
  const reviewed = declaredConcepts().filter(isReviewed);

  expect(reviewed.map(({ name }) => name).sort()).toEqual([
    "Authorship",
    "Claim",
    "Contribution",
    "CrossReference",
    "IdentityHypothesis",
    "Signature",
    "TextDate",
    "TextRelation",
  ]);
});

test.each(materializedEdges)("gives the edge $edge a status exactly if its record has one", ({ edge, concept }) => {
  expect(carriesStatus(edge)).toBe(isReviewed(findConcept(concept)));
});
