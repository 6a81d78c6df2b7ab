import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..", "..");
const rooms = readdirSync(join(root, "src")).join("|");
/** `planner/answer.ts`, `src/model/edges.ts`, `test/e2e`: a path in backquotes, without placeholders. */
const pathPattern = new RegExp(`\`((?:src|test|scripts|${rooms})/[\\w./-]+)\``, "gu");

const pages = ["README.md", "CONTRIBUTING.md", ...pagesIn("docs")];

function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

function pathsIn(page: string): readonly string[] {
  return [...readFileSync(join(root, page), "utf8").matchAll(pathPattern)].map(([, path = ""]) => path);
}

test("every file and folder that a page names is there", () => {
  const missing = pages.flatMap((page) =>
    pathsIn(page)
      .filter((path) => !["", "src", "test"].some((folder) => existsSync(join(root, folder, path))))
      .map((path) => `${page}: ${path}`),
  );

  expect(missing).toEqual([]);
  expect(pages.flatMap(pathsIn).length).toBeGreaterThan(50);
});
