import { join } from "node:path";
import { ask, makeFolder, root, startServing } from "./support/program.js";
import { readStepsOf } from "./support/steps-of.js";

const start = join(root, "scripts", "start.mjs");
const countArticles = "{ articles { totalCount } }";

test("loads the corpus at the first start, and nothing at the next ones", async () => {
  const data = makeFolder();

  for (const loads of [true, false]) {
    const server = await startServing([start], data);

    expect(await ask(server.address, countArticles)).toEqual({ data: { articles: { totalCount: 148 } } });
    expect(server.said().err).toMatch(loads ? /^Loaded \d+ records/m : /^$/);
    expect(await server.stop(loads ? "SIGINT" : "SIGTERM")).toBe(0);
  }
});

test("takes no more work to serve than it needs when there is nothing to load", async () => {
  const data = makeFolder();
  await (await startServing([start], data)).stop();
  const counts = makeFolder();

  const server = await startServing([start], data, { NODE_V8_COVERAGE: counts });
  await server.stop();

  // Half a second or so where the machine is quiet; a part of it makes the graph in memory.
  const { modules, steps } = readStepsOf(counts);
  expect(steps).toBeLessThan(4_000_000);
  expect(modules).toBeLessThan(1_600);
});

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
});
