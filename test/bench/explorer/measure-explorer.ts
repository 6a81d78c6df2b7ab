import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, withPage } from "../../support/chromium.js";
import { table } from "../report/table.js";
import { toText } from "../report/targets.js";
import { ask, start } from "../measure/start.js";
import { summarize, type Timing } from "../measure/statistics.js";

/** One page as the server prints it. */
export interface PrintedPage {
  readonly path: string;
  /** Milliseconds of the first request for it, from the first byte sent to the last received. */
  readonly firstMs: number;
  /** The median of later ones, whose answer is in memory. */
  readonly laterMs: number;
  readonly bytes: number;
  /** As a browser takes it. */
  readonly packedBytes: number;
}

/** A first visit, by a browser that has nothing of the explorer yet. */
export interface FirstVisit {
  readonly path: string;
  /** Milliseconds from the address to a page that can be read and used: styles, scripts and pictures are there. The median of five. */
  readonly usableMs: number;
  /** As they came, packed. */
  readonly scriptBytes: number;
  readonly fontBytes: number;
}

/** The explorer over the shipped corpus. */
export interface MeasuredExplorer {
  readonly pages: readonly PrintedPage[];
  /** Milliseconds for each article's page, none of them asked for before. */
  readonly articles: Timing;
  /** Empty where there is no Chromium. */
  readonly visits: readonly FirstVisit[];
}

const paths = ["/", "/article/sw-taking-our-final-steps", "/search?q=final+steps"];
const rounds = 200;
const visits = 5;

/** Starts the program as it is built, and reads its pages over HTTP and in Chromium. */
export async function measureExplorer(root: string, say: (text: string) => void): Promise<MeasuredExplorer> {
  const folder = mkdtempSync(join(tmpdir(), "antiphony-bench-"));
  const server = await start(root, folder, { ANTIPHONY_RATE_LIMIT: "off" });
  const { origin } = new URL(server.address);
  try {
    say("Pages over HTTP …");
    const pages: PrintedPage[] = [];
    for (const path of paths) pages.push(await measurePage(origin, path));
    const articles = await measureArticles(server.address, origin);
    say("First visits in Chromium …");
    const seen = findBrowser() === undefined ? [] : await measureVisits(origin);
    return { pages, articles, visits: seen };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measurePage(origin: string, path: string): Promise<PrintedPage> {
  const first = await get(origin, path);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push((await get(origin, path)).ms);
  const packed = await get(origin, path, { "accept-encoding": "br" });
  return { path, firstMs: first.ms, laterMs: summarize(times).median, bytes: first.bytes, packedBytes: packed.bytes };
}

async function measureArticles(address: string, origin: string): Promise<Timing> {
  const { first, last } = await ask<Record<"first" | "last", { readonly nodes: readonly { readonly id: string }[] }>>(
    address,
    "{ first: articles(first: 100) { nodes { id } } last: articles(last: 100) { nodes { id } } }",
    {},
  );
  const ids = new Set([...first.nodes, ...last.nodes].map(({ id }) => id));
  const times: number[] = [];
  for (const id of ids) times.push((await get(origin, `/${id}?from=bench`)).ms);
  return summarize(times);
}

/** The explorer's figures as Markdown, beside the numbers to hold. */
export function renderExplorer({ pages, articles, visits: seen }: MeasuredExplorer): string {
  const kilobytes = (bytes: number): string => `${toText(bytes / 1_000)} kB`;
  return [
    "Pages over HTTP, in milliseconds: the first request for a page, and later requests (median).",
    "",
    ...table(
      ["page", "first", "later", "size", "compressed"],
      pages.map(({ path, firstMs, laterMs, bytes, packedBytes }) => [
        `\`${path}\``,
        ...[firstMs, laterMs].map(toText),
        ...[bytes, packedBytes].map(kilobytes),
      ]),
    ),
    "",
    `Each of ${String(articles.count)} articles, requested once: ${toText(articles.median)} ms (median), ${toText(articles.p95)} ms (95th percentile); target: under 10.`,
    "",
    ...(seen.length === 0
      ? ["There is no Chromium here, so no first visit was measured."]
      : [
          "A first visit in headless Chromium with an empty profile, until everything is loaded (median of five); target: under 1000 ms, 80 kB of script and 135 kB of fonts.",
          "",
          ...table(
            ["page", "milliseconds", "script", "fonts"],
            seen.map(({ path, usableMs, scriptBytes, fontBytes }) => [
              `\`${path}\``,
              toText(usableMs),
              kilobytes(scriptBytes),
              kilobytes(fontBytes),
            ]),
          ),
        ]),
    "",
  ].join("\n");
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function get(origin: string, path: string, headers: IncomingHttpHeaders = {}) {
  const began = performance.now();
  return new Promise<{ readonly ms: number; readonly bytes: number }>((resolve, reject) => {
    const sent = request(new URL(path, origin), { agent, headers: { accept: "text/html", ...headers } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("end", () => {
        if (response.statusCode === 200) resolve({ ms: performance.now() - began, bytes });
        else reject(new Error(`${path} was answered with ${String(response.statusCode)}.`));
      });
    });
    sent.on("error", reject).end();
  });
}

async function measureVisits(origin: string): Promise<readonly FirstVisit[]> {
  const measured: FirstVisit[] = [];
  for (const path of paths) {
    const seen: FirstVisit[] = [];
    for (let visit = 0; visit < visits; visit += 1) seen.push(await firstVisit(origin, path));
    const [any] = seen;
    if (any !== undefined) measured.push({ ...any, usableMs: summarize(seen.map((each) => each.usableMs)).median });
  }
  return measured;
}

interface Loaded {
  readonly usableMs: number;
  readonly loaded: readonly { readonly name: string; readonly bytes: number }[];
}

/** Read in the page, which has types of its own. */
const whatWasLoaded = `({
  usableMs: performance.getEntriesByType("navigation")[0].loadEventStart,
  loaded: performance.getEntriesByType("resource").map(({ name, encodedBodySize: bytes }) => ({ name, bytes })),
})`;

/** Each time in an empty profile. */
function firstVisit(origin: string, path: string): Promise<FirstVisit> {
  return withPage(async ({ page }) => {
    await page.goto(new URL(path, origin).href, { waitUntil: "load" });
    const { usableMs, loaded } = await page.evaluate<Loaded>(whatWasLoaded);
    const bytesOf = (ending: RegExp): number =>
      loaded.reduce((sum, { name, bytes }) => (ending.test(name) ? sum + bytes : sum), 0);
    return { path, usableMs, scriptBytes: bytesOf(/\.js$/), fontBytes: bytesOf(/\.woff2$/) };
  });
}
