import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start, type Started } from "../measure/start.js";

/** A server of the shipped corpus on a heap of 512 MB, with its default limits, for as long as `work` takes. */
export async function whileServing<T>(root: string, work: (serving: Serving) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), "antiphony-bench-"));
  const started = await start(root, data, { NODE_OPTIONS: "--max-old-space-size=512" });
  try {
    const { address } = started;
    return await work({ ...started, port: Number(new URL(address).port), ids: await readIds(address) });
  } finally {
    await started.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** What is known of the server. */
export interface Serving extends Started {
  readonly port: number;
  /** Articles that it has. */
  readonly ids: readonly string[];
}

async function readIds(address: string): Promise<readonly string[]> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ articles(first: 100) { nodes { id } } }" }),
  });
  const { data } = (await response.json()) as { readonly data: { articles: { nodes: { id: string }[] } } };
  return data.articles.nodes.map(({ id }) => id);
}
