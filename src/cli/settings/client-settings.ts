import { tiers } from "../../server/limits/tiers.js";
import type { AccessKey } from "../../server/clients/access-key.js";
import {
  asFlag,
  asList,
  asMegabytes,
  asOptionalText,
  asWholeNumber,
  hide,
  Problem,
  setting,
  type Setting,
} from "./setting.js";

const shortestKey = 16;
const longestDeadlineMs = 600_000;

/** What an operator may decide about those who ask. */
export const clientSettings = {
  deadlineMs: setting({
    name: "ANTIPHONY_DEADLINE_MS",
    fallback: String(tiers.anonymous.deadlineMs),
    meaning: `An operation that takes longer than this many milliseconds is cancelled; at most ${longestDeadlineMs}.`,
    parse: asWholeNumber(1, longestDeadlineMs),
  }),
  keyedDeadlineMs: setting({
    name: "ANTIPHONY_KEYED_DEADLINE_MS",
    fallback: String(tiers.keyed.deadlineMs),
    meaning: "The same for clients with a key.",
    parse: asWholeNumber(1, longestDeadlineMs),
  }),
  answerBytes: setting({
    name: "ANTIPHONY_ANSWER_MB",
    fallback: String(tiers.anonymous.answerBytes / 1_000_000),
    meaning: "The largest size of one answer, in megabytes. A larger answer fails with ANSWER_TOO_LARGE.",
    parse: asMegabytes(1),
  }),
  keyedAnswerBytes: setting({
    name: "ANTIPHONY_KEYED_ANSWER_MB",
    fallback: String(tiers.keyed.answerBytes / 1_000_000),
    meaning: "The same for clients with a key.",
    parse: asMegabytes(1),
  }),
  operationsAtOnce: setting({
    name: "ANTIPHONY_OPERATIONS_AT_ONCE",
    fallback: "",
    meaning:
      "How many operations run at the same time, not counting small ones. Other operations wait, and clients take turns. If this is not set: one for each processor of the machine, or 16 with Neo4j.",
    parse: (text) => (text === "" ? undefined : asWholeNumber(1, 10_000)(text)),
  }),
  connections: setting({
    name: "ANTIPHONY_CONNECTIONS",
    fallback: "2000",
    meaning: "The largest number of connections at one time. Connections of trusted proxies do not count.",
    parse: asWholeNumber(1, 1_000_000),
  }),
  connectionsAnAddress: setting({
    name: "ANTIPHONY_CONNECTIONS_PER_ADDRESS",
    fallback: "200",
    meaning: "The largest number of connections at one time from one address, or from one IPv6 network of 64 bits.",
    parse: asWholeNumber(1, 1_000_000),
  }),
  stalledMs: setting({
    name: "ANTIPHONY_STALLED_MS",
    fallback: "30000",
    meaning: "If a client reads nothing of a response for this many milliseconds, the server drops the response.",
    parse: asWholeNumber(100, 600_000),
  }),
  unsentBytes: setting({
    name: "ANTIPHONY_UNSENT_MB",
    fallback: "256",
    meaning:
      "The most memory, in megabytes, for answers that clients have not read yet. Beyond that, the server drops the oldest.",
    parse: asMegabytes(1),
  }),
  accessKeys: setting({
    name: "ANTIPHONY_KEYS",
    fallback: "",
    meaning: `Keys for clients with higher limits (see \`docs/limits.md\`), each with a name for the log, separated by commas: \`dashboard:…,archive:…\`. A key has at least ${shortestKey} characters: letters, digits and \`-._~+/=\`.`,
    parse: asAccessKeys,
    show: hide,
  }),
  isRateLimited: setting({
    name: "ANTIPHONY_RATE_LIMIT",
    fallback: "on",
    meaning:
      "Whether clients are limited in what they may ask for in a given time (see `docs/limits.md`). Set it to `off` if something in front of the server does that.",
    parse: asFlag,
  }),
  proxies: setting({
    name: "ANTIPHONY_PROXIES",
    fallback: "",
    meaning:
      "Addresses or networks of the proxies whose `X-Forwarded-For` is trusted, separated by commas. If this is not set, all clients behind a proxy count as one.",
    parse: asList,
  }),
  operationsFolder: setting({
    name: "ANTIPHONY_OPERATIONS",
    fallback: "",
    meaning: "A folder of `.graphql` files. Clients may request these operations by name or by SHA-256.",
    parse: asOptionalText,
  }),
  isStoredOnly: setting({
    name: "ANTIPHONY_OPERATIONS_ONLY",
    fallback: "off",
    meaning:
      "Whether the server answers only the operations of ANTIPHONY_OPERATIONS: `on` or `off`. With `on`, GraphiQL has no schema to show.",
    parse: asFlag,
  }),
  cacheBytes: setting({
    name: "ANTIPHONY_CACHE_MB",
    fallback: "32",
    meaning: "The size of the answer cache, in megabytes; `0` turns it off.",
    parse: asMegabytes(0),
  }),
  versionCheckMs: setting({
    name: "ANTIPHONY_VERSION_CHECK_MS",
    fallback: "1000",
    meaning:
      "With Neo4j: if another process loads a corpus, answers may still come from the old corpus for this many milliseconds. `0` checks before each answer. The embedded engine notices a load within a second.",
    parse: asWholeNumber(0, 600_000),
  }),
} satisfies Readonly<Record<string, Setting<unknown>>>;

function asAccessKeys(text: string): readonly AccessKey[] | Problem {
  const keys = asList(text).map((pair) => /^([\w.-]+):([\w.~+/=-]+)$/.exec(pair));
  if (keys.some((pair) => (pair?.[2]?.length ?? 0) < shortestKey)) {
    return new Problem(`is not a list of names and keys of at least ${shortestKey} characters, each pair as name:key`);
  }
  const read = keys.map((pair) => ({ name: pair?.[1] ?? "", secret: pair?.[2] ?? "" }));
  const names = new Set(read.map(({ name }) => name));
  return names.size === read.length ? read : new Problem("has two keys of one name");
}
