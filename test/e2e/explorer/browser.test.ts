import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describeInBrowser, withPage } from "../support/browser.js";
import { makeFolder, program, root, startServing, type Serving } from "../support/program.js";

const bundle = join(root, "dist", "explorer");

/** Each view of the explorer, as somebody may be sent to it. */
const views = [
  "/",
  "/articles",
  "/articles?lang=nl&answered=yes",
  "/article/sw-taking-our-final-steps",
  "/article/sw-taking-our-final-steps/chain",
  "/search?q=final+steps",
  "/conflicts",
  "/conflict/membership",
  "/votes",
  "/vote/poll-future",
  "/conventions",
  "/event/iso-convention-2019",
  "/people",
  "/person/aaron-a--sw-taking-our-final-steps",
  "/organizations",
  "/organization/iso-us",
  "/silences",
  "/timeline?from=2019&to=2019&by=month",
  "/network",
  "/about",
  "/article/there-is-none",
];
/** Views that between them have every colour: the dark changes nothing else. */
const coloured = [
  "/",
  "/article/sw-taking-our-final-steps",
  "/article/sw-taking-our-final-steps/chain",
  "/search?q=final+steps",
  "/conflict/membership",
  "/vote/poll-future",
  "/timeline?from=2019&to=2019&by=month",
  "/network",
];

test("has no line in its bundle that loads from another origin", () => {
  const loads =
    /(?:\b(?:import|importScripts|fetch|Worker|URL|url)\(\s*|\bfrom\s*|\b(?:src|href)=)["'`]?(?:https?:)?\/\/[\w.]+/g;
  const files = readdirSync(bundle, { recursive: true, encoding: "utf8" }).filter((name) => /\.(css|js)$/.test(name));
  const found = files.flatMap((name) => readFileSync(join(bundle, name), "utf8").match(loads) ?? []);

  expect(files).not.toEqual([]);
  expect(found).toEqual([]);
});

describeInBrowser("the explorer in a browser", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await startServing([program, "serve"], makeFolder());
  });
  afterAll(() => server.stop());

  /** Rules of WCAG 2.2, levels A and AA, that a page does not keep: which, and where. Of those only colours are other in the dark. */
  async function findBreaches(page: Page, scheme: "light" | "dark"): Promise<readonly string[]> {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const axe = new AxeBuilder({ page });
    const { violations } = await (scheme === "dark" ? axe.withRules("color-contrast") : axe.withTags(tags)).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  test("keeps WCAG 2.2 AA on every view in light and dark, and asks nothing of any other origin", async () => {
    await withPage(async ({ page, addresses, complaints }) => {
      for (const [colorScheme, shown] of [
        ["light", views],
        ["dark", coloured],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        for (const view of shown) {
          await page.goto(`${server.address}${view}`);
          expect({ view, breaches: await findBreaches(page, colorScheme) }).toEqual({ view, breaches: [] });
        }
      }

      expect(addresses.filter((address) => !address.startsWith(server.address))).toEqual([]);
      expect(complaints.filter((text) => !text.includes("status of 404"))).toEqual([]);
    });
  });

  test("fits every view into 320 pixels without scrolling sideways", async () => {
    await withPage(async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const view of views) {
        await page.goto(`${server.address}${view}`);
        // A picture of the whole page is as wide as what one can scroll to; its width stands at the 16th byte of a PNG.
        const width = (await page.screenshot({ fullPage: true })).readUInt32BE(16);
        expect({ view, width }).toEqual({ view, width: 320 });
      }
    });
  });

  test("leads by the keyboard past the navigation to the text, and through the menu and out of it", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/articles`);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.locator(":focus").getAttribute("id")).toBe("main");

      const menu = page.locator("details.more");
      await menu.locator("summary").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").innerText()).toBe("Conventions and events");
      await page.keyboard.press("Escape");
      expect(await menu.getAttribute("open")).toBeNull();
      expect(await page.locator(":focus").innerText()).toBe("More");
    });
  });

  test("leads from the landing to a disputed figure in two clicks, and back to the same place", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/`);
      await page.getByRole("link", { name: "Disputed figures", exact: true }).click();
      await page.getByRole("link", { name: "Membership shortly before the end" }).click();
      await page.getByRole("heading", { level: 1, name: "Membership shortly before the end" }).waitFor();
      await page.goBack();
      await page.getByRole("heading", { level: 1, name: "Disputed figures" }).waitFor();
      await page.goBack();
      await page.waitForURL(`${server.address}/`);
    });
  });

  test("draws the river so that no title lies over another one, and each leads to its text in two clicks", async () => {
    await withPage(async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${server.address}/`);
      const labels = await page.locator("svg.river .labels text").all();
      const boxes = await Promise.all(labels.map((label) => label.boundingBox()));
      const areas = boxes.flatMap((box) => (box === null ? [] : [box]));
      const overlaps = areas.flatMap((a, index) =>
        // Letters are lower than the line that they stand in.
        areas.slice(index + 1).filter((b) => Math.abs(a.y - b.y) < 9 && a.x < b.x + b.width && b.x < a.x + a.width),
      );

      expect(areas.length).toBeGreaterThanOrEqual(24);
      expect(overlaps).toEqual([]);

      await page.locator("svg.river .labels a").first().click();
      await page.getByRole("link", { name: "Open page" }).click();
      await page.waitForURL(/\/article\//);
    });
  });

  test("shows the debates as a list instead of the picture on a phone", async () => {
    await withPage(async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(`${server.address}/`);

      expect(await page.locator("svg.river").isVisible()).toBe(false);
      expect(await page.locator("details.debate").first().isVisible()).toBe(true);
    });
  });

  test("copies how to cite a text, and says so aloud", async () => {
    await withPage(async ({ page }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`${server.address}/article/sw-taking-our-final-steps`);
      await page.getByRole("button", { name: "Copy" }).click();
      await page.getByRole("button", { name: "Copied" }).waitFor();

      expect(await page.getByRole("status").innerText()).toBe("Copied");
      expect(await page.evaluate<string>("navigator.clipboard.readText()")).toMatch(/^@\w+\{/);
    });
  });

  test("copies the link of a view", async () => {
    await withPage(async ({ page }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`${server.address}/articles?utm_source=elsewhere&lang=fr`);
      await page.getByRole("link", { name: "Copy link" }).click();
      await page.getByRole("link", { name: "Copied" }).waitFor();
      expect(await page.getByRole("status").innerText()).toBe("Copied");

      const search = page.getByRole("combobox");
      await search.focus();
      await page.keyboard.press("Control+V");
      expect(await search.inputValue()).toBe(`${server.address}/articles?lang=fr`);
    });
  });
});
