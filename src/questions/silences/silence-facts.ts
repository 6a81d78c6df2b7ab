import { readRows } from "../../cypher/read-cells.js";
import type { Row } from "../../engine/row.js";
import type { FactsSource } from "../shared/answer-from-facts.js";
import { combineStatements, type StatementPart } from "../shared/combine-statements.js";
import { extentParts, toExtent } from "./corpus-extent.js";
import { countSilences, findSilences } from "./in-memory/find-silences.js";
import { countOfKind, readKind, rowsOfKind, type FoundSilence, type KindPage } from "./kind-page.js";
import { wholeCorpus, type Narrowing } from "./narrowing.js";
import type { SilenceSource } from "./silence-source.js";

/** What is found: the silences of a page and one more, by kind, each kind from the end that is read; how many there are within what is asked for,
 *  and how many in the whole corpus. */
export interface SilenceFacts {
  readonly found: readonly FoundSilence[];
  readonly within: number;
  readonly whole: number;
}

/** A number that is asked for. */
export interface CountAsked {
  readonly source: SilenceSource;
  readonly narrowing: Narrowing;
  readonly of: "within" | "whole";
}

/** The numbers that the fields are made from which are asked for: what is left out is what the whole corpus has beyond what is within. */
export function countsAsked(
  asked: ReadonlySet<string>,
  wanted: readonly SilenceSource[],
  narrowing: Narrowing,
): readonly CountAsked[] {
  const isOmittedAsked = asked.has("omittedCount") && narrowing.isNarrow;
  return wanted.flatMap((source): readonly CountAsked[] => [
    ...(asked.has("totalCount") || isOmittedAsked ? [{ source, narrowing, of: "within" as const }] : []),
    ...(isOmittedAsked ? [{ source, narrowing: wholeCorpus, of: "whole" as const }] : []),
  ]);
}

/** Two ways to what is found. */
export function factsSource(listed: readonly KindPage[], counts: readonly CountAsked[]): FactsSource<SilenceFacts> {
  const beside = listed.length === 0 ? [] : extentParts;
  const rows = listed.map(
    (kind): StatementPart =>
      (as) =>
        rowsOfKind(kind, as),
  );
  const numbers = counts.map(
    ({ source, narrowing }): StatementPart =>
      (as) =>
        countOfKind(source, narrowing, as),
  );
  const foundIn = (row: Row): readonly FoundSilence[] => {
    // If nothing is listed, nothing was asked about the corpus either.
    if (listed.length === 0) return [];
    const extent = toExtent(row.slice(listed.length + counts.length));
    return listed.flatMap(({ source, place }) => readKind(source, place, readRows(row[place]), extent));
  };
  return {
    statement: combineStatements([...rows, ...numbers, ...beside]),
    fromRows: ([row = []]) => {
      const counted = row.slice(listed.length, listed.length + counts.length).map(Number);
      return { found: foundIn(row), ...summed(counts, counted) };
    },
    *fromGraph({ snapshot }, { call }) {
      const found = listed.length === 0 ? [] : yield* findSilences(snapshot, listed, call);
      const counted: number[] = [];
      for (const { source, narrowing } of counts)
        counted.push(yield* countSilences(snapshot, source.kind, narrowing, call));
      return { found, ...summed(counts, counted) };
    },
  };
}

/* Where nothing is left out, what is within is the whole. */
function summed(counts: readonly CountAsked[], counted: readonly number[]): Omit<SilenceFacts, "found"> {
  const of = (what: CountAsked["of"]) =>
    counts.reduce((sum, count, index) => sum + (count.of === what ? (counted[index] ?? 0) : 0), 0);
  const within = of("within");
  return { within, whole: counts.some((count) => count.of === "whole") ? of("whole") : within };
}
