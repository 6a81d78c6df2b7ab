import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A query in a page of the documentation, with the answer that follows it. */
export interface WrittenAnswer {
  readonly source: string;
  readonly answer: unknown;
}

const pair = /```graphql\n(?<source>[\s\S]*?)```\n+```json\n(?<answer>[\s\S]*?)\n```/gu;

/** Every block of GraphQL in a page that a block of JSON follows. */
export function readWrittenAnswers(page: string): readonly WrittenAnswer[] {
  const text = readFileSync(join(__dirname, "..", "..", page), "utf8");
  return [...text.matchAll(pair)].map(({ groups }) => ({
    source: groups?.["source"] ?? "",
    answer: JSON.parse(groups?.["answer"] ?? "") as unknown,
  }));
}
