import type { Page } from "playwright-core";
import { describeInBrowser, heading, withPage } from "../support/browser.js";
import { makeFolder, program, startServing, type Serving } from "../support/program.js";

/** A page that was not loaded anew still knows what was written into its window. */
async function markWindow(page: Page): Promise<void> {
  await page.evaluate("globalThis.isMarked = true");
}

function isStillMarked(page: Page): Promise<boolean> {
  return page.evaluate<boolean>("'isMarked' in globalThis");
}

/** Waits until the page is scrolled to there. */
async function waitForTop(page: Page, top: number): Promise<void> {
  while (Math.abs((await page.evaluate<number>("scrollY")) - top) > 1) {
    await page.evaluate("new Promise((resolve) => requestAnimationFrame(() => resolve()))");
  }
}

describeInBrowser("going from page to page", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await startServing([program, "serve"], makeFolder());
  });
  afterAll(() => server.stop());

  test("swaps what differs, says the title aloud, and gives the focus to the heading", async () => {
    await withPage(async ({ page, complaints }) => {
      await page.goto(`${server.address}/articles`);
      await markWindow(page);
      await page.getByRole("link", { name: "Disputed figures", exact: true }).click();
      await heading(page, "Disputed figures");

      expect(await isStillMarked(page)).toBe(true);
      expect(new URL(page.url()).pathname).toBe("/conflicts");
      expect(await page.title()).toBe("Disputed figures · Antiphony");
      expect(await page.locator("header.site nav [aria-current=page]").innerText()).toBe("Disputed figures");
      expect(await page.locator(":focus").innerText()).toBe("Disputed figures");
      expect(await page.getByRole("status").innerText()).toBe("Disputed figures · Antiphony");
      expect(complaints).toEqual([]);
    });
  });

  test("comes back to the same place by back, forward and a reload, and to the link that was followed", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/articles`);
      await markWindow(page);
      const link = page.locator("ol.entries a.title").nth(30);
      const title = await link.innerText();
      await link.scrollIntoViewIfNeeded();
      const top = await page.evaluate<number>("scrollY");
      expect(top).toBeGreaterThan(500);
      await link.click();
      await page.waitForURL(/\/article\//);
      await waitForTop(page, 0);

      await page.goBack();
      await waitForTop(page, top);
      expect(await page.locator(":focus").innerText()).toBe(title);
      await page.goForward();
      await page.waitForURL(/\/article\//);
      await waitForTop(page, 0);
      await page.goBack();
      await waitForTop(page, top);
      expect(await isStillMarked(page)).toBe(true);

      await page.reload();
      await waitForTop(page, top);
      expect(await isStillMarked(page)).toBe(false);
      await page.goForward();
      await page.waitForURL(/\/article\//);
    });
  });

  test("goes back at Escape to the whole that a page was chosen from, where it was scrolled to", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/articles`);
      await page.evaluate("scrollTo(0, 700)");
      await waitForTop(page, 700);
      await page.evaluate(`document.querySelector("header.site a[href='/votes']").click()`);
      await heading(page, "Votes");
      await page.evaluate(
        `document.querySelector("main").insertAdjacentHTML("beforeend", '<a href="/articles" data-back>all</a>')`,
      );
      await page.keyboard.press("Escape");
      await heading(page, "Articles");
      await waitForTop(page, 700);
      await page.goForward();
      await heading(page, "Votes");
    });
  });

  test("stays where it is scrolled to when the same list is narrowed", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/articles`);
      const link = page.getByRole("link", { name: "2019", exact: true });
      await link.scrollIntoViewIfNeeded();
      await page.evaluate("scrollTo(0, 300)");
      await waitForTop(page, 300);
      await link.click();
      await page.waitForURL(/year=2019/);
      await page.locator(".choices a[aria-current]", { hasText: "2019" }).waitFor();
      await waitForTop(page, 300);
    });
  });

  test("sends a form as a page with an address of its own, without fields that are empty", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/people`);
      await markWindow(page);
      await page.locator("main form input[name=q]").fill("aaron");
      await page.locator("main form button").click();
      await page.waitForURL(/q=aaron/);

      expect(await isStillMarked(page)).toBe(true);
      expect(page.url()).toBe(`${server.address}/people?q=aaron`);
    });
  });

  test("leaves to the browser what is no page, or is wanted elsewhere", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/conflicts`);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Data as CSV" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("conflicts.csv");

      const [other] = await Promise.all([
        page.context().waitForEvent("page"),
        page.getByRole("link", { name: "Votes", exact: true }).click({ modifiers: ["Control"] }),
      ]);
      await other.waitForURL(/\/votes$/);
      expect(page.url()).toBe(`${server.address}/conflicts`);

      await markWindow(page);
      await page.getByRole("link", { name: "The same data by GraphQL" }).click();
      await page.waitForURL(/\/graphiql/);
      expect(await isStillMarked(page)).toBe(false);
    });
  });

  test("shows the server's own page where there is no record, and keeps its address", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/about`);
      await page.evaluate(
        `document.querySelector("main").insertAdjacentHTML("beforeend", '<a href="/article/none">a lost text</a>')`,
      );
      await page.getByRole("link", { name: "a lost text" }).click();
      await heading(page, "There is nothing at this address");
      expect(page.url()).toBe(`${server.address}/article/none`);
    });
  });
});
