import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { useTemporaryFolder } from "../../support/disk/temporary-folder.js";

const root = join(__dirname, "..", "..", "..");
const folder = useTemporaryFolder();

type Package = Readonly<Record<string, unknown>>;

test("finds nothing in what is passed on here", () => {
  const { status, stdout, stderr } = check(root);

  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^\d{3} packages, each under a licence of/);
});

test("names in NOTICE where the notices of GraphiQL's packages are, and those that its source imports", () => {
  const notice = readFileSync(join(root, "NOTICE"), "utf8");

  for (const name of ["dist/graphiql/licences.md", "GraphiQL", "React", "Monaco Editor", "GraphQL.js"])
    expect(notice).toContain(name);
});

test.each([
  { it: "is on the list", licence: "MIT" },
  { it: "offers one that is on the list", licence: "(AGPL-3.0-only OR Apache-2.0)" },
  { it: "asks for several that are on the list", licence: "(MIT AND BSD-3-Clause)" },
])("takes a licence that $it", ({ licence }) => {
  locked({ "node_modules/a": { version: "1.0.0", license: licence } });

  expect(check(folder()).status).toBe(0);
});

test.each([
  {
    it: "is on no list",
    entry: { license: "CPAL-1.0 OR AGPL-1.0" },
    problem: "a 1.0.0: is under CPAL-1.0 OR AGPL-1.0",
  },
  {
    it: "asks for one more",
    entry: { license: "MIT AND GPL-3.0-only" },
    problem: "a 1.0.0: is under MIT AND GPL-3.0-only",
  },
  { it: "is missing", entry: {}, problem: "a 1.0.0: states no licence" },
  { it: "is empty", entry: { license: "" }, problem: "a 1.0.0: states no licence" },
  {
    it: "is kept to the owner",
    entry: { license: "UNLICENSED" },
    problem: 'a 1.0.0: states "UNLICENSED", which is no SPDX',
  },
  {
    it: "stands elsewhere",
    entry: { license: "SEE LICENSE IN LICENSE.md" },
    problem: 'a 1.0.0: states "SEE LICENSE IN LICENSE.md", which is no SPDX expression',
  },
  {
    it: "stands at a build for another platform",
    entry: { license: "Elastic-2.0", optional: true, os: ["plan9"] },
    problem: "a 1.0.0: is under Elastic-2.0",
  },
])("refuses a licence that $it", ({ entry, problem }) => {
  locked({ "node_modules/a": { version: "1.0.0", ...entry } });

  const { status, stderr } = check(folder());

  expect(status).toBe(1);
  expect(stderr).toContain(problem);
  expect(stderr).toContain("Do without the package, or take another.");
});

test("says who needs the package", () => {
  locked({
    "node_modules/a": { version: "1.0.0", license: "SSPL-1.0" },
    "node_modules/b": { version: "2.0.0", license: "MIT", dependencies: { a: "^1.0.0" } },
  });

  expect(check(folder()).stderr).toContain("a 1.0.0: is under SSPL-1.0, needed by b\n");
});

test("reads what was installed too, in the older spelling as well", () => {
  locked({ "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0", license: "MIT" } });
  installed("a", { licenses: [{ type: "MIT" }] });
  installed("b", { license: "BUSL-1.1" });

  expect(check(folder()).stderr).toContain(":\n  b 1.0.0: is under BUSL-1.1\n");
});

test("leaves alone what is only there for development, but not what the bundles of GraphiQL are made from", () => {
  locked({
    "node_modules/a": { version: "1.0.0", license: "GPL-3.0-only", dev: true },
    "node_modules/@b/b": { version: "1.0.0", license: "MIT", dev: true, peerDependencies: { c: "*" } },
    "node_modules/c": { version: "1.0.0", license: "GPL-2.0-only", dev: true },
  });
  expect(check(folder()).status).toBe(0);

  mkdirSync(join(folder(), "src", "web", "graphiql"), { recursive: true });
  writeFileSync(join(folder(), "src", "web", "graphiql", "main.ts"), 'import { b } from "@b/b/deep";\n');

  expect(check(folder()).stderr).toContain(":\n  c 1.0.0: is under GPL-2.0-only, needed by @b/b\n\nDo without");
});

function check(of: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [join(root, "scripts", "licences.mjs"), of], { encoding: "utf8" });
}

function locked(packages: Readonly<Record<string, Package>>): void {
  const lock = { lockfileVersion: 3, packages: { "": { name: "own" }, ...packages } };
  writeFileSync(join(folder(), "package-lock.json"), JSON.stringify(lock));
}

function installed(name: string, manifest: Package): void {
  mkdirSync(join(folder(), "node_modules", name), { recursive: true });
  writeFileSync(join(folder(), "node_modules", name, "package.json"), JSON.stringify({ name, ...manifest }));
}
