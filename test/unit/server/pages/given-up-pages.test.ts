import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareExplainer } from "../../../../src/cli/operations/prepare-answerer.js";
import type { OperationAnswerer } from "../../../../src/server/answerer.js";
import { listen } from "../open-server.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "antiphony-pages-"));
  mkdirSync(join(folder, ".vite"));
  writeFileSync(join(folder, ".vite", "manifest.json"), "{}");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("stops the work on a page whose reader has given it up", async () => {
  const controller = new AbortController();
  let tellStopped = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (tellStopped = resolve));
  const answerer: OperationAnswerer = {
    schema: prepareExplainer().schema,
    answer: ({ signal }) =>
      new Promise((resolve) => {
        signal?.addEventListener("abort", () => {
          tellStopped();
          resolve({ data: null });
        });
        controller.abort();
      }),
  };
  const { address } = await listen({ answerer, explorerFolder: folder });

  await expect(fetch(`${address}/votes`, { signal: controller.signal })).rejects.toThrow("aborted");
  await stopped;
});
