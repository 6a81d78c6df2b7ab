import type { ErrorObject } from "ajv/dist/2020.js";
import type { Problem } from "../problem.js";
import { problemAt, writtenAt, type Path, type SourceFile } from "../read/source-file.js";
import { findCutTexts } from "./find-cut-texts.js";
import { describeViolation } from "./describe-violation.js";
import { findHiddenTexts, preferHidden } from "./hidden-texts.js";
import { findMisreadDates } from "./misread-dates.js";
import { findViolations } from "./validator.js";

/** Checks one file against the schema of corpus files. Values that do not fit are taken out of `source.value`,
 *  so that what is left can be checked further without reporting one mistake twice. */
export function checkShape(source: SourceFile): readonly Problem[] {
  const misread = [...findMisreadDates(source), ...findCutTexts(source)];
  const misreadAt = new Set(misread.map(({ path }) => path.join("/")));
  const violations = findViolations(source.value).filter(
    ({ keyword, instancePath, schemaPath }) =>
      keyword !== "if" && !isOfChoice(schemaPath) && !misreadAt.has(pathOf(instancePath).join("/")),
  );
  const problems = violations.map((violation) => toProblem(source, violation));
  for (const { keyword, instancePath } of violations)
    if (!aboutKeys.has(keyword)) drop(source.value, pathOf(instancePath));
  for (const { path, problem } of misread) if (problem.severity === "error") drop(source.value, path);
  return [...misread.map(({ problem }) => problem), ...problems, ...findHiddenTexts(source)];
}

function toProblem(source: SourceFile, violation: ErrorObject): Problem {
  const path = pathOf(violation.instancePath);
  const {
    finding,
    path: inner,
    part,
  } = describeViolation({ ...violation, written: writtenAt({ source, path }) }, path);
  const problem = problemAt({ source, path: [...path, ...inner], part }, finding);
  return finding.code === "EMPTY_VALUE"
    ? problem
    : preferHidden(source, problem, part === "key" ? inner.at(-1) : violation.data);
}

/** What these refuse is which keys a mapping has, and no value. */
const aboutKeys: ReadonlySet<string> = new Set(["required", "additionalProperties", "oneOf"]);

/* What each of several choices refuses by itself is told once, with the choice. */
function isOfChoice(schemaPath: string): boolean {
  return schemaPath.includes("/oneOf/");
}

/** The steps of a JSON Pointer. Source: RFC 6901. */
function pathOf(pointer: string): Path {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps;
}

function drop(value: unknown, path: Path): void {
  const last = path.at(-1);
  let holder: unknown = value;
  for (const step of path.slice(0, -1)) holder = (holder as Readonly<Record<string, unknown>> | undefined)?.[step];
  if (last === undefined || typeof holder !== "object" || holder === null) return;
  // Items of a list keep their places.
  (holder as Record<string, unknown>)[last] = undefined;
}
