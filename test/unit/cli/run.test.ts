import { exitCodes, type Command } from "../../../src/cli/command.js";
import { commands } from "../../../src/cli/commands.js";
import { UnreadableFileError } from "../../../src/cli/errors.js";
import { run } from "../../../src/cli/run.js";
import { createWorld } from "./recording-terminal.js";

const repeat: Command = {
  name: "repeat",
  words: "<word>",
  summary: "say a word again",
  details: "As often as one likes.",
  example: "antiphony repeat hello",
  options: [{ flags: "--times <count>", meaning: "how often", fallback: "2" }],
  run: async ({ words: [word], options: { times } }, { terminal }) => {
    terminal.out(`${word} x ${String(times)}\n`);
    return exitCodes.findings;
  },
};
const failing = (error: Error): Command => ({ ...repeat, name: "fail", words: "", run: () => Promise.reject(error) });

test("hands a command its words and options, and gives its exit code", async () => {
  const world = createWorld();

  expect(await run(["repeat", "hello", "--times", "3"], [repeat], world)).toBe(1);
  expect(await run(["repeat", "hello"], [repeat], world)).toBe(1);

  expect(world.terminal.said).toEqual({ out: "hello x 3\nhello x 2\n", err: "" });
});

test.each([
  { it: "an unknown command", words: ["shout"], says: "error: unknown command 'shout'" },
  { it: "a missing word", words: ["repeat"], says: "error: missing required argument 'word'" },
  { it: "one word too many", words: ["repeat", "a", "b"], says: "error: too many arguments for 'repeat'" },
  { it: "an unknown option", words: ["repeat", "a", "--loud"], says: "error: unknown option '--loud'" },
  { it: "no command", words: [], says: "Usage: antiphony" },
])("fails on $it, and says so", async ({ words, says }) => {
  const world = createWorld();

  expect(await run(words, [repeat], world)).toBe(2);

  expect(world.terminal.said.out).toBe("");
  expect(world.terminal.said.err).toContain(says);
});

test("prints its version", async () => {
  const world = createWorld();

  expect(await run(["--version"], commands, world)).toBe(0);

  expect(world.terminal.said.out).toBe("1.2.3\n");
});

test("lists every command in its help", async () => {
  const world = createWorld();

  expect(await run(["--help"], commands, world)).toBe(0);

  for (const { name, summary } of commands) {
    expect(world.terminal.said.out).toMatch(new RegExp(`^  ${name}\\b`, "m"));
    expect(summary).toMatch(/^[a-z].*[^.]$/);
  }
});

test.each(commands.map(({ name, summary, options }) => ({ name, summary, options })))(
  "explains $name by --help",
  async ({ name, summary, options }) => {
    const world = createWorld();

    expect(await run([name, "--help"], commands, world)).toBe(0);

    expect(world.terminal.said.out).toContain(`Usage: antiphony ${name}`);
    expect(world.terminal.said.out).toContain(summary);
    for (const { flags } of options) expect(world.terminal.said.out).toContain(flags);
  },
);

test.each(["", ...commands.map(({ name }) => name)])("fits its help into 80 columns: %s", async (name) => {
  const world = createWorld();

  await run([name, "--help"].filter(Boolean), commands, world);

  const lines = world.terminal.said.out.split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines.filter((line, index) => name !== "" && isBrokenEarly(line, lines[index + 1] ?? ""))).toEqual([]);
});

/** A line of text that the first word of the next would have fitted into; signs at the margin are no text. */
function isBrokenEarly(line: string, next: string): boolean {
  const isText = /^[A-Za-z]/.test(line) && /^\S/.test(next) && !line.endsWith(":");
  return isText && `${line} ${next.split(" ")[0] ?? ""}`.length <= 80;
}

test("leaves an example as it can be pasted into a shell", async () => {
  const world = createWorld();

  await run(["query", "--help"], commands, world);

  expect(world.terminal.said.out).toContain(
    `\nExample:\n  antiphony query newest-articles.graphql \\\n    --variables '{"first": 5}'\n`,
  );
});

test("prints what is so and what to do when a command fails, and no stack", async () => {
  const world = createWorld();

  expect(await run(["fail"], [failing(new UnreadableFileError("a.graphql", new Error("ENOENT")))], world)).toBe(2);

  expect(world.terminal.said.err).toBe(
    'antiphony: "a.graphql" cannot be read.\n  Check its name and that you may read it.\n',
  );
});

test("owns up to what was not foreseen, with the stack only for those who debug", async () => {
  const quiet = createWorld();
  const debugging = createWorld({ DEBUG: "1" });

  await run(["fail"], [failing(new TypeError("x is not a function"))], quiet);
  await run(["fail"], [failing(new TypeError("x is not a function"))], debugging);

  expect(quiet.terminal.said.err).toBe(
    "antiphony: Something unexpected went wrong: x is not a function\n  Set DEBUG=1 to see where, and report it.\n",
  );
  expect(debugging.terminal.said.err).toContain("run.test.ts");
});
