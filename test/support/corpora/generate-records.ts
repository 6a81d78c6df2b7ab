import type { GraphEdge, GraphRecord } from "../../../src/model/graph/graph-record.js";

/** A world of articles, people, signatures and cross-references, as large as one wants; the same for the same size. */
export function generateRecords(articleCount: number): readonly GraphRecord[] {
  const people = Math.max(2, Math.floor(articleCount / 5));
  return [
    ...Array.from({ length: people }, (_, n) => person(n)),
    ...Array.from({ length: articleCount }, (_, n) => article(n)),
    ...Array.from({ length: articleCount }, (_, n) => signature(n, (n * 7) % people)),
    ...Array.from({ length: articleCount }, (_, n) => reference(n, (n * 31 + 1) % articleCount)),
  ];
}

function person(n: number): GraphRecord {
  return {
    id: `person/${n}`,
    labels: ["Person"],
    status: null,
    properties: { name: `Person ${n}`, nameForm: "FULL" },
    edges: [],
  };
}

function article(n: number): GraphRecord {
  const properties = {
    title: `Article ${n} on the ways of answering`,
    kind: "LETTER",
    language: n % 3 === 0 ? "nl" : "en",
    published: `20${String(n % 20).padStart(2, "0")}-03-24`,
    year: 2000 + (n % 20),
    summary: `What number ${n} has to say about number ${n + 1}, in a sentence or two that fill a line.`,
    alsoAt: [`https://example.org/${n}`],
  };
  return { id: `article/${n}`, labels: ["Article"], status: null, properties, edges: [] };
}

function signature(n: number, signer: number): GraphRecord {
  const id = `signature/${n}`;
  const from = `person/${signer}`;
  const to = `article/${n}`;
  return {
    id,
    labels: ["Signature"],
    status: "ACCEPTED",
    properties: { position: 1, nameAsPrinted: `Person ${signer}` },
    edges: [...ends(from, to), { type: "SIGNED", from, to, properties: { id, position: 1, status: "ACCEPTED" } }],
  };
}

function reference(n: number, target: number): GraphRecord {
  const id = `cross-reference/${n}`;
  const from = `article/${n}`;
  const to = `article/${target}`;
  return {
    id,
    labels: ["CrossReference"],
    status: "ACCEPTED",
    properties: { type: "REPLIES_TO", position: 1, isExact: n % 2 === 0, weight: n / 4 },
    edges: [...ends(from, to), { type: "REFERS_TO", from, to, properties: { id, type: "REPLIES_TO", response: true } }],
  };
}

function ends(from: string, to: string): readonly GraphEdge[] {
  return [
    { type: "FROM", to: from },
    { type: "TO", to },
  ];
}
