import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One request, and what it is answered with if all is well. */
export interface MixedRequest {
  readonly name: string;
  readonly body: string;
  readonly status: number;
}

/** What dashboards, explorers and people send, in turn: the operations of the documentation as they are, small questions that nobody asked
 *  before, new documents, and mistakes. */
export function readMixedRequests(root: string, ids: readonly string[]): (turn: number) => MixedRequest {
  const pages = readPages(join(root, "docs", "operations"));
  return (turn) => {
    const id = ids[turn % ids.length] ?? "";
    if (turn % 20 === 7) return newDocument(turn, id);
    if (turn % 20 === 13) return mistake(turn);
    if (turn % 2 === 0) return smallQuestion(turn, id);
    return pages[((turn - 1) / 2) % pages.length] ?? smallQuestion(turn, id);
  };
}

function smallQuestion(turn: number, id: string): MixedRequest {
  const query =
    "query ($id: ID!, $n: Int) { article(id: $id) { id title { value } references(first: $n) { nodes { id } } } }";
  return ask("a small question", { query, variables: { id, n: 1 + (turn % 50) } });
}

function newDocument(turn: number, id: string): MixedRequest {
  return ask("a new document", {
    query: `{ a${turn}: article(id: "${id}") { id url signatories(first: 5) { totalCount } } }`,
  });
}

function mistake(turn: number): MixedRequest {
  return { ...ask("a mistake", { query: `{ nothing${turn % 500} }` }), status: 400 };
}

function ask(name: string, operation: object): MixedRequest {
  return { name, body: JSON.stringify(operation), status: 200 };
}

function readPages(folder: string): readonly MixedRequest[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const query = firstBlock(text, "graphql");
      return ask(name, { query, variables: JSON.parse(firstBlock(text, "json")) as unknown });
    });
}

function firstBlock(text: string, language: string): string {
  return text.split(`\`\`\`${language}\n`)[1]?.split("\n```")[0] ?? "";
}
