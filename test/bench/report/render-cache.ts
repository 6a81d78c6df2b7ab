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
    "Answers from the cache, and 304 for a client that already has them, compared with Apollo Server answering `{ hello }`;",
    "milliseconds over one connection, and requests a second over 16:",
    "",
    ...table(
      [
        "query",
        "cached, ms",
        "304, ms",
        "hello, ms",
        "cached a second",
        "304 a second",
        "hello a second",
        "cached ÷ hello",
        "304 ÷ hello",
        "control ratio",
      ],
      rows,
    ),
  ];
}
