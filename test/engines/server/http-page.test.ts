import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, InjectOptions } from "fastify";
import { pino } from "pino";
import { prepareAnswerer } from "../../../src/cli/operations/prepare-answerer.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import { createServer } from "../../../src/server/server.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";

const page = readFileSync(join(__dirname, "..", "..", "..", "docs", "http.md"), "utf8");
/** Each command of the page with the JSON below it, which is the answer or a part of it. */
const examples = [...page.matchAll(/```sh\n(curl .*?)```\n\n```json\n(.*?)```/gsu)].map(
  ([, command = "", answer = ""]) => ({ command, answer: JSON.parse(answer) as unknown }),
);

test("every command of the page has its answer", () => {
  expect(examples).toHaveLength(page.split("```sh").length - 1);
});

describeEachEngine("docs/http.md", (open) => {
  test("says what is answered over the shipped corpus", async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, await recordsOf("seed"));
    const server = await createServer({
      answerer: prepareAnswerer(engine),
      checkReadiness: async () => ({ isReady: true, reason: "" }),
      settings: { corsOrigins: [], allowedHosts: ["127.0.0.1"], deadlineMs: 30_000 },
      logger: pino({ level: "silent" }),
    });

    for (const { command, answer } of examples) {
      const body = await run(server, command);
      expect({ command, parts: partsOf(body) }).toEqual({ command, parts: expect.arrayContaining([answer]) });
    }
    await server.close();
  });
});

async function run(server: FastifyInstance, command: string): Promise<unknown> {
  const response = await server.inject(toRequest(command));
  return response.json();
}

/** As curl reads its words. */
function toRequest(command: string): InjectOptions {
  const words = [...command.matchAll(/'([^']*)'|([^\s\\]+)/gsu)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const after = (option: string): readonly string[] =>
    words.filter((_, index) => words[index - 1] === option).map((word) => word);
  const url = new URL(words.find((word) => word.startsWith("http")) ?? "");
  for (const field of after("--data-urlencode")) {
    const [name = "", ...value] = field.split("=");
    url.searchParams.append(name, value.join("="));
  }
  const headers = Object.fromEntries(after("-H").map((header) => header.split(": ", 2)));
  const [payload] = after("-d");
  return {
    url: `${url.pathname}${url.search}`,
    headers: { host: url.host, ...(headers as Record<string, string>) },
    ...(payload === undefined ? { method: "GET" } : { method: "POST", payload }),
  };
}

/** The value, and all that is in it. */
function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [value];
  return [value, ...Object.values(value).flatMap(partsOf)];
}
