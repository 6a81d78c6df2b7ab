import { maskPassword } from "../../engine/mask-password.js";
import { clientSettings } from "./client-settings.js";
import {
  asList,
  asOneOf,
  asOptionalText,
  asText,
  asWholeNumber,
  hide,
  Problem,
  readSetting,
  setting,
  type Environment,
  type Setting,
} from "./setting.js";

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

/** All that an operator may decide: the only place where an environment variable has a name. */
export const settings = {
  host: setting({
    name: "HOST",
    fallback: "127.0.0.1",
    meaning:
      "The address to listen on. `0.0.0.0` means all addresses; if you use it, also set ANTIPHONY_ALLOWED_HOSTS.",
    parse: asText,
  }),
  port: setting({
    name: "PORT",
    fallback: "4000",
    meaning: "The port to listen on; `0` means any free port.",
    parse: asWholeNumber(0, 65_535),
  }),
  dataFolder: setting({
    name: "ANTIPHONY_DATA",
    fallback: "./data",
    meaning: "The folder for the embedded engine's graph. Not used with Neo4j.",
    parse: asText,
  }),
  corpusFolder: setting({
    name: "ANTIPHONY_CORPUS",
    fallback: "",
    meaning:
      "A folder of corpus files. `serve` loads them if the graph is empty or holds an older version of the same corpus, and stops if the graph holds another corpus. If this is not set, `serve` loads the packaged files in `seed/`, unless a corpus was loaded with `antiphony load`.",
    parse: asOptionalText,
  }),
  neo4jUri: setting({
    name: "NEO4J_URI",
    fallback: "",
    meaning:
      "The address of the Neo4j to use: `bolt://…`, `neo4j://…` or `neo4j+s://…`, without a user or a password. If this is not set, the embedded engine is used.",
    parse: asNeo4jUri,
    show: maskPassword,
  }),
  neo4jUser: setting({ name: "NEO4J_USER", fallback: "neo4j", meaning: "The Neo4j user.", parse: asText }),
  neo4jPassword: setting({
    name: "NEO4J_PASSWORD",
    fallback: "",
    meaning: "The user's password. Leave it unset if Neo4j needs no password.",
    parse: asOptionalText,
    show: hide,
  }),
  neo4jDatabase: setting({
    name: "NEO4J_DATABASE",
    fallback: "",
    meaning: "The Neo4j database. If this is not set, the user's home database is used.",
    parse: asOptionalText,
  }),
  corsOrigins: setting({
    name: "ANTIPHONY_CORS_ORIGINS",
    fallback: "",
    meaning:
      "Origins whose pages may read answers, separated by commas: `https://a.example,https://b.example`. `*` means all.",
    parse: asOrigins,
  }),
  allowedHosts: setting({
    name: "ANTIPHONY_ALLOWED_HOSTS",
    fallback: "localhost,127.0.0.1,[::1]",
    meaning: "Host names under which the server answers, without ports, separated by commas. `*` means all.",
    parse: asList,
  }),
  ...clientSettings,
  logLevel: setting({
    name: "ANTIPHONY_LOG_LEVEL",
    fallback: "info",
    meaning: `What is logged to the error output: ${logLevels.join(", ")}.`,
    parse: asOneOf(logLevels),
  }),
  isDebugging: setting({
    name: "DEBUG",
    fallback: "",
    meaning: "If this is set to anything, a command that fails also prints where in the program it failed.",
    parse: (text) => text !== "",
  }),
};

/** What the operator has decided, all defaults filled in. */
export type Settings = { readonly [K in keyof typeof settings]: ValueOf<(typeof settings)[K]> };

/** @throws BadSettingError for the first that does not say what it must */
export function readSettings(environment: Environment): Settings {
  const entries = Object.entries(settings).map(([key, one]) => [key, readSetting<unknown>(one, environment)]);
  // The table's own types say what each value is.
  return Object.fromEntries(entries) as Settings;
}

type ValueOf<S> = S extends Setting<infer T> ? T : never;

function asNeo4jUri(text: string): string | undefined | Problem {
  if (text === "") return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol))
    return new Problem(`speaks HTTP and not Bolt: try bolt://${url.hostname}:7687`);
  // The driver does not look at it.
  if (text.includes("@")) return new Problem("has a user or a password in it: set NEO4J_USER and NEO4J_PASSWORD");
  // The driver does not look at a path, and takes a query for the routing of a cluster.
  const isKnown = url !== undefined && /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/?#]+\/?((?<=^neo4j.*)\?.+)?$/.test(text);
  return isKnown
    ? text
    : new Problem("is not bolt://, neo4j://, bolt+s:// or neo4j+s:// with a host and at most a port after it");
}

function asOrigins(text: string): readonly string[] | Problem {
  const origins = asList(text);
  const wrong = origins.find((origin) => origin !== "*" && !/^https?:\/\/[^/\s]+$/.test(origin));
  return wrong === undefined
    ? origins
    : new Problem(`has "${wrong}" where an origin such as https://a.example is wanted`);
}
