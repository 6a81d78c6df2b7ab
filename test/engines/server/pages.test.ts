import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { pino } from "pino";
import { prepareAnswerer } from "../../../src/cli/operations/prepare-answerer.js";
import type { Engine } from "../../../src/engine/engine.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { pages } from "../../../src/pages/pages.js";
import { createServer } from "../../../src/server/server.js";
import type { ServerSettings } from "../../../src/server/server-settings.js";
import { tiers } from "../../../src/server/limits/tiers.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { recordsOf, type CorpusName } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";

/** A record for each page that is about one. */
const names: Readonly<Record<string, string>> = {
  "/article/:name": "sw-taking-our-final-steps",
  "/article/:name/chain": "wsws-factional-provocation",
  "/conflict/:name": "membership",
  "/vote/:name": "poll-future",
  "/event/:name": "iso-convention-2019",
  "/person/:name": "aaron-a--sw-taking-our-final-steps",
  "/organization/:name": "iso-us",
};
const paths = pages.map(({ route }) => route.replace(":name", names[route] ?? "")).concat("/search?q=final+steps");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "antiphony-pages-"));
  mkdirSync(join(folder, ".vite"));
  writeFileSync(
    join(folder, ".vite", "manifest.json"),
    JSON.stringify({ "main.ts": { file: "main.js", isEntry: true } }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function serve(
  engine: Engine,
  corpus: CorpusName | undefined,
  settings: Partial<ServerSettings> = {},
): Promise<FastifyInstance> {
  if (corpus !== undefined) await loadRecords(engine, await recordsOf(corpus));
  return createServer({
    answerer: prepareAnswerer(engine),
    checkReadiness: async () => ({ isReady: true, reason: "" }),
    settings: { corsOrigins: [], allowedHosts: ["*"], deadlineMs: 30_000, ...settings },
    now: () => 0,
    logger: pino({ level: "silent" }),
    explorerFolder: folder,
  });
}

async function printAll(server: FastifyInstance): Promise<Readonly<Record<string, string>>> {
  const printed: Record<string, string> = {};
  for (const path of paths) {
    const { statusCode, body } = await server.inject(path);
    printed[path] = `${statusCode} ${body}`;
  }
  await server.close();
  return printed;
}

describeEachEngine("pages of the explorer", (open) => {
  test("are printed alike from this engine and from memory", async () => {
    const printed = await printAll(await serve(await open(graphSchema), "seed"));
    const memory = await openEmbedded();
    const expected = await printAll(await serve(memory, "seed"));
    await memory.close();

    for (const path of paths) {
      expect(printed[path]).toMatch(/^200 <!doctype html>/);
      expect({ path, printed: printed[path] }).toEqual({ path, printed: expected[path] });
    }
  });
});

test("pages are printed of another corpus than the shipped one", async () => {
  const engine = await openEmbedded();
  const printed = await printAll(await serve(engine, "world"));
  await engine.close();

  expect(Object.values(printed).filter((each) => !/^(200|404) <!doctype html>/.test(each))).toEqual([]);
  expect(printed["/"]).not.toContain("International Socialist Organization");
});

test("pages have points of their own: who read all of them has left programs at the address what they may spend", async () => {
  const engine = await openEmbedded();
  const server = await serve(engine, "seed", { isRateLimited: true });
  const ask = async (): Promise<number> =>
    (await server.inject({ url: "/graphql?query={__typename}", headers: { "apollo-require-preflight": "1" } }))
      .statusCode;
  const { burst } = tiers.anonymous;

  let read = 0;
  while (read < burst && (await server.inject(`/articles?q=${read}`)).statusCode === 200) read += 1;
  const refused = await server.inject(`/articles?q=${read}`);

  expect(read).toBeGreaterThan(10);
  expect([refused.statusCode, Number(refused.headers["retry-after"])]).toEqual([429, expect.any(Number)]);
  expect(refused.body).toContain("<!doctype html>");
  expect(await ask()).toBe(200);
  await server.close();
  await engine.close();
});
