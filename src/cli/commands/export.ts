import { Readable } from "node:stream";
import type { ExportFormat } from "../../export/format.js";
import { formats } from "../../export/formats.js";
import { askableStatuses, visibleStatuses } from "../../model/visibility.js";
import { readVisibleRecords } from "../../store/read-visible-records.js";
import { exitCodes, type Command } from "../command.js";
import { UnknownFormatError, UnknownStatusError } from "../errors.js";
import { withEngine } from "../engine/open-engine.js";

/** Writes down what may be seen of the graph. */
export const exportRecords: Command = {
  name: "export",
  words: "",
  summary: "write the records of the graph to the standard output",
  details: `The formats are ${formats.map(({ name, meaning }) => `${name} (${meaning})`).join(", ")}. Of reviewed records, only those with one of the statuses are written, and no edge to any other. The standard error says how many are left out.`,
  example: "antiphony export --format jsonl > corpus.jsonl",
  options: [
    { flags: "--format <name>", meaning: "how to write it", fallback: formats[0]?.name ?? "" },
    {
      flags: "--statuses <list>",
      meaning: `review statuses to write, with commas between: ${askableStatuses.join(", ")}`,
      fallback: visibleStatuses().join(","),
    },
  ],
  async run({ options }, { settings, terminal }) {
    const format = readFormat(String(options["format"]));
    const statuses = readStatuses(String(options["statuses"]));
    return withEngine(settings, { isCreating: false }, async (engine) => {
      const { records, omittedCount } = await readVisibleRecords(engine, statuses);
      await terminal.outAll(Readable.from(format.write(records)));
      if (omittedCount > 0) terminal.err(`${omittedText(omittedCount)}\n`);
      return exitCodes.done;
    });
  },
};

function readFormat(asked: string): ExportFormat {
  const format = formats.find(({ name }) => name === asked);
  if (format !== undefined) return format;
  const known = formats.map(({ name }) => name);
  throw new UnknownFormatError(asked, known);
}

function readStatuses(asked: string): readonly string[] {
  const statuses = asked.split(",").map((status) => status.trim());
  const unknown = statuses.find((status) => !askableStatuses.includes(status));
  if (unknown !== undefined) throw new UnknownStatusError(unknown, askableStatuses);
  return statuses;
}

function omittedText(count: number): string {
  return count === 1
    ? "1 record is left out because of its review status."
    : `${count} records are left out because of their review status.`;
}
