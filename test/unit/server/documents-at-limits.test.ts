import { parse } from "graphql";
import { createAnswerer } from "../../../src/planner/answer.js";
import { createCheck } from "../../../src/server/graphql/check-document.js";
import { buildSchema } from "../../../src/server/schema/build-schema.js";
import { rootFields } from "../../../src/server/schema/root-fields.js";
import { tiers } from "../../../src/server/tiers.js";
import { largestDocument, worstDocuments } from "../../support/documents/worst-documents.js";
import { createEmptyEngine } from "./open-api.js";

const schema = buildSchema(rootFields);
const answerer = createAnswerer(createEmptyEngine(), schema, rootFields);

/** What comes to it: the code it is refused with, or `planned`. */
type Outcome = string;

interface Measured {
  readonly tokens: number;
  readonly checkMs: number;
  readonly planMs: number;
  readonly outcome: Outcome;
}

/* Computing, not the clock. A step takes up to 10 ms on a machine that does nothing else; here others are at work beside it, and little is compiled
   yet. */
const mostMs = 60;

/** Of several documents of one kind, none of them seen before, the quickest of each step: what disturbs a step only makes it longer. */
function measure(write: (salt: number) => string, tier: (typeof tiers)["keyed"], turns = 8): Measured {
  const check = createCheck(schema, tier);
  const measured = Array.from({ length: turns }, (_, turn) => {
    const text = write(turn);
    const start = computed();
    const document = parse(text);
    const errors = check(document);
    const checked = computed();
    const outcome = errors.length === 0 ? plan(document, text) : String(errors[0]?.extensions["code"]);
    const { tokenCount: tokens = 0 } = document;
    return { tokens, checkMs: checked - start, planMs: computed() - checked, outcome };
  });
  return {
    tokens: Math.max(...measured.map(({ tokens }) => tokens)),
    checkMs: Math.min(...measured.map(({ checkMs }) => checkMs)),
    planMs: Math.min(...measured.map(({ planMs }) => planMs)),
    outcome: measured[0]?.outcome ?? "",
  };
}

function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function plan(document: ReturnType<typeof parse>, documentHash: string): Outcome {
  const ids = Array.from({ length: 1_000 }, (_, index) => [`v${index}`, "article/a"]);
  const variables = { b: true, ...Object.fromEntries(ids) } as Readonly<Record<string, unknown>>;
  const [operation] = document.definitions;
  const operationName = operation !== undefined && "name" in operation ? (operation.name?.value ?? "") : "";
  try {
    answerer.explain({ document, documentHash, operationName, variables });
    return "planned";
  } catch (error) {
    return (error as { readonly code?: string }).code ?? "unknown";
  }
}

const kinds = Object.entries(worstDocuments);

test.each(["anonymous", "keyed"] as const)(
  "checks and plans a new document of any kind in little time (%s)",
  (name) => {
    const rows = kinds.map(([kind, write]) => ({ kind, ...measure(largestDocument(write, tiers[name]), tiers[name]) }));

    // For whoever wants to see the table, on a machine that does nothing else.
    if (process.env["PRINT_DOCUMENTS"] !== undefined)
      process.stdout.write(`${rows.map((row) => JSON.stringify(row)).join("\n")}\n`);
    expect(rows.filter(({ checkMs, planMs }) => Math.max(checkMs, planMs) > mostMs)).toEqual([]);
    expect(rows.filter(({ outcome }) => outcome === "planned").length).toBeGreaterThan(kinds.length / 3);
  },
  120_000,
);
