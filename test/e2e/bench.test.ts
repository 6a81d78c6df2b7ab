import { join } from "node:path";
import { findPostgres } from "../bench/postgres/server.js";
import type { Results } from "../bench/report/results.js";
import { root, runToEnd } from "./support/program.js";

const bench = join(root, "scripts", "bench.mjs");

test("measures every question beside SQLite, and Postgres if it is installed, after all have answered alike", async () => {
  const words = [bench, "--articles", "120", "--engine", "embedded", "--quick", "--seconds", "0.1", "--json"];
  const { code, out, err } = await runToEnd(process.execPath, words, root);

  expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
  const { embedded } = (JSON.parse(out) as Results).engines;
  const whole = ["chain", "path", "neighbourhood", "timeline", "conflicts"];
  const names = ["article-page", "browse", "browse-counted", "search", ...whole];
  expect(Object.keys(embedded?.inProcess ?? {})).toEqual(names);
  const bares = findPostgres() === undefined ? ["SQLite"] : ["SQLite", "Postgres"];
  expect(Object.keys(embedded?.inProcess["path"]?.bares ?? {})).toEqual(bares);
  expect(Object.keys(embedded?.http ?? {})).toEqual(names);
  expect(Object.keys(embedded?.growth ?? {})).toEqual(names);
  expect(Object.keys(embedded?.cache ?? {})).toEqual(["article-page", "browse"]);
  expect(embedded?.load.nodes).toBeGreaterThan(500);
});

test("says what it can be asked", async () => {
  const { code, out } = await runToEnd(process.execPath, [bench, "--help"], root);

  expect(code).toBe(0);
  expect(out).toContain("--articles <n>");
  expect(out).toContain("chain, path, neighbourhood, timeline, conflicts");
});
