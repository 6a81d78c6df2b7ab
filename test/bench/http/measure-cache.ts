import { strict as assert } from "node:assert";
import type { Engine } from "../../../src/engine/engine.js";
import type { Effort } from "../measure/interleave.js";
import { noTiming, type Timing } from "../measure/statistics.js";
import type { Program } from "../program.js";
import type { Question, Variables } from "../questions/question.js";
import { helloSchema } from "./handlers/hello.js";
import { inAnotherProcess } from "./in-another-process.js";
import { serveApollo } from "./serve-apollo.js";
import { serve } from "./serve.js";

/** An answer out of memory, and a 304 for a client that has it, beside the least that Apollo Server can be asked; that one twice. */
export interface CacheSideBySide {
  readonly times: ByContender<Timing>;
  readonly rates: ByContender<number>;
}

type ByContender<T> = Readonly<Record<"kept" | "unchanged" | "hello" | "control", T>>;

/** What measuring takes. */
export interface CacheTask {
  readonly engine: Engine;
  readonly program: Program;
  readonly effort: Effort;
  readonly root: string;
}

/** One page and one long list: what is kept is sent alike, whatever was asked for. */
const measured = ["article-page", "browse"];
const cacheBytes = 64 * 1024 * 1024;

/** Warms the cache of a server that watches the corpus as `serve` does, then asks for what is in it. */
export async function measureCache(
  asked: readonly (readonly [Question, readonly Variables[]])[],
  { engine, program, effort, root }: CacheTask,
): Promise<Readonly<Record<string, CacheSideBySide>>> {
  const watched = program.watchVersion(engine, { checkMs: 1_000, now: () => performance.now() });
  const answerer = program.prepareAnswerer(watched.engine);
  const server = await serve({ answerer, version: watched.version }, program, cacheBytes);
  const hello = await serveApollo(helloSchema);
  const results: Record<string, CacheSideBySide> = {};
  for (const [question, samples] of asked.filter(([{ name }]) => measured.includes(name))) {
    const bodies = samples.map((variables) => JSON.stringify({ query: question.document, variables }));
    const tags = await warm(server.url, bodies);
    const greeting = { url: hello.url, bodies: [JSON.stringify({ query: "{ hello }" })] };
    const targets = [
      { name: "kept", url: server.url, bodies },
      { name: "unchanged", url: server.url, bodies, tags },
      { name: "hello", ...greeting },
      { name: "control", ...greeting },
    ];
    const { timings, rates } = await inAnotherProcess({ targets, effort, connections: 16 }, root);
    results[question.name] = {
      times: byContender((name) => timings[name] ?? noTiming),
      rates: byContender((name) => rates[name] ?? Number.NaN),
    };
  }
  await server.close();
  await hello.close();
  return results;
}

function byContender<T>(of: (name: string) => T): ByContender<T> {
  return { kept: of("kept"), unchanged: of("unchanged"), hello: of("hello"), control: of("control") };
}

/** Asks for everything twice. Gives the tags, which every answer has that is kept. */
async function warm(url: string, bodies: readonly string[]): Promise<readonly string[]> {
  const tags: string[] = [];
  for (const body of bodies) {
    const [first, second] = [await ask(url, body), await ask(url, body)];
    assert.deepEqual(second, first);
    tags.push(first.tag);
  }
  return tags;
}

async function ask(url: string, body: string): Promise<{ readonly text: string; readonly tag: string }> {
  const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  const tag = response.headers.get("etag");
  assert.ok(response.ok && tag !== null, `${response.status} without a tag`);
  return { text: await response.text(), tag };
}
