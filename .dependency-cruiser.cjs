/** Who may know whom by value: the table of CONTRIBUTING.md. `import type` is free, and so is a room's own inside. */
const rooms = {
  base: [],
  cypher: [],
  rules: [],
  web: ["pages"],
  pages: [],
  engine: ["cypher", "graph", "model"],
  model: ["rules"],
  graph: ["model"],
  records: ["model", "rules"],
  corpus: ["records", "model", "rules"],
  import: ["corpus", "records", "model", "rules"],
  ingest: ["model", "rules"],
  planner: ["cypher", "graph", "model", "rules"],
  store: ["engine", "cypher", "model"],
  questions: ["planner", "cypher", "graph", "model", "rules"],
  review: ["store", "model", "rules"],
  export: ["store", "model"],
  api: ["planner", "questions", "review", "model"],
  server: ["api", "pages", "planner", "questions", "review", "export", "store", "engine", "model"],
  cli: [
    "server",
    "api",
    "planner",
    "questions",
    "review",
    "export",
    "import",
    "ingest",
    "corpus",
    "store",
    "engine",
    "cypher",
    "model",
  ],
};

/** What `base` holds everybody may know. */
const common = "^src/base/";
const byValue = { dependencyTypesNot: ["type-only"] };

const walls = Object.entries(rooms).map(([room, known]) => ({
  name: `${room}-knows-${known.join("-") || "nothing"}`,
  comment: `src/${room} may import by value from: ${known.join(", ") || "no other folder"}.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [common, ...[room, ...known].map((name) => `^src/${name}/`)], ...byValue },
}));

const patch = {
  name: "only-review-and-cli-patch-the-graph",
  comment:
    "What is decided on is written by `review`, with its journal, or by hand at the command line; nothing else changes single records.",
  severity: "error",
  from: { path: "^src/", pathNot: "^src/(store|review|cli)/" },
  to: { path: "^src/store/patch-records\\.ts$", ...byValue },
};

const unlisted = {
  name: "every-room-is-in-the-table",
  comment: "A new folder of src needs a line in the table of .dependency-cruiser.cjs.",
  severity: "error",
  from: { path: "^src/", pathNot: Object.keys(rooms).map((name) => `^src/${name}/`) },
  to: {},
};

const circles = {
  name: "no-circles",
  comment: "Only concepts name each other, through thunks.",
  severity: "error",
  from: { path: "^src/", pathNot: "^src/model/concepts/" },
  to: { circular: true, viaOnly: byValue },
};

const unresolved = {
  name: "everything-resolves",
  severity: "error",
  from: { path: "^(src|test)/" },
  to: { couldNotResolve: true },
};

const shipped = {
  name: "src-needs-no-dev-dependency",
  comment:
    "What the package imports at run time belongs into `dependencies`; the bundles of the browser are built before.",
  severity: "error",
  from: { path: "^src/", pathNot: "^src/web/" },
  to: { dependencyTypes: ["npm-dev"], ...byValue },
};

module.exports = {
  forbidden: [...walls, patch, unlisted, circles, unresolved, shipped],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["import", "require", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
