import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describeInBrowser, withPage } from "../support/browser.js";
import { makeFolder, program, startServing, type Serving } from "../support/program.js";

const letter = "article/sw-letter-to-the-iso-membership";
const reply = "article/wsws-factional-provocation";

describeInBrowser("the keyboard in the river", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await startServing([program, "serve"], makeFolder());
  });
  afterAll(() => server.stop());

  const spot = (page: Page, id: string) => page.locator(`svg.river [data-id="${id}"] a`);
  const place = (page: Page): Promise<string | null> =>
    page.locator("svg.river [data-id]:has(a:focus)").getAttribute("data-id");
  const voice = (page: Page): Promise<string> => page.locator(".voice").innerText();

  test("is one stop for the Tab key, and walks along the lane, each text said in a sentence", async () => {
    await withPage(async ({ page, complaints }) => {
      await page.goto(`${server.address}/`);
      expect(await page.locator('svg.river a[tabindex="0"]').count()).toBe(1);

      // Letters are only taken where the river has the focus.
      await page.locator("header.site input[type=search]").press("a");
      expect(await page.locator("header.site input[type=search]").inputValue()).toBe("a");
      expect(await voice(page)).toBe("");

      await spot(page, letter).focus();
      await page.keyboard.press("ArrowRight");
      const later = await place(page);
      expect(later).not.toBe(letter);
      expect(await voice(page)).toMatch(/2019.*\.$/);
      expect(await page.locator('svg.river a[tabindex="0"]').count()).toBe(1);

      await page.keyboard.press("ArrowLeft");
      expect(await place(page)).toBe(letter);

      await page.keyboard.press("Home");
      const first = await place(page);
      await page.keyboard.press("ArrowLeft");
      expect(await place(page)).toBe(first);
      await page.keyboard.press("End");
      expect(await place(page)).not.toBe(first);
      await page.keyboard.press("ArrowDown");
      const lanes = await page.locator("svg.river [data-id]:has(a:focus)").getAttribute("data-lane");
      expect(lanes).not.toBe("article/lenins-tomb-is-leninism-finished");
      expect(complaints).toEqual([]);
    });
  });

  test("goes from a text to its answers one after the other, and back to what they answer", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/`);
      await spot(page, letter).focus();
      await page.keyboard.press("a");
      expect(await voice(page)).toMatch(/1 of 3\.$/);
      await page.keyboard.press("a");
      expect(await place(page)).toBe(reply);
      expect(await voice(page)).toMatch(
        /^Factional provocation.*2 April 2019, World Socialist Web Site\. criticizes Letter to the ISO membership, disagrees, paragraph 4\. 2 of 3\.$/,
      );
      await page.keyboard.press("r");
      expect(await place(page)).toBe(letter);
    });
  });

  test("puts a text in the middle by Enter, opens its page by another, and leads back to the same place by Escape", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/`);
      await spot(page, letter).focus();
      await page.keyboard.press("Enter");
      await page.locator(".panel").waitFor();
      await page.locator("svg.river [data-id]:has(a:focus)").waitFor();
      expect(page.url()).toBe(`${server.address}/?focus=${letter}`);
      expect(await place(page)).toBe(letter);

      await page.keyboard.press("Escape");
      await page.locator(".panel").waitFor({ state: "detached" });
      await page.locator("svg.river [data-id]:has(a:focus)").waitFor();
      expect(page.url()).toBe(`${server.address}/`);
      expect(await place(page)).toBe(letter);

      await page.goto(`${server.address}/?focus=${letter}`);
      await spot(page, letter).focus();
      await page.keyboard.press("Enter");
      await page.locator("#cite").waitFor();
      expect(page.url()).toBe(`${server.address}/${letter}`);
    });
  });

  test("lays the lens closer and wider around a text, and lists its keys", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/`);
      const lens = page.locator(".back .meta");
      await spot(page, letter).focus();
      await page.keyboard.press("+");
      await lens.getByText("December 2018 to December 2019").waitFor();
      await page.locator("svg.river [data-id]:has(a:focus)").waitFor();
      await page.keyboard.press("+");
      await lens.getByText("December 2018 to June 2019").waitFor();
      await page.locator("svg.river [data-id]:has(a:focus)").waitFor();
      await page.keyboard.press("-");
      await lens.getByText("September 2018 to September 2019").waitFor();
      await page.locator("svg.river [data-id]:has(a:focus)").waitFor();
      await page.keyboard.press("?");
      expect(await page.locator(".keys dl").isVisible()).toBe(true);
    });
  });

  test("keeps WCAG 2.2 AA in every state, where its scripts have run", async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    await withPage(async ({ page }) => {
      for (const path of [`/?focus=${letter}&mentions=on`, "/?lanes=publications&from=2019-02&to=2019-06"]) {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await page.goto(`${server.address}${path}`);
          await page.locator("svg.river[role=application]").waitFor();
          const axe = new AxeBuilder({ page });
          // Of all rules only those of colours see something else in the dark.
          const { violations } = await (
            colorScheme === "dark" ? axe.withRules("color-contrast") : axe.withTags(tags)
          ).analyze();
          expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
        }
      }
    });
  });
});
