import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describeInBrowser, withPage } from "../support/browser.js";
import { makeFolder, program, root, startServing, type Serving } from "../support/program.js";

const assets = join(root, "dist", "explorer", "assets");

test("sends at most 80 kB of scripts and 135 kB of fonts for the first lines, packed", () => {
  const sizes = (pattern: RegExp): number =>
    readdirSync(assets)
      .filter((name) => pattern.test(name))
      .reduce((sum, name) => sum + readFileSync(join(assets, name)).length, 0);

  expect(sizes(/\.js\.gz$/)).toBeGreaterThan(0);
  expect(sizes(/\.js\.gz$/)).toBeLessThanOrEqual(80_000);
  expect(sizes(/latin-wght-normal-[^.]+\.woff2$/)).toBeGreaterThan(0);
  expect(sizes(/(?:serif-4|sans-3)-latin-wght-normal-[^.]+\.woff2$/)).toBeLessThanOrEqual(135_000);
});

describeInBrowser("the explorer on paper, in calm and by keyboard", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await startServing([program, "serve"], makeFolder());
  });
  afterAll(() => server.stop());

  function styleOf(page: Page, selector: string, property: string, pseudo = ""): Promise<string> {
    const [one, name, part] = [selector, property, pseudo].map((each) => JSON.stringify(each));
    return page.evaluate<string>(`getComputedStyle(document.querySelector(${one}), ${part}).getPropertyValue(${name})`);
  }

  test("prints texts without navigation, with addresses after links that lead elsewhere, and opens what is folded", async () => {
    await withPage(async ({ page }) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await page.goto(`${server.address}/article/sw-taking-our-final-steps`);
      expect(await page.locator("header.site, footer.site, .tools").filter({ visible: true }).count()).toBe(0);
      expect(await styleOf(page, "main a[href^=http]", "content", "::after")).toMatch(/attr\(href\)|http/);
      expect(await styleOf(page, "html", "background-color")).toBe("rgb(255, 255, 255)");

      await page.goto(`${server.address}/`);
      expect(await page.locator("details.debate:not([open]) li").first().isVisible()).toBe(true);
      const paper = await page.pdf({ format: "A4" });
      expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
    });
  });

  test("moves nothing for those who want less motion", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/about`);
      expect(await styleOf(page, "main", "transition-duration")).toBe("0.15s");
      await page.emulateMedia({ reducedMotion: "reduce" });
      expect(await styleOf(page, "main", "transition-duration")).toBe("0s");
      await page.locator("footer.site a").focus();
      expect(await styleOf(page, "html", "scroll-behavior")).toBe("auto");
    });
  });

  test.each(["/articles?kind=open-letter", "/vote/poll-future", "/search?q=final+steps"])(
    "leads by Tab to every link and field of %s in the order of its text, with a ring around each",
    async (path) => {
      await withPage(async ({ page }) => {
        await page.goto(`${server.address}${path}`);
        const wanted = await page.evaluate<readonly string[]>(`
          [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
            .filter((each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }))
            .map((each) => each.textContent + each.getAttribute("href"))`);
        const walked: string[] = [];
        for (const _ of wanted) {
          await page.keyboard.press("Tab");
          walked.push(
            await page.evaluate<string>(
              "document.activeElement.textContent + document.activeElement.getAttribute('href')",
            ),
          );
          expect(await styleOf(page, ":focus", "outline-style")).toBe("solid");
        }
        expect(walked).toEqual(wanted);
      });
    },
  );

  test("uses a wide screen without lines that are too long to read", async () => {
    await withPage(async ({ page }) => {
      await page.setViewportSize({ width: 2560, height: 1200 });
      await page.goto(`${server.address}/article/sw-taking-our-final-steps`);
      const box = await page.locator(".summary p").first().boundingBox();
      expect(box?.width).toBeLessThan(720);
    });
  });

  test("lets the key of the search be switched off, for whoever speaks to the browser", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/`);
      await page.getByText("More", { exact: true }).click();
      await page.getByRole("link", { name: "About", exact: true }).click();
      await page.getByRole("checkbox", { name: "Use the key / in this browser" }).uncheck();
      await page.locator("main h1").focus();
      await page.keyboard.press("/");
      expect(await page.locator("input[type=search]:focus").count()).toBe(0);

      await page.reload();
      await page.getByRole("checkbox", { name: "Use the key / in this browser" }).check();
      await page.locator("main").focus();
      await page.keyboard.press("/");
      expect(await page.locator("header input[type=search]:focus").count()).toBe(1);
    });
  });

  test("gives each view back from its own link alone, as it was reached by clicks", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/articles`);
      await page.getByRole("link", { name: "newest first" }).click();
      await page.waitForURL(/sort=newest/);
      await page.getByRole("link", { name: "English", exact: true }).click();
      await page.waitForURL(/lang=en/);
      const [reached, url] = [await page.locator("main").innerText(), page.url()];
      expect(url).toBe(`${server.address}/articles?lang=en&sort=newest`);

      await page.goto("about:blank");
      await page.goto(url);
      expect(await page.locator("main").innerText()).toBe(reached);
    });
  });
});
