import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];

const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium's program: what CHROMIUM_PATH says, else the first that the machine has. */
export function findBrowser(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH !== undefined && CHROMIUM_PATH !== "") return CHROMIUM_PATH;
  for (const name of names) {
    try {
      return execFileSync("which", [name], { encoding: "utf8", stdio: "pipe" }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** What a page asked for and complained about. */
export interface Watched {
  readonly page: Page;
  /** Every address that was asked for. */
  readonly addresses: readonly string[];
  /** Errors of the console and of the page's own programs. */
  readonly complaints: readonly string[];
}

/** Opens a page in a browser with an empty profile, and closes it after the work. */
export async function withPage<T>(work: (watched: Watched) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), "antiphony-browser-"));
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("There is no Chromium here: install it, or set CHROMIUM_PATH.");
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    args: quiet,
    viewport: { width: 1400, height: 900 },
    // Jest ends what hangs.
    timeout: 0,
  });
  try {
    return await work(await watch(browser));
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function watch(browser: BrowserContext): Promise<Watched> {
  const addresses: string[] = [];
  const complaints: string[] = [];
  browser.on("request", (request) => addresses.push(request.url()));
  browser.setDefaultTimeout(0);
  const page = await browser.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, addresses, complaints };
}
