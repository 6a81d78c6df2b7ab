import type { EngineResults } from "./results.js";
import { table } from "./table.js";
import { toText } from "./targets.js";

/** What a kept answer costs, beside Apollo Server's least. */
export function renderCache(cache: EngineResults["cache"], titleOf: (name: string) => string): readonly string[] {
  const rows = Object.entries(cache).map(
    ([
      question,
      {
        times,
        rates: { kept, unchanged, hello, control },
      },
    ]) => [
      titleOf(question),
      ...[times.kept.median, times.unchanged.median, times.hello.median].map(toText),
      ...[kept, unchanged, hello].map((rate) => toText(Math.round(rate))),
      ...[kept / hello, unchanged / hello, control / hello].map(toText),
    ],
  );
  return [
    "",
    "Answers that are kept in memory, and 304 for a client that has them, beside Apollo Server that answers `{ hello }`;",
    "milliseconds over one connection, and requests a second over 16:",
    "",
    ...table(
      [
        "question",
        "kept",
        "304",
        "hello",
        "kept a second",
        "304",
        "hello",
        "kept of hello",
        "304 of hello",
        "control's",
      ],
      rows,
    ),
  ];
}
