import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

const parent = join(__dirname, "..", "..", "..", ".cache", "tmp");

/** A new empty folder inside the repository's cache, gone when the suite has ended. Call it inside `describe` or a test file. */
export function useTemporaryFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    mkdirSync(parent, { recursive: true });
    folder = mkdtempSync(join(parent, "test-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}
