import { exitCodes, type Command } from "../command.js";
import { withEngine } from "../engine/open-engine.js";
import { operationOptions, toOperationWords } from "../operations/operation-options.js";
import { prepareAnswerer } from "../operations/prepare-answerer.js";
import { readOperation } from "../operations/read-operation.js";

/** Asks one operation and prints the response as JSON. */
export const query: Command = {
  name: "query",
  words: "<file>",
  summary: "ask one GraphQL operation and print the response as JSON",
  details: "The file holds the operation; - reads it from the standard input. Exit code 1 if the response has errors.",
  example: `antiphony query newest-articles.graphql \\
  --variables '{"first": 5}'`,
  options: [...operationOptions, { flags: "--json", meaning: "on one line" }],
  run: ({ words, options }, { settings, terminal }) =>
    withEngine(settings, { isCreating: false }, async (engine) => {
      const answerer = prepareAnswerer(engine);
      const operation = await readOperation(toOperationWords(words, options), answerer.schema);
      const { data, errors } = await answerer.answer({ ...operation, timeoutMs: settings.deadlineMs });
      terminal.out(`${JSON.stringify({ errors, data }, null, options["json"] === true ? 0 : 2)}\n`);
      return errors === undefined ? exitCodes.done : exitCodes.findings;
    }),
};
