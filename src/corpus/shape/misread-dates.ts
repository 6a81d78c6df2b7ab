import { conceptsInFiles } from "../../model/file-format/concepts-in-files.js";
import { corpusFieldsOf } from "../../model/file-format/corpus-fields.js";
import type { Problem } from "../problem.js";
import { problemAt, writtenAt, type Path, type SourceFile } from "../read/source-file.js";
import type { PlacedProblem } from "./placed-problem.js";

/** Dates that YAML reads as numbers and that are no years as they are written: `1e3`, `0x7E3`, `02019`, `2019.0`.
 *  A year of four digits is a number in YAML too, and is meant as it stands. */
export function findMisreadDates(source: SourceFile): readonly PlacedProblem[] {
  dateKeys ??= new Set(conceptsInFiles().flatMap((concept) => corpusFieldsOf(concept).flatMap(keyOfDate)));
  return numbersUnder(dateKeys, source.value, [], false).flatMap(({ path, number }) => {
    const written = writtenAt({ source, path }) ?? String(number);
    return /^[1-9]\d{3}$/u.test(written)
      ? []
      : [{ path, problem: problemAt({ source, path }, misread(written, number)) }];
  });
}

/** A key that means a date in one concept means it in every one. */
let dateKeys: ReadonlySet<string> | undefined;

function keyOfDate({ kind, key }: ReturnType<typeof corpusFieldsOf>[number]): readonly string[] {
  return kind === "date" ? [key] : [];
}

interface FoundNumber {
  readonly path: Path;
  readonly number: number;
}

function numbersUnder(
  keys: ReadonlySet<string>,
  value: unknown,
  path: Path,
  isUnderKey: boolean,
): readonly FoundNumber[] {
  if (typeof value === "number") return isUnderKey ? [{ path, number: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    numbersUnder(keys, inner, [...path, key], isList ? isUnderKey : keys.has(key)),
  );
}

function misread(written: string, number: number): Pick<Problem, "code" | "message" | "hint"> {
  return {
    code: "BAD_DATE",
    message: `"${written}" is not a date: YAML reads it as the number ${number}.`,
    hint: 'Write the date that is meant in quotes, such as `"2019"` or `"2019-04-19"`.',
  };
}
