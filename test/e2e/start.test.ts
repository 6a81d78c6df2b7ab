import { join } from "node:path";
import { ask, makeFolder, root, startServing } from "./support/program.js";

const start = join(root, "scripts", "start.mjs");
const countArticles = "{ articles { totalCount } }";

test("loads the corpus at the first start, and at the second serves within two seconds", async () => {
  const data = makeFolder();
  const first = await startServing([start], data);

  expect(await ask(first.address, countArticles)).toEqual({ data: { articles: { totalCount: 148 } } });
  expect(first.said().err).toContain("Loaded");
  expect(await first.stop("SIGINT")).toBe(0);

  const second = await startServing([start], data);

  expect(await ask(second.address, countArticles)).toEqual({ data: { articles: { totalCount: 148 } } });
  expect(second.said().err).toBe("");
  expect(second.startMs).toBeLessThan(2_000);
  expect(await second.stop("SIGTERM")).toBe(0);
}, 120_000);

test("says where it serves, and a question that can be pasted into a shell and is answered", async () => {
  const server = await startServing([start], makeFolder());

  const { out } = server.said();
  expect(out).toContain(`API       ${server.address}/graphql`);
  expect(out).toContain(`GraphiQL  ${server.address}/graphiql`);
  const { query } = JSON.parse(/-d '(.*)'/.exec(out)?.[1] ?? "") as { readonly query: string };
  const answer = await ask<{ data: { vote: { turnout: { claims: unknown[] } } }; errors?: unknown }>(
    server.address,
    query,
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data.vote.turnout.claims.length).toBeGreaterThan(1);
  expect(await (await fetch(`${server.address}/ready`)).json()).toMatchObject({ status: "ready" });

  expect(await server.stop()).toBe(0);
}, 120_000);
