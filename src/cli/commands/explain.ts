import type { PlannedRoot } from "../../planner/plan/plan-operation.js";
import { textsOf } from "../../planner/root.js";
import { exitCodes, type Command } from "../command.js";
import { operationOptions, toOperationWords } from "../operations/operation-options.js";
import { prepareExplainer } from "../operations/prepare-answerer.js";
import { readOperation } from "../operations/read-operation.js";
import { renderPlan } from "../operations/render-plan.js";

/** Shows how an operation would be answered, without asking an engine. */
export const explain: Command = {
  name: "explain",
  words: "<file>",
  summary: "show the plan of a GraphQL operation and what each engine makes of it",
  details:
    "Asks no engine. Shows each root field with what is read of the graph, how a graph in memory is read for it, and the statement that Neo4j is sent. " +
    "If an answer is found by walking the graph, it says in words how, and shows what else is asked.",
  example: `antiphony explain newest-articles.graphql \\
  --variables '{"first": 5}'`,
  options: [...operationOptions, { flags: "--json", meaning: "the statements only, as a JSON list" }],
  async run({ words, options }, { terminal }) {
    const { schema, explain: explainOperation } = prepareExplainer();
    const { roots } = explainOperation(await readOperation(toOperationWords(words, options), schema));
    terminal.out(
      options["json"] === true ? `${JSON.stringify(roots.map(toStatements))}\n` : roots.map(describe).join("\n"),
    );
    return exitCodes.done;
  },
};

function toStatements({ key, plan }: PlannedRoot): { readonly key: string; readonly statements: readonly string[] } {
  return { key, statements: textsOf(plan) };
}

function describe({ key, plan }: PlannedRoot): string {
  const steps = plan?.steps() ?? [];
  const inMemory = plan?.inMemory?.() ?? [];
  const read = inMemory.length === 0 ? [] : [`// In memory`, inMemory.join("\n")];
  const shown = steps.flatMap(({ words, text }) => [words && `// ${words}`, text]).filter((part) => part !== undefined);
  const parts = [...read, ...(shown.length > 0 && read.length > 0 ? ["// In Neo4j"] : []), ...shown];
  return `# ${key}\n\n${renderPlan(plan?.plan, "")}${parts.map((part) => `\n${part}\n`).join("")}`;
}
