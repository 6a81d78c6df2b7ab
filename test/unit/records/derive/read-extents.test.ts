import type { GraphRecord } from "../../../../src/model/graph/graph-record.js";
import { deriveAll } from "../../../../src/records/derive-all.js";

test.each([
  { it: "nothing was read of what is known only from others", said: { evidence: "REFERENCED" }, extent: "NOT_SEEN" },
  { it: "how much was read of what was seen is not known", said: { evidence: "SEEN" }, extent: "UNKNOWN" },
  { it: "what a record says stands", said: { evidence: "SEEN", readExtent: "WHOLE" }, extent: "WHOLE" },
])("$it", ({ said, extent }) => {
  const article: GraphRecord = {
    id: "article/a",
    labels: ["Article"],
    status: null,
    properties: { title: "A", language: "en", ...said },
    edges: [],
  };

  expect(deriveAll([article]).records[0]?.properties["readExtent"]).toBe(extent);
});
