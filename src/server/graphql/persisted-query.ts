import type { FastifyRequest } from "fastify";
import { toProblem, type Problem } from "../problem.js";
import { hashOf } from "./stored-documents.js";

/** What is wrong with how a request persists its document; `undefined` where it persists none, or does it well. Apollo Server would refuse
 *  the same, but without a code. */
export function whyNotPersisted(request: FastifyRequest): Problem | undefined {
  const { query, extensions } = fieldsIn(request.method === "POST" ? request.body : request.query);
  const { persistedQuery } = fieldsIn(typeof extensions === "string" ? parsed(extensions) : extensions);
  // Apollo Server looks at no others: `null`, `""`, `0` and `false` persist nothing.
  if (!persistedQuery) return undefined;
  const { version, sha256Hash } = fieldsIn(persistedQuery);
  if (version !== 1) return toProblem("BAD_REQUEST", { message: "Persisted queries are of version 1." });
  if (typeof query !== "string" || sha256Hash === hashOf(query)) return undefined;
  return toProblem("PERSISTED_QUERY_HASH_MISMATCH");
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsIn(value: unknown): Fields {
  return isMapping(value) ? value : {};
}

function isMapping(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** What is not JSON, Apollo Server refuses. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
