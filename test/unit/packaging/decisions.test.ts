import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "..", "..", "docs", "adr");

test("numbers the decisions without a gap, in their names as in their titles", () => {
  const names = readdirSync(folder).sort();

  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1));
  for (const [index, name] of names.entries())
    expect(readFileSync(join(folder, name), "utf8")).toMatch(new RegExp(`^# ${index + 1}\\. `));
});
