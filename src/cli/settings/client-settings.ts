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
    meaning: `Milliseconds after which an operation is given up; at most ${longestDeadlineMs}.`,
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
    meaning: "Most megabytes of one answer; what is larger ends with ANSWER_TOO_LARGE.",
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
      "How many operations are answered at the same time, small ones not counted. The others wait, and clients take turns. Without it, as many as the machine has processors; with Neo4j, 16.",
    parse: (text) => (text === "" ? undefined : asWholeNumber(1, 10_000)(text)),
  }),
  connections: setting({
    name: "ANTIPHONY_CONNECTIONS",
    fallback: "2000",
    meaning: "Most connections at the same time; those of trusted proxies do not count.",
    parse: asWholeNumber(1, 1_000_000),
  }),
  connectionsAnAddress: setting({
    name: "ANTIPHONY_CONNECTIONS_PER_ADDRESS",
    fallback: "200",
    meaning: "Most connections at the same time from one address, or from one IPv6 network of 64 bits.",
    parse: asWholeNumber(1, 1_000_000),
  }),
  stalledMs: setting({
    name: "ANTIPHONY_STALLED_MS",
    fallback: "30000",
    meaning: "Milliseconds after which a response is given up if the client has taken no byte of it.",
    parse: asWholeNumber(100, 600_000),
  }),
  unsentBytes: setting({
    name: "ANTIPHONY_UNSENT_MB",
    fallback: "256",
    meaning: "Most megabytes of answers that clients have yet to take; beyond that, the oldest are given up.",
    parse: asMegabytes(1),
  }),
  accessKeys: setting({
    name: "ANTIPHONY_KEYS",
    fallback: "",
    meaning: `Keys for clients that may ask for more (see \`docs/limits.md\`), each with a name for the log, with commas between: \`dashboard:…,archive:…\`; at least ${shortestKey} letters, digits, or any of \`-._~+/=\`.`,
    parse: asAccessKeys,
    show: hide,
  }),
  isRateLimited: setting({
    name: "ANTIPHONY_RATE_LIMIT",
    fallback: "on",
    meaning: "Whether clients that ask too much are held back; `off` if something in front of the server does that.",
    parse: asFlag,
  }),
  proxies: setting({
    name: "ANTIPHONY_PROXIES",
    fallback: "",
    meaning:
      "Addresses or networks of proxies, with commas between, whose `X-Forwarded-For` is believed. Without it, all clients behind a proxy count as one.",
    parse: asList,
  }),
  operationsFolder: setting({
    name: "ANTIPHONY_OPERATIONS",
    fallback: "",
    meaning: "A folder of `.graphql` files that clients may ask for by operation name or SHA-256.",
    parse: asOptionalText,
  }),
  isStoredOnly: setting({
    name: "ANTIPHONY_OPERATIONS_ONLY",
    fallback: "off",
    meaning:
      "Whether only the operations of that folder are answered: `on` or `off`. With `on`, GraphiQL has no schema to show.",
    parse: asFlag,
  }),
  cacheBytes: setting({
    name: "ANTIPHONY_CACHE_MB",
    fallback: "32",
    meaning: "Most megabytes of answers that are kept in memory; `0` keeps none.",
    parse: asMegabytes(0),
  }),
  versionCheckMs: setting({
    name: "ANTIPHONY_VERSION_CHECK_MS",
    fallback: "1000",
    meaning:
      "With Neo4j: for how many milliseconds after somebody else's load answers may still come from the corpus before it; `0` asks Neo4j before each answer. The embedded engine knows at once.",
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
