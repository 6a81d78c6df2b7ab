import type { ExecutionResult } from "graphql";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { TwoAnswers, type Variables } from "../../support/oracle/two-answers.js";
import type { OpenEngine } from "../../support/describe-each-engine.js";

/** A page of hits as the tests read it. */
export interface SearchAnswer {
  readonly totalCount: number;
  readonly didYouMean: string | null;
  readonly facets: readonly { readonly name: string; readonly buckets: readonly object[] }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly score: number;
    readonly cursor: string;
    readonly node: { readonly __typename: string; readonly id: string };
    readonly highlights: readonly object[];
  }[];
}

/** All that can be asked of a search. */
const document = `query Search($query: String!, $filter: SearchFilter, $first: Int, $after: String) {
  search(query: $query, filter: $filter, first: $first, after: $after) {
    totalCount
    didYouMean
    facets { name buckets { value label count } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { ... on Node { id } }
    edges { score cursor node { __typename ... on Node { id } } highlights { field text matches { start end } } }
  }
}`;

/** What is asked where only the hits count. */
const idsOnly = `query Ids($query: String!, $filter: SearchFilter, $first: Int) {
  search(query: $query, filter: $filter, first: $first) { nodes { ... on Node { id } } }
}`;

/** Asks one engine that holds these records. */
export class Searcher {
  private constructor(private readonly answers: TwoAnswers) {}

  /** Loads the records into an empty graph. */
  static async open(open: OpenEngine, records: readonly GraphRecord[]): Promise<Searcher> {
    return new Searcher(await TwoAnswers.open(open, records));
  }

  /** Any operation; errors stand in the result. */
  answer(source: string, variables: Variables = {}): Promise<ExecutionResult> {
    return this.answers.answer(source, variables);
  }

  /** Everything of one page. */
  search(query: string, besides: Variables = {}): Promise<SearchAnswer> {
    return this.ask(document, { query, ...besides });
  }

  /** The ids on the first page. */
  async idsFor(query: string, besides: Variables = {}): Promise<readonly string[]> {
    return (await this.ask(idsOnly, { query, ...besides })).nodes.map(({ id }) => id);
  }

  private async ask(source: string, variables: Variables): Promise<SearchAnswer> {
    const { data, errors } = await this.answer(source, variables);
    if (errors) throw errors[0] ?? new Error("Something went wrong.");
    return data?.["search"] as SearchAnswer;
  }
}
