import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { facetsOf } from "./facets.js";
import { OracleGraph, type OracleNode } from "./graph.js";
import type { Args, Resolvers } from "./resolver.js";
import { roots } from "./roots.js";
import { Article } from "./types/article.js";
import { Claim, Conflict } from "./types/claims.js";
import { Convention, Occurrence, Place, Series, Topic, Vote, VoteOption } from "./types/events.js";
import { IdentityHypothesis, Organization, Person } from "./types/people.js";
import {
  Authorship,
  Contribution,
  CrossReference,
  Publication,
  Signature,
  TextDate,
  TextRelation,
} from "./types/records.js";

/** Answers documents in the plainest way there is: record by record, field by field, with what each field's description says. */
export interface Oracle {
  answer(document: DocumentNode, variables?: Args): Promise<ExecutionResult>;
}

/** An oracle over these records. It shares with the planner the schema and what words mean, and nothing else. */
export function createOracle(records: readonly GraphRecord[], schema: GraphQLSchema): Oracle {
  const graph = new OracleGraph(records);
  return {
    answer: async (document, variableValues = {}) =>
      execute({
        schema,
        document,
        variableValues,
        fieldResolver: (source, args: Args, _context, { parentType, fieldName }) =>
          resolve(parentType.name, fieldName, source, args, graph),
      }),
  };
}

/** What the oracle knows, by type and field. */
export const resolvers: Readonly<Record<string, Resolvers>> = {
  Article,
  Authorship,
  Contribution,
  Claim,
  Conflict,
  Convention,
  CrossReference,
  IdentityHypothesis,
  Occurrence,
  Organization,
  Person,
  Place,
  Publication,
  Series,
  Signature,
  TextDate,
  TextRelation,
  Topic,
  Vote,
  VoteOption,
};

function resolve(type: string, name: string, source: unknown, args: Args, graph: OracleGraph): unknown {
  if (type === "Query") return known(roots[name], type, name)(args, graph);
  const ofType = resolvers[type];
  if (ofType) return known(ofType[name], type, name)(source as OracleNode, args, graph);
  if (name === "facets") return facetsOf(type, (source as PageOfNodes).all, args["names"] as never, graph);
  const value = (source as Args)[name];
  return typeof value === "function" ? (value as (args: Args) => unknown)(args) : value;
}

interface PageOfNodes {
  readonly all: readonly OracleNode[];
}

function known<T>(resolver: T | undefined, type: string, name: string): T {
  if (resolver === undefined) throw new Error(`The oracle does not know the field "${type}.${name}".`);
  return resolver;
}
