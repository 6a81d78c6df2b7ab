import { Readable } from "node:stream";
import { formats } from "../../export/formats.js";
import { readRecords } from "../../store/read-records.js";
import { exitCodes, type Command } from "../command.js";
import { UnknownFormatError } from "../errors.js";
import { withEngine } from "../open-engine.js";

/** Writes the whole graph down. */
export const exportRecords: Command = {
  name: "export",
  words: "",
  summary: "write every record of the graph to the standard output",
  details: `The formats are ${formats.map(({ name, meaning }) => `${name} (${meaning})`).join(", ")}.`,
  example: "antiphony export --format jsonl > corpus.jsonl",
  options: [{ flags: "--format <name>", meaning: "how to write it", fallback: formats[0]?.name ?? "" }],
  async run({ options }, { settings, terminal }) {
    const format = formats.find(({ name }) => name === options["format"]);
    if (format === undefined)
      throw new UnknownFormatError(
        String(options["format"]),
        formats.map(({ name }) => name),
      );
    return withEngine(settings, { isCreating: false }, async (engine) => {
      await terminal.outAll(Readable.from(format.write(readRecords(engine))));
      return exitCodes.done;
    });
  },
};
