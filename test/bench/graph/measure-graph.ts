import { strict as assert } from "node:assert";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import type { Program } from "../program.js";
import { table } from "../report/table.js";
import { readProperties, type Candidate } from "./candidate.js";
import { holdInFlatArrays } from "./flat-arrays.js";
import { holdInGraphology } from "./graphology.js";
import { holdInObjects } from "./objects.js";
import { holdInPages } from "./pages.js";

/** What one way to hold the graph takes. */
export interface MeasuredGraph {
  readonly name: string;
  readonly seconds: number;
  /** Without the texts, which belong to the records and are there once for all. */
  readonly heapMegabytes: number;
  readonly arrayMegabytes: number;
  /** Nanoseconds for each edge, value and id. */
  readonly edge: number;
  readonly value: number;
  readonly lookup: number;
}

/** What a change takes in the graph of the program. */
export interface MeasuredPatch {
  readonly records: number;
  readonly milliseconds: number;
}

const rounds = 7;
const lookups = 100_000;

/** Builds the graph in each way, one after the other, proves that they read alike, and measures. Of several rounds the fastest counts:
 *  the others were kept waiting by something else. */
export function measureGraph(
  records: readonly GraphRecord[],
  program: Program,
  say: (text: string) => void,
): readonly MeasuredGraph[] {
  const ids = Array.from({ length: lookups }, (_, turn) => records[(turn * 7_919) % records.length]?.id ?? "");
  const ways = [
    () => holdInPages(records, program),
    () => holdInFlatArrays(records),
    () => holdInObjects(records),
    () => holdInGraphology(records),
  ];
  const counts = new Set<string>();
  const measured = ways.map((hold) => {
    const { candidate, ...size } = measureBuild(hold);
    say(`${candidate.name}: built in ${size.seconds.toFixed(1)} s`);
    const [walked, found] = [candidate.walk(), candidate.find(ids)];
    counts.add(JSON.stringify([walked, found, candidate.read()]));
    return {
      name: candidate.name,
      ...size,
      edge: fastest(() => candidate.walk()) / walked,
      value: fastest(() => candidate.read()) / (records.length * readProperties.length),
      lookup: fastest(() => candidate.find(ids)) / found,
    };
  });
  assert.equal(counts.size, 1, "every way finds the same");
  return measured;
}

/** Changes the status of so many records that lie far apart, and puts them into the graph of the program. */
export function measurePatches(records: readonly GraphRecord[], program: Program): readonly MeasuredPatch[] {
  const snapshot = program.build(records, program.declaredLayout());
  const reviewed = records.filter(({ status }) => status !== null);
  return [1, 1_000].map((count) => {
    const put = Array.from({ length: count }, (_, index) => reviewed[Math.floor((index * reviewed.length) / count)])
      .flatMap((record) => record ?? [])
      .map((record): GraphRecord => ({ ...record, status: "REJECTED" }));
    return { records: put.length, milliseconds: fastest(() => program.patch(snapshot, { put })) / 1e6 };
  });
}

/** The figures as tables of Markdown. */
export function renderGraph(measured: readonly MeasuredGraph[], patches: readonly MeasuredPatch[]): string {
  const head = ["held in", "built, s", "heap, MB", "arrays, MB", "an edge, ns", "a value, ns", "an id, ns"];
  const rows = measured.map(({ name, seconds, heapMegabytes, arrayMegabytes, edge, value, lookup }) => [
    name,
    seconds.toFixed(1),
    heapMegabytes.toFixed(0),
    arrayMegabytes.toFixed(0),
    ...[edge, value, lookup].map((nanoseconds) => nanoseconds.toFixed(nanoseconds < 100 ? 1 : 0)),
  ]);
  const changes = patches.map(({ records, milliseconds }) => [String(records), milliseconds.toFixed(1)]);
  return `${[...table(head, rows), "", ...table(["records changed", "ms"], changes)].join("\n")}\n`;
}

function measureBuild(hold: () => Candidate) {
  const before = memory();
  const began = performance.now();
  const candidate = hold();
  const seconds = (performance.now() - began) / 1_000;
  const after = memory();
  const [heapMegabytes, arrayMegabytes] = [after.heap - before.heap, after.arrays - before.arrays];
  return { candidate, seconds, heapMegabytes, arrayMegabytes };
}

function memory(): { readonly heap: number; readonly arrays: number } {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed / 2 ** 20, arrays: arrayBuffers / 2 ** 20 };
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
}

function fastest(work: () => unknown): number {
  const durations = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...durations) * 1e6;
}
