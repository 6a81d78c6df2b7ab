import { renderPlan } from "../../../src/cli/operations/render-plan.js";
import type { OperationPlan } from "../../../src/planner/plan/plan-operation.js";
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

/** The page: GraphQL, variables, plan, what is asked of an engine that answers Cypher, response. */
export function writeGoldenPage(
  { title, note, source, variables }: GoldenCase,
  { roots }: OperationPlan,
  response: unknown,
): string {
  const plans = roots.map(({ key, plan }) => `${key}\n${renderPlan(plan?.plan, "  ")}`);
  const steps = roots.flatMap(({ plan }) => plan?.steps() ?? []);
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
