import { pino } from "pino";
import type { Engine } from "../../src/engine/engine.js";
import { createAnswerer } from "../../src/planner/answer.js";
import { buildSchema } from "../../src/api/build-schema.js";
import { rootFields } from "../../src/api/queries.js";
import { createServer } from "../../src/server/server.js";
import { tiers } from "../../src/server/limits/tiers.js";
import { largestDocument, worstDocuments } from "./documents/worst-documents.js";

const [, , , count = "0"] = process.argv;
const secret = "0123456789abcdef";
const kinds = ["fields inside each other", "relations side by side", "fragments one in another"] as const;

/** Asks a server over nothing for so many documents at the limits of both tiers, none of them twice, and prints the megabytes of its heap after
 *  each quarter; for a process with a small one. */
async function flood(): Promise<void> {
  const schema = buildSchema(rootFields);
  const engine = { name: "embedded", read: () => Promise.resolve([]) } as unknown as Engine;
  const server = await createServer({
    answerer: createAnswerer(engine, schema, rootFields),
    checkReadiness: async () => ({ isReady: true, reason: "" }),
    settings: { corsOrigins: [], allowedHosts: ["*"], deadlineMs: 60_000, accessKeys: [{ name: "test", secret }] },
    logger: pino({ level: "silent" }),
  });
  const writers = (["anonymous", "keyed"] as const).flatMap((tier) =>
    kinds.map((kind) => ({ tier, write: largestDocument(worstDocuments[kind] ?? (() => ""), tiers[tier]) })),
  );
  const quarter = Math.ceil(Number(count) / 4);
  for (let asked = 1; asked <= 4 * quarter; asked += 1) {
    const writer = writers[asked % writers.length];
    const headers = writer?.tier === "keyed" ? { authorization: `Bearer ${secret}` } : {};
    const query = writer?.write(asked) ?? "";
    const { statusCode, body } = await server.inject({ method: "POST", url: "/graphql", payload: { query }, headers });
    if (statusCode !== 200) throw new Error(`${statusCode} ${body.slice(0, 500)}`);
    if (asked % quarter !== 0) continue;
    globalThis.gc?.();
    process.stdout.write(`${Math.round(process.memoryUsage().heapUsed / 1_000_000)}\n`);
  }
  await server.close();
}

void flood();
