import { inspect } from "node:util";
import { BadSettingError } from "../../../../src/cli/errors.js";
import { readSettings, settings } from "../../../../src/cli/settings/settings.js";
import { settingsTable } from "../../../../src/cli/settings/settings-table.js";

test("serves locally from the embedded engine when nothing is set", () => {
  expect(readSettings({})).toEqual({
    host: "127.0.0.1",
    port: 4000,
    dataFolder: "./data",
    corpusFolder: undefined,
    neo4jUri: undefined,
    neo4jUser: "neo4j",
    neo4jPassword: undefined,
    neo4jDatabase: undefined,
    corsOrigins: [],
    allowedHosts: ["localhost", "127.0.0.1", "[::1]"],
    deadlineMs: 3_000,
    answerBytes: 4_000_000,
    keyedAnswerBytes: 16_000_000,
    operationsAtOnce: undefined,
    connections: 2_000,
    connectionsAnAddress: 200,
    stalledMs: 30_000,
    unsentBytes: 256_000_000,
    keyedDeadlineMs: 10_000,
    accessKeys: [],
    isRateLimited: true,
    proxies: [],
    operationsFolder: undefined,
    isStoredOnly: false,
    cacheBytes: 32_000_000,
    versionCheckMs: 1_000,
    logLevel: "info",
    isDebugging: false,
  });
});

test("takes an empty variable for one that is not set", () => {
  expect(readSettings({ PORT: "", NEO4J_URI: " " })).toEqual(readSettings({}));
});

test("reads lists with blanks around their commas", () => {
  const { corsOrigins, allowedHosts } = readSettings({
    ANTIPHONY_CORS_ORIGINS: "https://a.example , http://localhost:5173",
    ANTIPHONY_ALLOWED_HOSTS: "a.example,",
  });

  expect({ corsOrigins, allowedHosts }).toEqual({
    corsOrigins: ["https://a.example", "http://localhost:5173"],
    allowedHosts: ["a.example"],
  });
});

test("reads keys with their names, and prints none that is wrong", () => {
  const { accessKeys } = readSettings({ ANTIPHONY_KEYS: "dashboard:0123456789abcdef, archive:fedcba9876543210" });

  expect(accessKeys).toEqual([
    { name: "dashboard", secret: "0123456789abcdef" },
    { name: "archive", secret: "fedcba9876543210" },
  ]);
  for (const wrong of ["0123456789abcdef", "a:short", "a:0123456789abcdef,a:fedcba9876543210"]) {
    expect(() => readSettings({ ANTIPHONY_KEYS: wrong })).toThrow('The setting ANTIPHONY_KEYS is "…", which ');
  }
});

test.each([
  ["ANTIPHONY_RATE_LIMIT", "perhaps"],
  ["ANTIPHONY_CACHE_MB", "-1"],
  ["ANTIPHONY_OPERATIONS_ONLY", "yes"],
  ["PORT", "http"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", "4e3"],
  ["ANTIPHONY_DEADLINE_MS", "0"],
  ["ANTIPHONY_LOG_LEVEL", "loud"],
  ["NEO4J_URI", "http://localhost:7474"],
  ["NEO4J_URI", "bolt://"],
  ["NEO4J_URI", "bolt://localhost:bolt"],
  ["NEO4J_URI", "bolt://local host"],
  ["NEO4J_URI", "bolt://localhost:7687?policy=eu"],
  ["NEO4J_URI", "neo4j://localhost/neo4j"],
  ["ANTIPHONY_CORS_ORIGINS", "https://a.example/path"],
  ["ANTIPHONY_CORS_ORIGINS", "a.example"],
])("refuses %s=%s, and names both", (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(BadSettingError);
  expect(() => readSettings({ [name]: value })).toThrow(`The setting ${name} is "${value}", which `);
});

test.each([
  "bolt://neo4j:s3cret@localhost:7687",
  "bolt://neo4j:s3cret@localhost:7687/neo4j",
  "neo4j+s://neo4j:p@s3cret/?#@b.databases.neo4j.io",
  "http://neo4j:s3cret@localhost:7474",
  "bolt:/neo4j:s3cret@localhost",
  "neo4j:s3cret@localhost:7687",
  "s3cret@localhost",
])("takes no password in an address, and prints none: %s", (uri) => {
  let message = "";
  try {
    readSettings({ NEO4J_URI: uri });
  } catch (error) {
    message = inspect(error);
  }

  expect(message).toMatch(/BadSettingError: The setting NEO4J_URI is ".*…@(localhost|b\.databases)/);
  expect(message).not.toContain("s3cret");
});

test("says where a Neo4j is that was named by its HTTP port", () => {
  expect(() => readSettings({ NEO4J_URI: "http://a.example:7474/browser" })).toThrow(
    'The setting NEO4J_URI is "http://a.example:7474/browser", which speaks HTTP and not Bolt: try bolt://a.example:7687.',
  );
});

test.each([
  "bolt://localhost:7687",
  "neo4j://a.example",
  "neo4j://a.example:7687?policy=eu",
  "bolt://[::1]:7687/",
  "neo4j+s://b.databases.neo4j.io",
  "bolt+ssc://c",
])("takes %s for a Neo4j", (uri) => {
  expect(readSettings({ NEO4J_URI: uri }).neo4jUri).toBe(uri);
});

test("documents each setting, with a default that is a value of it", () => {
  const table = settingsTable();

  for (const { name, fallback, meaning } of Object.values(settings)) {
    expect(table).toContain(`| \`${name}\` | ${fallback === "" ? "–" : `\`${fallback}\``} |`);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
});
