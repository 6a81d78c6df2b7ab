import type { GraphRecord } from "../../../../src/model/graph/graph-record.js";
import type { RecordStatus } from "../../../../src/model/visibility.js";
import { deriveAll } from "../../../../src/records/derive-all.js";

const article = (id: string): GraphRecord => ({ id, labels: ["Article"], status: null, properties: {}, edges: [] });

function madeFrom(from: string, to: string, kind = "TRANSLATION", isPartial = false): GraphRecord {
  return {
    id: `text-relation/${from}--${to}`,
    labels: ["TextRelation"],
    status: "ACCEPTED",
    properties: { kind, isPartial },
    edges: [
      { type: "TEXT_RELATION_FROM", to: from },
      { type: "TEXT_RELATION_TO", to },
    ],
  };
}

function reference(from: string, to: string, type = "REPLIES_TO", status: RecordStatus = "ACCEPTED"): GraphRecord {
  return {
    id: `cross-reference/${from}--${type}--${to}`,
    labels: ["CrossReference"],
    status,
    properties: { type },
    edges: [
      { type: "REFERENCE_FROM", to: from },
      { type: "REFERENCE_TO", to },
    ],
  };
}

function countsIn(records: readonly GraphRecord[]): Readonly<Record<string, unknown>> {
  const texts = ["text", "french", "reply", "copy", "other"].map(article);
  const { records: derived } = deriveAll([...texts, ...records]);
  const counted = derived.filter(({ labels }) => labels.includes("Article"));
  return Object.fromEntries(counted.map(({ id, properties }) => [id, properties["responseCount"]]));
}

const versions = [madeFrom("french", "text"), madeFrom("copy", "reply", "VERSION")];
const none = { text: 0, french: 0, reply: 0, copy: 0, other: 0 };

describe("responseCount", () => {
  test.each([
    {
      it: "counts a text that answers in two ways once",
      references: [reference("reply", "text"), reference("reply", "text", "DISPUTES")],
      text: 1,
    },
    {
      it: "counts a copy of an answer with it",
      references: [reference("reply", "text"), reference("copy", "text")],
      text: 1,
    },
    {
      it: "counts who answers the translation",
      references: [reference("reply", "french"), reference("other", "text")],
      text: 2,
    },
    { it: "counts no version of the text", references: [reference("french", "text", "UPDATES")], text: 0 },
    { it: "counts no mention", references: [reference("reply", "text", "CITES")], text: 0 },
    {
      it: "counts nothing that is not reviewed",
      references: [reference("reply", "text", "REPLIES_TO", "SUGGESTED")],
      text: 0,
    },
  ])("$it, the same for every version", ({ references, text }) => {
    expect(countsIn([...versions, ...references])).toEqual({ ...none, text, french: text });
  });

  test("takes what is a part of another text for a text of its own", () => {
    const part = madeFrom("copy", "reply", "VERSION", true);

    expect(countsIn([part, reference("reply", "text"), reference("copy", "text")])).toEqual({ ...none, text: 2 });
  });
});
