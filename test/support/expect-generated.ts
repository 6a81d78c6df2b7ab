import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "..", "..");

/** A committed file is what the program makes of it. `UPDATE_GENERATED=1` writes it. */
export function expectGenerated(path: string, text: string): void {
  const file = join(root, path);
  if (process.env["UPDATE_GENERATED"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(readFileSync(file, "utf8")).toBe(text);
}
