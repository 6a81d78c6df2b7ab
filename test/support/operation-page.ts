import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "..", "docs", "operations");

/** A page that shows an operation with its variables and its answer. */
export interface OperationPage {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: unknown;
}

/** Reads a page: the first block of GraphQL, the variables in the first block of JSON, the answer in the second. */
export function readOperationPage(name: string): OperationPage {
  const text = readFileSync(pathOf(name), "utf8");
  const [source] = blocksOf(text, "graphql");
  const [variables, answer] = blocksOf(text, "json");
  if (source === undefined || variables === undefined || answer === undefined) {
    throw new Error(`docs/operations/${name}.md lacks the operation, its variables or its answer.`);
  }
  return { source, variables: JSON.parse(variables) as OperationPage["variables"], answer: JSON.parse(answer) };
}

/** Puts another answer into a page. */
export function writeOperationAnswer(name: string, answer: unknown): void {
  const text = readFileSync(pathOf(name), "utf8");
  const start = text.lastIndexOf("```json\n") + "```json\n".length;
  const end = text.indexOf("\n```", start);
  writeFileSync(pathOf(name), text.slice(0, start) + JSON.stringify(answer, null, 2) + text.slice(end));
}

function pathOf(name: string): string {
  return join(folder, `${name}.md`);
}

function blocksOf(text: string, language: string): readonly string[] {
  return text
    .split(`\`\`\`${language}\n`)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf("\n```")));
}
