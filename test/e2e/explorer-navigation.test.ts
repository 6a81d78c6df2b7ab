import type { Page, Route } from "playwright-core";
import { describeInBrowser, withPage } from "./support/browser.js";
import { makeFolder, program, startServing, type Serving } from "./support/program.js";

/** A page that was not loaded anew still knows what was written into its window. */
async function markWindow(page: Page): Promise<void> {
  await page.evaluate("globalThis.isMarked = true");
}

function isStillMarked(page: Page): Promise<boolean> {
  return page.evaluate<boolean>("'isMarked' in globalThis");
}

/** Holds back what is asked for at an address until it is let through. */
async function holdBack(page: Page, path: string): Promise<() => Promise<void>> {
  const held: Route[] = [];
  await page.route(`**${path}`, (route) => {
    held.push(route);
  });
  return async () => {
    await page.unroute(`**${path}`);
    for (const route of held) await route.continue().catch(() => undefined);
  };
}

function heading(page: Page, text: string): Promise<void> {
  return page.getByRole("heading", { level: 1, name: text, exact: true }).waitFor();
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

  test("waits without a word for 150 ms, then dims the old page, and after two seconds offers to give up", async () => {
    await withPage(async ({ page }) => {
      await page.clock.install();
      await page.goto(`${server.address}/articles`);
      const main = page.locator("main");
      const letThrough = await holdBack(page, "/votes");
      await page.clock.pauseAt(Date.now() + 60_000);
      await page.getByRole("link", { name: "Votes", exact: true }).click();
      await page.clock.runFor(149);
      expect(await main.getAttribute("aria-busy")).toBeNull();
      await page.clock.runFor(1);
      expect(await main.getAttribute("aria-busy")).toBe("true");
      await page.clock.runFor(1_849);
      expect(await page.getByRole("button", { name: "Cancel" }).count()).toBe(0);
      await page.clock.runFor(1);
      expect(await page.locator(".notice").innerText()).toContain("The server is still looking.");

      await page.getByRole("button", { name: "Cancel" }).click();
      await page.locator(".notice").waitFor({ state: "detached" });
      expect(await main.getAttribute("aria-busy")).toBe("false");
      expect(page.url()).toBe(`${server.address}/articles`);
      await letThrough();
      await heading(page, "Articles");
    });
  });

  test("stays where it was if a way back is given up", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/articles`);
      await page.getByRole("link", { name: "Votes", exact: true }).click();
      await heading(page, "Votes");
      await page.clock.install();
      const letThrough = await holdBack(page, "/articles");
      await page.goBack();
      await page.clock.runFor(2_000);
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.waitForURL(/\/votes$/);
      await letThrough();

      await page.goBack();
      await heading(page, "Articles");
    });
  });

  test("shows only the page that was asked for last", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/articles`);
      const letThrough = await holdBack(page, "/votes");
      await page.getByRole("link", { name: "Votes", exact: true }).click();
      await page.getByRole("link", { name: "People", exact: true }).click();
      await heading(page, "People");
      await letThrough();
      await page.getByRole("link", { name: "Network", exact: true }).click();
      await heading(page, "Network");
      expect(page.url()).toBe(`${server.address}/network`);
    });
  });

  test("counts down when it has asked too much, and asks again by itself", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/articles`);
      await page.clock.install();
      await page.route("**/votes", (route) =>
        route.fulfill({ status: 429, headers: { "retry-after": "3" }, body: "" }),
      );
      await page.getByRole("link", { name: "Votes", exact: true }).click();
      await page.getByText("Trying again in 3 seconds.").waitFor();
      await page.clock.runFor(1_000);
      await page.getByText("Trying again in 2 seconds.").waitFor();
      await page.unroute("**/votes");
      await page.clock.runFor(2_000);
      await heading(page, "Votes");
      expect(await page.locator(".notice").count()).toBe(0);
    });
  });
});

describeInBrowser("a server that goes and comes back", () => {
  test("leaves what is seen with the time that it is from, and shows the page once there is an answer again", async () => {
    const folder = makeFolder();
    const first = await startServing([program, "serve"], folder);
    await withPage(async ({ page }) => {
      await page.clock.install({ time: new Date(2026, 0, 2, 15, 40) });
      await page.goto(`${first.address}/articles?lang=nl`);
      await first.stop();
      await page.clock.pauseAt(new Date(2026, 0, 2, 15, 52));
      await page.getByRole("link", { name: "Votes", exact: true }).click();
      await page
        .getByText("The server does not answer. What you see is from 15:40. Trying again in 1 second.")
        .waitFor();
      expect(page.url()).toBe(`${first.address}/articles?lang=nl`);
      await page.clock.runFor(1_000);
      await page.getByText("Trying again in 2 seconds.").waitFor();
      await page.clock.runFor(2_000);
      await page.getByText("Trying again in 4 seconds.").waitFor();
      expect(await page.locator("ol.entries").isVisible()).toBe(true);

      const second = await startServing([program, "serve"], folder, { PORT: new URL(first.address).port });
      await page.getByRole("button", { name: "Try now" }).click();
      await heading(page, "Votes");
      expect(page.url()).toBe(`${first.address}/votes`);
      await second.stop();
    });
  });
});
