import { Command as Program, CommanderError } from "commander";
import { exitCodes, type Command, type ExitCode, type World } from "./command.js";
import { describeError } from "./describe-error.js";

/** Runs the command that the words name. Gives its exit code; never rejects. */
export async function run(words: readonly string[], commands: readonly Command[], world: World): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = createProgram(world);
  for (const command of commands) {
    addCommand(program, command, world, (outcome) => {
      code = outcome;
    });
  }
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return isHelp(error) ? exitCodes.done : exitCodes.failed;
    world.terminal.err(describeError(error, world.settings.isDebugging));
    return exitCodes.failed;
  }
}

function createProgram({ terminal, version }: World): Program {
  return new Program("antiphony")
    .description("Trace how reflections respond to each other: a GraphQL server over a property graph.")
    .version(version, "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .addHelpText(
      "after",
      "\nExit codes: 0 done, 1 findings, 2 failed.\nSettings are environment variables: see docs/settings.md.",
    )
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
    })
    .exitOverride();
}

function addCommand(program: Program, command: Command, world: World, end: (code: ExitCode) => void): void {
  const added = program
    .command(`${command.name} ${command.words}`.trim())
    .summary(command.summary)
    .description(`${command.summary}\n\n${command.details}`)
    .helpOption("--help", "print this help")
    .allowExcessArguments(false);
  if (command.example !== undefined) added.addHelpText("after", `\nExample:\n${indented(command.example)}`);
  for (const { flags, meaning, fallback } of command.options) added.option(flags, meaning, fallback);
  added.action(async () => {
    const given = { words: added.args, options: added.opts<Record<string, string | boolean>>() };
    end(await command.run(given, world));
  });
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}

function isHelp({ code }: CommanderError): boolean {
  return code === "commander.helpDisplayed" || code === "commander.version";
}
