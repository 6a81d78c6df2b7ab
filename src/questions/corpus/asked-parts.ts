import { counted } from "../../model/derived/counted-concepts.js";
import type { ValueFieldPlan, ValuePlan } from "../../planner/plan/plan.js";

/** What is looked up for an answer. */
export interface AskedParts {
  readonly version: boolean;
  readonly about: boolean;
  readonly languages: boolean;
  readonly period: boolean;
  readonly reading: boolean;
  readonly addressees: boolean;
  /** The names of the counts. */
  readonly counts: readonly string[];
}

const about = ["id", "title", "description", "licence"];

/** The parts that the fields are made from which a plan asks for. */
export function askedParts(plan: ValuePlan): AskedParts {
  const fields = plan.variants["Corpus"] ?? [];
  const asks = (...names: readonly string[]) => fields.some(({ name }) => names.includes(name));
  return {
    version: asks("version"),
    about: asks(...about),
    languages: asks("languages"),
    period: asks("period"),
    reading: asks("reading"),
    addressees: asks("addressees"),
    counts: [...new Set(fields.filter(({ name }) => name === "counts").flatMap(countsIn))],
  };
}

function countsIn(field: ValueFieldPlan): readonly string[] {
  const asked = (field.value?.variants["CorpusCounts"] ?? []).map(({ name }) => name);
  return asked.filter((name) => counted.some((each) => each.name === name));
}
