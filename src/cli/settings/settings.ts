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
    meaning: "The address to listen on; `0.0.0.0` for all, then set ANTIPHONY_ALLOWED_HOSTS too.",
    parse: asText,
  }),
  port: setting({
    name: "PORT",
    fallback: "4000",
    meaning: "The port to listen on; `0` for any free one.",
    parse: asWholeNumber(0, 65_535),
  }),
  dataFolder: setting({
    name: "ANTIPHONY_DATA",
    fallback: "./data",
    meaning: "The folder of the embedded engine's graph. Not used with Neo4j.",
    parse: asText,
  }),
  corpusFolder: setting({
    name: "ANTIPHONY_CORPUS",
    fallback: "",
    meaning:
      "The folder of corpus files that `serve` loads if the graph is empty or holds an older version of the same corpus; if the graph holds another corpus, it stops. Without it, the files of the package, `seed/`, unless a corpus was loaded by `antiphony load`.",
    parse: asOptionalText,
  }),
  neo4jUri: setting({
    name: "NEO4J_URI",
    fallback: "",
    meaning:
      "The Neo4j to serve from: `bolt://…`, `neo4j://…`, `neo4j+s://…`, without a user or a password. Without it, the embedded engine serves.",
    parse: asNeo4jUri,
    show: maskPassword,
  }),
  neo4jUser: setting({ name: "NEO4J_USER", fallback: "neo4j", meaning: "The user at Neo4j.", parse: asText }),
  neo4jPassword: setting({
    name: "NEO4J_PASSWORD",
    fallback: "",
    meaning: "The user's password; none if Neo4j asks for none.",
    parse: asOptionalText,
    show: hide,
  }),
  neo4jDatabase: setting({
    name: "NEO4J_DATABASE",
    fallback: "",
    meaning: "The database at Neo4j; if not set, the user's home database.",
    parse: asOptionalText,
  }),
  corsOrigins: setting({
    name: "ANTIPHONY_CORS_ORIGINS",
    fallback: "",
    meaning:
      "Origins whose pages may read answers, with commas between: `https://a.example,https://b.example`; `*` for all.",
    parse: asOrigins,
  }),
  allowedHosts: setting({
    name: "ANTIPHONY_ALLOWED_HOSTS",
    fallback: "localhost,127.0.0.1,[::1]",
    meaning: "Names under which the server answers, without ports, with commas between; `*` for all.",
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
    meaning: "If it is set to anything, commands that fail print where in the program they did.",
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
