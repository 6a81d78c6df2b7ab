import { cypher, param, type Fragment } from "../cypher/cypher.js";
import type { ConceptDeclaration } from "../domain/declare/registry.js";
import { Call } from "./call.js";
import { Match } from "./match.js";
import type { Scope } from "./scope.js";

const IDS = "ids of the head";

/** The same call once an engine has found the nodes of a page. */
export function withHead(call: Call, ids: readonly string[]): Call {
  return new Call(call.variables, new Map([...call.given, [IDS, ids]]));
}

/** True for the nodes that the engine has found. */
export function isInHead(match: Match): Fragment {
  return cypher`${match.property({ property: "id" })} IN ${param((call: Call) => call.given.get(IDS))}`;
}

/** The nodes that the engine has found, and nothing else: what decides whether they are wanted has been asked. */
export function matchHead(concept: ConceptDeclaration, scope: Scope): Match {
  const match = new Match({ steps: [], label: concept.labels[0], paths: [] }, scope);
  return match.where(isInHead(match));
}
