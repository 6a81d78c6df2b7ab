import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const support = join(__dirname, "..", "..", "support");
/* FLOOD_DOCUMENTS=5000 floods for longer. */
const documents = process.env["FLOOD_DOCUMENTS"] ?? "800";

test("new documents at the limits of both tiers do not fill the memory", async () => {
  const args = [join(support, "run-typescript.mjs"), join(support, "flood-with-documents.ts"), documents];

  const { stdout } = await promisify(execFile)(process.execPath, ["--max-old-space-size=512", "--expose-gc", ...args]);

  const heaps = stdout.trim().split("\n").map(Number);
  expect(heaps).toHaveLength(4);
  expect(Math.max(...heaps)).toBeLessThan(256);
});
