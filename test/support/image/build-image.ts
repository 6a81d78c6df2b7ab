import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { linkTree } from "./link-tree.js";
import { readDockerfile, readExecForm, type Instruction } from "./read-dockerfile.js";
import { standIns } from "./stand-ins.js";

/** A stage as far as it is built. */
export interface Image {
  /** Stands for `/`. */
  readonly folder: string;
  workingFolder: string;
  user: string;
  readonly environment: Record<string, string>;
  command: readonly string[];
  healthCheck: readonly string[];
}

/** Where a stage is built. */
interface Site {
  readonly image: Image;
  readonly stages: ReadonlyMap<string, Image>;
  readonly repository: string;
}

/** Does in a folder what the Dockerfile of a repository says, each stage in a folder of its own, and gives the last one.
 *  Knows the instructions of the table below; another one is an error, so that nothing of the file goes untried. */
export function buildImage(repository: string, folder: string): Image {
  const stages = new Map<string, Image>();
  for (const [index, stage] of readDockerfile(readFileSync(join(repository, "Dockerfile"), "utf8")).entries()) {
    const image = begin(join(folder, `stage-${index}`), stages.get(stage.from));
    for (const instruction of stage.instructions) obey(instruction, { image, stages, repository });
    stages.set(stage.name ?? "", image);
  }
  const last = stages.get("");
  if (last === undefined) throw new Error("The last stage of the Dockerfile has a name.");
  return last;
}

function begin(folder: string, from: Image | undefined): Image {
  mkdirSync(join(folder, "tmp"), { recursive: true });
  const empty = { workingFolder: "/", user: "root", command: [], healthCheck: [] };
  return { ...empty, ...from, folder, environment: { ...from?.environment } };
}

function obey(instruction: Instruction, site: Site): void {
  const act = actions[instruction.keyword];
  if (act === undefined) throw new Error(`This test does not know what ${instruction.keyword} does.`);
  act(instruction, site);
}

const actions: Readonly<Record<string, (instruction: Instruction, site: Site) => void>> = {
  WORKDIR: ({ text }, { image }) => {
    image.workingFolder = text;
    mkdirSync(inside(image, text), { recursive: true });
  },
  ENV: ({ words }, { image }) => {
    for (const word of words) image.environment[word.slice(0, word.indexOf("="))] = word.slice(word.indexOf("=") + 1);
  },
  COPY: copy,
  RUN: ({ text }, site) => text.split(/\s*&&\s*/u).forEach((command) => run(command, site)),
  USER: ({ text }, { image }) => void (image.user = text),
  CMD: ({ text }, { image }) => void (image.command = readExecForm(text)),
  HEALTHCHECK: ({ text }, { image }) => void (image.healthCheck = readExecForm(text)),
  EXPOSE: () => undefined,
};

function copy({ flags, words }: Instruction, { image, stages, repository }: Site): void {
  const sources = words.slice(0, -1);
  const target = words.at(-1) ?? "";
  const from = flags["from"] === undefined ? undefined : stages.get(flags["from"]);
  for (const source of sources) {
    const isAll = source === "." && from === undefined;
    const found = from === undefined ? join(repository, source) : inside(from, source);
    if (isAll)
      for (const name of readContext(repository))
        linkTree(join(found, name), inside(image, join(target, name)), isOurs);
    else linkTree(found, inside(image, statSync(found).isFile() ? placeOf(found, target) : target));
  }
}

/** Docker takes a target that ends in a slash for a folder. */
function placeOf(file: string, target: string): string {
  return target.endsWith("/") ? join(target, basename(file)) : target;
}

function isOurs(name: string): boolean {
  return name !== "node_modules";
}

/** What `.dockerignore` lets through: all is left out, but for the names that it takes back in. */
function readContext(repository: string): readonly string[] {
  const lines = readFileSync(join(repository, ".dockerignore"), "utf8").split("\n");
  const [first, ...rest] = lines.filter((line) => line !== "" && !line.startsWith("#"));
  const others = rest.filter((line) => !/^![\w.-]+$/u.test(line));
  if (first !== "*" || others.length > 0)
    throw new Error(`This test does not know what .dockerignore means: ${others.join(", ")}`);
  return rest.map((line) => line.slice(1));
}

function run(command: string, { image, repository }: Site): void {
  const folder = inside(image, ".");
  const standIn = standIns.find((known) => known.command.test(command));
  standIn?.does(folder, repository);
  if (standIn !== undefined && standIn.runsToo !== true) return;
  // What stands at the root of the image stands in its folder here.
  const here = command.replace(/(?<= )\/(?=\w)/gu, `${image.folder}/`);
  execFileSync("sh", ["-c", here], { cwd: folder, env: { ...process.env, ...image.environment }, stdio: "pipe" });
}

/** The place on this machine of a path in the image. */
function inside(image: Image, path: string): string {
  return path.startsWith("/") ? join(image.folder, path) : join(image.folder, image.workingFolder, path);
}
