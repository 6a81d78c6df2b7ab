import type { Page, Route } from "playwright-core";
import { describeInBrowser, heading, withPage } from "../support/browser.js";
import { makeFolder, program, startServing, type Serving } from "../support/program.js";

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

describeInBrowser("a page that does not come at once", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await startServing([program, "serve"], makeFolder());
  });
  afterAll(() => server.stop());

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
