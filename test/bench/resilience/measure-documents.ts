import { parse } from "graphql";
import { largestDocument, variablesOf, worstDocuments } from "../../support/documents/worst-documents.js";
import type { Program } from "../program.js";
import { table } from "../report/table.js";

/** What the largest new document of a kind takes: the median of many, none of them seen before. */
export interface MeasuredDocument {
  readonly kind: string;
  readonly tierName: string;
  readonly tokens: number;
  /** Milliseconds of the loop. */
  readonly parseMs: number;
  readonly checkMs: number;
  /** 0 for what is refused. */
  readonly planMs: number;
}

const warmUps = 30;
const turns = 40;

/** Parses, checks and plans documents at the limits of each tier, as the server does with what is new to it. */
export function measureDocuments(program: Program): readonly MeasuredDocument[] {
  const { tiers, createCheck, prepareExplainer } = program;
  const explainer = prepareExplainer();
  return (["anonymous", "keyed"] as const).flatMap((tierName) => {
    const tier = tiers[tierName];
    const check = createCheck(explainer.schema, tier);
    return Object.entries(worstDocuments).map(([kind, write]) => {
      const writeLargest = largestDocument(write, tier);
      const measured = Array.from({ length: warmUps + turns }, (_, turn) => {
        const text = writeLargest(turn);
        const began = performance.now();
        const document = tryTo(() => parse(text, { maxTokens: tier.tokens }));
        const parsed = performance.now();
        const errors = document === undefined ? [] : check(document);
        const checked = performance.now();
        if (document !== undefined && errors.length === 0) {
          const [operation] = document.definitions;
          const operationName = operation !== undefined && "name" in operation ? operation.name?.value : undefined;
          const named = operationName === undefined ? {} : { operationName };
          tryTo(() => explainer.explain({ document, documentHash: text, variables: variablesOf(document), ...named }));
        }
        const planned = performance.now();
        const tokens = document?.tokenCount ?? tier.tokens;
        return { tokens, parseMs: parsed - began, checkMs: checked - parsed, planMs: planned - checked };
      }).slice(warmUps);
      const median = (of: (each: (typeof measured)[number]) => number): number =>
        measured.map(of).sort((a, b) => a - b)[turns >> 1] ?? Number.NaN;
      return {
        kind,
        tierName,
        tokens: median(({ tokens }) => tokens),
        parseMs: median(({ parseMs }) => parseMs),
        checkMs: median(({ checkMs }) => checkMs),
        planMs: median(({ planMs }) => planMs),
      };
    });
  });
}

/** What it gives; `undefined` where it is refused. */
function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The documents as a table of Markdown, the slowest first. */
export function renderDocuments(measured: readonly MeasuredDocument[]): string {
  const total = ({ parseMs, checkMs, planMs }: MeasuredDocument): number => parseMs + checkMs + planMs;
  const rows = measured
    .toSorted((a, b) => total(b) - total(a))
    .map((each) => [
      `${each.kind} (${each.tierName})`,
      String(each.tokens),
      ...[each.parseMs, each.checkMs, each.planMs, total(each)].map((ms) => ms.toFixed(1)),
    ]);
  return `${table(["document", "tokens", "parsed, ms", "checked", "planned", "in all"], rows).join("\n")}\n`;
}
