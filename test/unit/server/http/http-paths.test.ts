import { ApolloServer } from "@apollo/server";
import type { FastifyInstance } from "fastify";
import { validate, type GraphQLSchema } from "graphql";
import { createAnswerer } from "../../../../src/planner/answer.js";
import { parseCompactly } from "../../../../src/planner/document/compact-document.js";
import type { OperationAnswerer } from "../../../../src/server/answerer.js";
import type { StoredOperation } from "../../../../src/server/graphql/documents/stored-documents.js";
import { buildSchema } from "../../../../src/api/build-schema.js";
import { rootFields } from "../../../../src/api/queries.js";
import { createEmptyEngine, createVersion } from "../open-api.js";
import { openServer } from "../open-server.js";
import { behaviours } from "./behaviours.js";
import type { Behaviour } from "./behaviours/behaviour.js";

type Headers = Readonly<Record<string, string>>;

/** A path that a request can take to its answer, by what has been asked before. */
interface Path {
  readonly it: string;
  /** The same request, with these headers besides. */
  readonly before: readonly Headers[];
  readonly headers: Headers;
  readonly cacheBytes: number;
  /** True: the operator has stored the document. */
  readonly isStored?: true;
  /** How often Apollo Server executes, and how often an answer is worked out, at the last request. */
  readonly executed: number;
  readonly answered: number;
}

const accessKeys = [{ name: "dashboard", secret: "0123456789abcdef" }];
const withKey = { authorization: "Bearer 0123456789abcdef" };
const [nothing, room] = [0, 1_000_000];

const paths: readonly Path[] = [
  { it: "new", before: [], headers: {}, cacheBytes: nothing, executed: 1, answered: 1 },
  { it: "known", before: [{}], headers: {}, cacheBytes: nothing, executed: 0, answered: 1 },
  { it: "kept", before: [{}], headers: {}, cacheBytes: room, executed: 0, answered: 0 },
  { it: "new with a key", before: [], headers: withKey, cacheBytes: nothing, executed: 1, answered: 1 },
  { it: "known, but new with a key", before: [{}], headers: withKey, cacheBytes: nothing, executed: 1, answered: 1 },
  { it: "kept, but new with a key", before: [{}], headers: withKey, cacheBytes: room, executed: 1, answered: 0 },
  { it: "known with a key", before: [withKey], headers: withKey, cacheBytes: nothing, executed: 0, answered: 1 },
  { it: "kept with a key", before: [{}, withKey], headers: withKey, cacheBytes: room, executed: 0, answered: 0 },
  { it: "stored", before: [], headers: {}, cacheBytes: nothing, isStored: true, executed: 0, answered: 1 },
];

const schema = buildSchema(rootFields);
const createWholeAnswerer = (): OperationAnswerer => createAnswerer(createEmptyEngine(), schema, rootFields);

afterEach(() => jest.restoreAllMocks());

describe("whichever path it takes,", () => {
  test.each(behaviours)("$it gets the same answer", async (behaviour) => {
    const replies = await Promise.all(
      paths.map(async (path) => ({ path: path.it, ...(await askBy(path, behaviour)) })),
    );

    const [first] = replies;
    expect({ status: first?.status, code: codeIn(first?.body ?? "") }).toEqual({
      status: behaviour.status,
      code: behaviour.code,
    });
    const { answers = {} } = behaviour;
    expect(Object.fromEntries(Object.keys(answers).map((name) => [name, first?.headers[name]]))).toEqual(answers);
    expect(replies).toEqual(paths.map(({ it }) => ({ ...first, path: it })));
  });

  test.each(behaviours.filter(({ method }) => method === "HEAD"))("$it gets the headers of GET", async (behaviour) => {
    const [path = certainly()] = paths;

    const [head, get] = [await askBy(path, behaviour), await askBy(path, { ...behaviour, method: "GET" })];

    expect([head.status, head.headers, head.body]).toEqual([get.status, get.headers, ""]);
  });
});

test.each(paths)("a request is $it if it is said to be", async ({ executed, answered, ...path }) => {
  const answerer = createWholeAnswerer();
  const [execute, answer] = [jest.spyOn(ApolloServer.prototype, "executeOperation"), jest.spyOn(answerer, "answer")];
  const behaviour = { it: "a query", payload: { query: "{ __typename }" }, answerer: () => answerer, status: 200 };
  const server = await openFor({ executed, answered, ...path }, behaviour);
  for (const headers of path.before) await ask(server, behaviour, headers);
  const before = [execute.mock.calls.length, answer.mock.calls.length] as const;

  await ask(server, behaviour, path.headers);

  expect([execute.mock.calls.length - before[0], answer.mock.calls.length - before[1]]).toEqual([executed, answered]);
});

/** A reply, without what is another for each request, and for each tier. */
interface Alike {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

async function askBy(path: Path, behaviour: Behaviour): Promise<Alike> {
  const server = await openFor(path, behaviour);
  const tag = behaviour.isHeld === true ? await tagOf(behaviour) : undefined;
  const held = tag === undefined ? {} : { "if-none-match": tag };
  for (const headers of path.before) await ask(server, behaviour, headers);
  return ask(server, behaviour, { ...held, ...path.headers });
}

async function tagOf(behaviour: Behaviour): Promise<string> {
  const [path = certainly()] = paths;
  const { headers } = await ask(await openFor(path, behaviour), behaviour, {});
  return String(headers["etag"]);
}

async function openFor({ cacheBytes, isStored }: Path, behaviour: Behaviour): Promise<FastifyInstance> {
  const answerer = (behaviour.answerer ?? createWholeAnswerer)();
  return openServer({
    answerer,
    settings: { corsOrigins: [], allowedHosts: ["*"], deadlineMs: 3_000, accessKeys, cacheBytes },
    version: createVersion(),
    operations: isStored === true ? toStored(behaviour, answerer.schema) : [],
  });
}

/** What is no valid document, no operator can store. */
function toStored({ payload, search }: Behaviour, schemaOfIt: GraphQLSchema): readonly StoredOperation[] {
  const { query: text } = {
    query: "",
    ...(typeof payload === "object" ? payload : {}),
    ...(typeof search === "object" ? search : {}),
  };
  try {
    const document = parseCompactly(text);
    return validate(schemaOfIt, document).length === 0 ? [{ name: "Stored", text, document }] : [];
  } catch {
    return [];
  }
}

async function ask(server: FastifyInstance, behaviour: Behaviour, besides: Headers): Promise<Alike> {
  const { payload, search, headers = {} } = behaviour;
  const { method = search === undefined ? "POST" : "GET" } = behaviour;
  const type = payload === undefined ? {} : { "content-type": "application/json" };
  const words = search === undefined || typeof search === "string" ? search : new URLSearchParams(search).toString();
  const reply = await server.inject({
    method,
    url: words === undefined ? "/graphql" : `/graphql?${words}`,
    headers: { ...type, ...headers, ...besides },
    ...(payload !== undefined && { payload }),
  });
  const { "x-request-id": _id, date: _date, "cache-control": control = "", ...others } = reply.headers;
  return {
    status: reply.statusCode,
    // Said of an answer with a key, since others must not get it.
    headers: { ...others, "cache-control": control.replace("private", "public") },
    body: reply.body.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, "<id>"),
  };
}

function codeIn(body: string): unknown {
  if (body === "") return undefined;
  const { errors = [] } = JSON.parse(body) as {
    readonly errors?: readonly { readonly extensions: { code: string } }[];
  };
  return errors[0]?.extensions.code;
}

function certainly(): never {
  throw new Error("There is a first path.");
}
