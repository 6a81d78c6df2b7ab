import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { useTemporaryFolder } from "../support/disk/temporary-folder.js";

const root = join(__dirname, "..", "..");
const page = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
const temporary = useTemporaryFolder();
const changes = [...page.matchAll(/### (?<what>.*)\n[^#]*?```diff\n(?<diff>[^`]*(?:`(?!``)[^`]*)*)```/gu)].map(
  ({ groups = {} }) => [groups["what"] ?? "", groups["diff"] ?? ""] as const,
);

test("CONTRIBUTING.md shows how each kind of thing is added", () => {
  expect(changes.map(([what]) => what)).toEqual([
    "A concept",
    "A field of a filter",
    "A question to the whole graph",
    "An export format",
  ]);
});

test("what it shows applies to the source and compiles", () => {
  const folder = temporary();
  cpSync(join(root, "src"), join(folder, "src"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const { compilerOptions, exclude } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")) as {
    readonly compilerOptions: object;
    readonly exclude: readonly string[];
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, exclude, include: ["src"] }));
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  // A repository of its own, so that paths are not taken for those of the one around it.
  execFileSync("git", ["init", "--quiet", folder]);

  for (const [, diff] of changes) execFileSync("git", ["apply", "-"], { cwd: folder, input: diff });
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");

  expect(() => execFileSync(process.execPath, [compiler, "--noEmit", "-p", folder], { stdio: "pipe" })).not.toThrow();
});
