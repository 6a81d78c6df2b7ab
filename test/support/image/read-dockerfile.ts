import { DockerfileParser } from "dockerfile-ast";

/** One instruction: `COPY --from=build /a /b` has the flag `from` and the words `/a` and `/b`. */
export interface Instruction {
  readonly keyword: string;
  readonly flags: Readonly<Record<string, string>>;
  /** All behind the flags, with lines that go on made one. */
  readonly text: string;
  readonly words: readonly string[];
}

/** What one `FROM` begins. */
export interface Stage {
  /** An image with its tag, or the name of a stage before. */
  readonly from: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile, in their order. */
export function readDockerfile(text: string): readonly Stage[] {
  const stages: { from: string; name: string | undefined; instructions: Instruction[] }[] = [];
  for (const instruction of readInstructions(text)) {
    const [from = "", , name] = instruction.words;
    if (instruction.keyword === "FROM") stages.push({ from, name, instructions: [] });
    else stages.at(-1)?.instructions.push(instruction);
  }
  return stages;
}

/** The words of a list in JSON, as `CMD ["node", "main.js"]` and `HEALTHCHECK CMD ["…"]` have one. */
export function readExecForm(text: string): readonly string[] {
  return JSON.parse(text.replace(/^CMD\s+/u, "")) as readonly string[];
}

function readInstructions(text: string): readonly Instruction[] {
  return DockerfileParser.parse(text)
    .getInstructions()
    .map((instruction) => {
      const flags = "getFlags" in instruction ? (instruction as Flagged).getFlags() : [];
      return {
        keyword: instruction.getKeyword(),
        flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ""])),
        text: instruction.getArgumentsContent() ?? "",
        words: instruction.getArguments().map((argument) => argument.getValue()),
      };
    });
}

/** The library does not export the class of the instructions that have flags. */
interface Flagged {
  getFlags(): readonly { getName(): string; getValue(): string | null }[];
}
