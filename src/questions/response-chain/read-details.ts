import { toQuery } from "../../cypher/cypher.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { stepOf, type PlanStep, type Run } from "../../planner/root.js";
import type { ChainQuestion } from "./chain-walk.js";
import type { ChainDetails, FoundChain, NeededDetails } from "./details.js";
import { detailsInMemory } from "./details-in-memory.js";
import { detailsStatement, toDetails } from "./details-statement.js";

/** The statement that reads what prose and completeness need, for a reader of the plan. */
export function detailsStep(question: ChainQuestion, needed: NeededDetails): PlanStep {
  const nothing: FoundChain = { articles: [] };
  return stepOf(
    detailsStatement(nothing, question, needed),
    "What prose and completeness need, of what the walk has found.",
  );
}

/** Reads it: in memory, or in one statement, which cannot be the one that walks: what it asks about is what the walk has found. */
export async function readDetails(
  found: FoundChain,
  question: ChainQuestion,
  needed: NeededDetails,
  { engine, graph, options }: Run,
): Promise<ChainDetails> {
  if (graph !== undefined) return finishYielding(detailsInMemory(graph, found, question, needed), options);
  const [row = []] = await engine.read(toQuery(detailsStatement(found, question, needed)), options);
  return toDetails(row);
}
