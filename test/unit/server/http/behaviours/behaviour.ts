import type { OperationAnswerer } from "../../../../../src/server/answerer.js";

/** Something that can be asked by HTTP, and what is answered whichever path the request takes. */
export interface Behaviour {
  readonly it: string;
  /** Left out: POST, or GET if there is a search. */
  readonly method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "OPTIONS";
  /** The body: an object is sent as JSON. */
  readonly payload?: object | string;
  /** What stands in the address. */
  readonly search?: Readonly<Record<string, string>> | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** True: the client has the answer already, and says its tag. */
  readonly isHeld?: true;
  /** Left out: the whole API over an empty graph. */
  readonly answerer?: () => OperationAnswerer;
  readonly status: number;
  /** The code of the first error; left out, there is none. */
  readonly code?: string;
  /** Headers that have to be there; `undefined` for one that must not. */
  readonly answers?: Readonly<Record<string, string | undefined>>;
}

/** The usual media type. */
export const json = "application/json; charset=utf-8";

/** The media type whose statuses say how the operation went. */
export const response = "application/graphql-response+json; charset=utf-8";

/** A query of the whole API. */
export const query = "{ articles(first: 1) { nodes { id } } }";

/** One with a variable. */
export const page = "query Page($n: Int) { articles(first: $n) { nodes { id } } }";

/** Two operations in one document. */
export const two = `${page} query Other { articles(first: 2) { nodes { id } } }`;

/** What no page elsewhere can have a browser send unasked. */
export const unasked = { "apollo-require-preflight": "1" };

/** How a request persists its document. */
export const persisted = (sha256Hash: string, version = 1): object => ({ persistedQuery: { version, sha256Hash } });
