import { Buffer } from "node:buffer";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "../steps/shell.mjs";
import { requireTypeScript } from "../steps/typescript.mjs";
import { serve } from "./serve.mjs";
import { looks, views } from "./views.mjs";

/** How much of a picture is kept: letters stay sharp, and all pictures together are some megabytes. */
const quality = 82;

/** Writes each view in each look to the folder, and gives the pictures with their sizes. @throws Error without Chromium */
export async function takePictures(folder) {
  const { findBrowser } = requireTypeScript(`${root}test/support/chromium.ts`);
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("There is no Chromium here: install it, or set CHROMIUM_PATH.");
  const data = mkdtempSync(join(tmpdir(), "antiphony-pictures-"));
  const server = await serve(data);
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ["--disable-gpu"] });
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    return await takeAll(browser, server.address, folder);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function takeAll(browser, address, folder) {
  const written = [];
  for (const { name: look, colorScheme, width, height, most } of looks) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height }, reducedMotion: "reduce" });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    for (const { name, path } of views) {
      await page.goto(`${address}${path}`);
      await page.evaluate("document.fonts.ready");
      const whole = await page.evaluate("document.documentElement.scrollHeight");
      const clip = { x: 0, y: 0, width, height: Math.min(whole, most), scale: 1 };
      const options = { format: "webp", quality, clip, captureBeyondViewport: true };
      const picture = Buffer.from((await session.send("Page.captureScreenshot", options)).data, "base64");
      writeFileSync(join(folder, `${name}-${look}.webp`), picture);
      written.push({ name: `${name}-${look}`, bytes: picture.length });
    }
    await context.close();
  }
  return written;
}
