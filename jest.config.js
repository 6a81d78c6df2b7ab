import { availableParallelism } from "node:os";

/** The source is ES modules; tests run it as CommonJS, where Jest is stable and module identity (one `graphql`) is certain. */
const swc = [
  "@swc/jest",
  {
    module: { type: "commonjs" },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
    },
  },
];
const shared = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/support/seed-chance.ts"],
  transform: { "^.+\\.(t|j|mj)s$": swc },
  transformIgnorePatterns: [
    "/node_modules/(?!(edtf|language-subtag-registry|cookie|lit|lit-html|lit-element|@lit|@lit-labs|@parse5|parse5|entities)/)",
  ],
  modulePathIgnorePatterns: ["<rootDir>/.cache/", "<rootDir>/dist/"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
};
/** One server for all suites of a run. */
const neo4j = {
  globalSetup: "<rootDir>/test/support/neo4j/jest-setup.ts",
  globalTeardown: "<rootDir>/test/support/neo4j/jest-teardown.ts",
};
const needsNeo4j = ["engines"];
export default {
  // Node keeps each load of a native add-on until the process ends, and with it all modules of the test file that loaded it: some 15 MB for each
  // file that opens the embedded engine. No engine of ours is left open. So tests run in workers, and one that has grown makes way for another.
  workerIdleMemoryLimit: "400MB",
  maxWorkers: Math.min(availableParallelism(), 4),
  // Ends what hangs. It judges nobody's speed: what is quick here may take minutes on a machine that is busy with something else.
  testTimeout: 600_000,
  projects: ["unit", "golden", "engines", "e2e"].map((name) => ({
    ...shared,
    displayName: name,
    testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
    ...(needsNeo4j.includes(name) ? neo4j : {}),
  })),
};
