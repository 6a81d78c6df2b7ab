import { explorerSuggest } from "../../../pages/ask/documents.js";
import { toNear, type Near } from "../../../pages/frame/similar-record.js";

/** The first hits for what was written, best first; none where the server gives none. @throws DOMException where it was given up */
export async function askSearch(query: string, signal: AbortSignal): Promise<readonly Near[]> {
  const { name, text } = explorerSuggest;
  const body = JSON.stringify({ query: text, operationName: name, variables: { query } });
  const headers = { "content-type": "application/json", accept: "application/graphql-response+json" };
  const response = await fetch("/graphql", { method: "POST", headers, body, signal });
  const answer: unknown = response.ok ? await response.json() : undefined;
  const data = typeof answer === "object" && answer !== null && "data" in answer ? answer.data : undefined;
  return explorerSuggest.isAnswer(data) ? data.search.nodes.flatMap(toNear) : [];
}
