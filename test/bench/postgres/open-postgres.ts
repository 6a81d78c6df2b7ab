import { Client, Pool } from "pg";
import { invariant } from "../../../src/base/invariant.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import type { Bare, BareRow } from "../engines/bare-driver.js";
import type { Variables } from "../questions/question.js";
import { fold } from "../questions/search.js";
import { spansIn } from "../questions/timeline.js";
import { findWay, toPathRow, type Hop, type HopDetails } from "../relational/ways.js";
import { fillDatabase } from "./schema.js";
import { findPostgres, startPostgres } from "./server.js";
import { texts } from "./texts.js";

type AskPostgres = (variables: Variables) => Promise<readonly BareRow[]>;

/** As many as the processors of a small server keep busy. */
const connections = 4;

/** What somebody would take who has a relational server: Postgres through its socket, with the tables, indexes and prepared statements that suit the
 *  questions best. Undefined where Debian's package is not installed. */
export async function openPostgres(records: readonly GraphRecord[]): Promise<Bare | undefined> {
  const bin = findPostgres();
  if (bin === undefined) return undefined;
  const server = await startPostgres(bin);
  const place = { host: server.folder, user: server.user, database: "postgres" };
  const client = new Client(place);
  await client.connect();
  await fillDatabase(client, records);
  await client.end();
  const pool = new Pool({ ...place, max: connections, idleTimeoutMillis: 0 });
  const asked = askThrough(pool);
  return {
    name: "Postgres",
    isTimedToAnswer: true,
    ask: ({ name }, variables) => invariant(asked[name], `SQL for ${name}`)(variables),
    async close() {
      await pool.end();
      await server.stop();
    },
  };
}

function askThrough(pool: Pool): Readonly<Record<string, AskPostgres>> {
  const ask = async <Row extends BareRow>(name: keyof typeof texts, ...values: unknown[]): Promise<readonly Row[]> => {
    const { rows } = await pool.query({ name, text: texts[name], values, rowMode: "array" });
    // The columns are those of the text.
    return rows as unknown[] as readonly Row[];
  };
  return {
    "article-page": ({ id }) => ask("articlePage", id),
    browse: () => ask("browse"),
    "browse-counted": () => ask("browseCounted"),
    search: ({ query }) => ask("search", fold(String(query)).replaceAll(" ", " & ")),
    chain: ({ from }) => ask("chain", from),
    async path({ from, to }) {
      const [[first, last] = []] = await ask<readonly [number, number]>("ends", from, to);
      if (first === undefined || last === undefined) return [];
      const steps = findWay(first, last);
      let step = steps.next();
      while (step.done !== true) step = steps.next(await ask<Hop>("tied", step.value));
      const way = step.value;
      if (way === undefined) return [];
      return [
        toPathRow(await ask<HopDetails>("hops", ...([0, 1, 2] as const).map((part) => way.map((hop) => hop[part])))),
      ];
    },
    neighbourhood: ({ id }) => ask("neighbourhood", id),
    timeline: ({ from, to }) => ask("timeline", spansIn(String(from), String(to)), from, to),
    conflicts: ({ first }) => ask("conflicts", Number(first) + 1),
  };
}
