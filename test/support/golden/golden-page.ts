import { renderPlan } from "../../../src/cli/render-plan.js";
import type { OperationPlan } from "../../../src/planner/plan-operation.js";
import { indentCypher } from "./indent-cypher.js";

/** One operation worth looking at, and why. */
export interface GoldenCase {
  /** The page's file, without its ending. */
  readonly name: string;
  readonly title: string;
  /** What to look for on the page. */
  readonly note: string;
  readonly source: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The page: GraphQL, variables, plan, what it asks of the engine, what else was sent for this answer, response. */
export function writeGoldenPage(
  { title, note, source, variables }: GoldenCase,
  { roots }: OperationPlan,
  sent: readonly string[],
  response: unknown,
): string {
  const plans = roots.map(({ key, plan }) => `${key}\n${renderPlan(plan?.plan, "  ")}`);
  const steps = roots.flatMap(({ plan }) => plan?.steps() ?? []);
  const others = sent.filter((text) => !steps.some((step) => step.text === text));
  return (
    [
      `# ${title}`,
      note,
      block("graphql", source.trim()),
      ...(variables === undefined ? [] : [block("json", JSON.stringify(variables, null, 2))]),
      "## Plan",
      block("text", plans.join("\n").trimEnd()),
      "## Cypher",
      ...steps.flatMap(({ words, text }) => [...(words ? [words] : []), ...(text ? [cypher(text)] : [])]),
      ...(others.length === 0 ? [] : ["For this answer these were sent in place of what is an example above:"]),
      ...others.map(cypher),
      "## Response",
      block("json", JSON.stringify(response, null, 2)),
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

function cypher(text: string): string {
  return block("cypher", indentCypher(text));
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
