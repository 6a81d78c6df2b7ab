import { createAnswerer } from "../../../src/planner/answer.js";
import { buildSchema } from "../../../src/api/build-schema.js";
import { rootFields } from "../../../src/api/queries.js";
import type { NodeCounts } from "../../../src/model/graph/node-counts.js";
import type { CypherQuery } from "../../../src/cypher/cypher.js";
import type { RunOptions } from "../../../src/base/scheduling/deadline.js";
import type { CypherEngine } from "../../../src/engine/engine.js";
import type { Row } from "../../../src/engine/row.js";
import type { CorpusVersion } from "../../../src/server/answers/corpus-version.js";
import type { ServerOptions } from "../../../src/server/server.js";
import type { ServerSettings } from "../../../src/server/server-settings.js";
import { openServer } from "./open-server.js";

const schema = buildSchema(rootFields);

/** What the engine was asked. */
export interface Read {
  readonly query: CypherQuery;
  readonly options: RunOptions | undefined;
}

/** An engine that holds nothing, and remembers what it was asked. */
export function createEmptyEngine(
  read?: (read: Read) => Promise<readonly Row[]>,
): CypherEngine & { readonly reads: Read[] } {
  const reads: Read[] = [];
  const refuse = (): never => {
    throw new Error("Nothing but reading is asked.");
  };
  return {
    name: "neo4j",
    reads,
    read(query, options) {
      reads.push({ query, options });
      return read?.({ query, options }) ?? Promise.resolve([]);
    },
    write: refuse,
    chain: refuse,
    path: refuse,
    prepare: refuse,
    analyze: refuse,
    close: refuse,
  };
}

/** A version that a test can change. */
export function createVersion(): CorpusVersion & { now: string | undefined; held: NodeCounts | undefined } {
  return {
    now: "1",
    held: undefined,
    current() {
      return this.now;
    },
    isStill(seen) {
      return this.now === seen;
    },
    counts(of) {
      return this.now === of ? this.held : undefined;
    },
  };
}

/** A client of a server over the whole API and an empty graph. */
export async function openApi(
  settings: Partial<ServerSettings> = {},
  options: Partial<ServerOptions> = {},
  engine = createEmptyEngine(),
): Promise<Api> {
  const version = createVersion();
  const server = await openServer({
    answerer: createAnswerer(engine, schema, rootFields),
    settings: { corsOrigins: [], allowedHosts: ["*"], deadlineMs: 3_000, ...settings },
    version,
    ...options,
  });
  return {
    engine,
    version,
    async post(payload, headers = {}) {
      const response = await server.inject({ method: "POST", url: "/graphql", payload, headers });
      return { status: response.statusCode, headers: response.headers, text: response.body };
    },
    async get(search, headers = {}) {
      const url = `/graphql?${new URLSearchParams(search).toString()}`;
      const response = await server.inject({ url, headers: { "apollo-require-preflight": "1", ...headers } });
      return { status: response.statusCode, headers: response.headers, text: response.body };
    },
  };
}

/** Asks, and reports what was asked of the engine. */
export interface Api {
  readonly engine: ReturnType<typeof createEmptyEngine>;
  readonly version: ReturnType<typeof createVersion>;
  post(payload: object, headers?: Headers): Promise<Reply>;
  get(search: Readonly<Record<string, string>>, headers?: Headers): Promise<Reply>;
}

type Headers = Readonly<Record<string, string>>;

/** A response. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** The errors of a response. */
export function errorsOf({ text }: Reply): readonly {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}[] {
  return (JSON.parse(text) as { readonly errors?: never[] }).errors ?? [];
}

/** The codes of its errors. */
export function codesOf(reply: Reply): readonly unknown[] {
  return errorsOf(reply).map(({ extensions }) => extensions["code"]);
}
