import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  antiphony,
  ask,
  killAfterChanges,
  killItselfAt,
  makeFolder,
  program,
  startServing,
} from "./support/program.js";

const seed = "seed";

/** A folder with a corpus of two records. */
function makeCorpus(): string {
  const folder = makeFolder();
  writeFileSync(
    join(folder, "corpus.yaml"),
    "corpus: { title: Own, description: One place., language: en, licence: CC0-1.0 }\nplaces:\n  - { id: place/a, name: A }\n",
  );
  return folder;
}

/** A new graph of this corpus, and all that it holds. */
async function load(corpus: string): Promise<{ readonly data: string; readonly records: string }> {
  const data = makeFolder();
  expect(await antiphony(["load", corpus], data)).toMatchObject({ code: 0 });
  return { data, records: await recordsIn(data) };
}

/** All that the graph holds, which also agrees with itself. */
async function recordsIn(data: string): Promise<string> {
  expect(await antiphony(["check"], data)).toMatchObject({ code: 0 });
  const { code, out } = await antiphony(["export"], data);
  expect(code).toBe(0);
  return out;
}

/** All that a graph of the shipped corpus holds. */
let all = "";
beforeAll(async () => {
  ({ records: all } = await load(seed));
});

describe("a loader that is killed", () => {
  test.each([
    { it: "at its first query", point: 1, leaves: "what was there" },
    { it: "at its 40th query", point: 40, leaves: "what was there" },
    { it: "when it has committed", point: "commit", leaves: "all that is new" },
  ] as const)("leaves $leaves: $it", async ({ point, leaves }) => {
    const { data, records: old } = await load(makeCorpus());

    expect(await killItselfAt(point, ["load", seed, "--replace"], data)).toBe("SIGKILL");

    expect(await recordsIn(data)).toBe(leaves === "what was there" ? old : all);
  });

  test.each([1, 30])("leaves what was there, or all that is new: after %i changes on disk", async (changes) => {
    const { data, records: old } = await load(makeCorpus());

    await killAfterChanges(changes, ["load", seed, "--replace"], data);

    expect([old, all]).toContain(await recordsIn(data));
    expect(await antiphony(["load", seed, "--replace"], data)).toMatchObject({ code: 0 });
    expect(await recordsIn(data)).toBe(all);
  });

  test("leaves a new folder so that the next one can load", async () => {
    const data = makeFolder();
    await killAfterChanges(1, ["load", seed], data);

    expect(await antiphony(["load", seed], data)).toMatchObject({ code: 0 });

    expect(await recordsIn(data)).toBe(all);
  });
});

describe("two who would write one graph", () => {
  const isOvertaken =
    /^antiphony: (Others wrote to the graph at the same time|Another process was at work on the graph)/;

  test("may be a server and a command: what the command writes the server answers from", async () => {
    const { data } = await load(makeCorpus());
    const server = await startServing([program, "serve"], data);
    const titleNow = () =>
      ask(server.address, "{ corpus { title { value } } }").then((answer) => JSON.stringify(answer));

    const refused = await antiphony(["load", seed], data);

    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("The graph holds another corpus") });
    expect(await titleNow()).toContain('"Own"');
    expect(await antiphony(["load", seed, "--replace"], data)).toMatchObject({ code: 0 });
    while ((await titleNow()).includes('"Own"'));
    expect(await server.stop()).toBe(0);
    expect(await recordsIn(data)).toBe(all);
  });

  test("leave the corpus of one of them, where they start at once", async () => {
    const own = makeCorpus();
    const data = makeFolder();

    const ended = await Promise.all([seed, own].map((corpus) => antiphony(["load", corpus, "--replace"], data)));

    const refused = ended.filter(({ code }) => code !== 0);
    expect(refused.length).toBeLessThan(2);
    for (const one of refused) expect(one).toEqual({ code: 2, out: "", err: expect.stringMatching(isOvertaken) });
    const wanted = [all, (await load(own)).records].filter((_, index) => ended[index]?.code === 0);
    expect(wanted).toContain(await recordsIn(data));
  });
});
