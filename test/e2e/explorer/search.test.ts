import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page, Route } from "playwright-core";
import { describeInBrowser, withPage } from "../support/browser.js";
import { makeFolder, program, startServing, type Serving } from "../support/program.js";

function fieldOf(page: Page): ReturnType<Page["getByRole"]> {
  return page.getByRole("combobox", { name: "Search titles, names, bodies" });
}

describeInBrowser("the search in the header", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await startServing([program, "serve"], makeFolder());
  });
  afterAll(() => server.stop());

  test("shows at most eight hits while somebody writes, chosen with arrows and opened with Enter", async () => {
    await withPage(async ({ page, complaints }) => {
      await page.goto(`${server.address}/about`);
      await page.locator("main h1").waitFor();
      await page.keyboard.press("/");
      await page.keyboard.type("final");
      const options = page.getByRole("option");
      await options.first().waitFor();

      expect(await options.count()).toBeGreaterThan(1);
      expect(await options.count()).toBeLessThanOrEqual(8);
      expect(await fieldOf(page).getAttribute("aria-expanded")).toBe("true");
      await page.getByRole("status").filter({ hasText: "Choose with the arrow keys" }).waitFor();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      const chosen = page.locator("[role=option][aria-selected=true]");
      expect(await chosen.getAttribute("id")).toBe(await fieldOf(page).getAttribute("aria-activedescendant"));
      const title = await chosen.locator(".title").innerText();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
      expect(await options.count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test("goes to the page of the search at Enter, and closes its list at Escape with what was written", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/about`);
      await fieldOf(page).pressSequentially("final");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Escape");
      expect(await page.getByRole("option").count()).toBe(0);
      expect(await fieldOf(page).inputValue()).toBe("final");

      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Search for “final”" }).waitFor();
      expect(page.url()).toBe(`${server.address}/search?q=final`);
    });
  });

  test("shows hits of what was written last, however late an older answer comes", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/about`);
      const held: Route[] = [];
      await page.route("**/graphql", (route) => {
        const { variables } = route.request().postDataJSON();
        if (variables.query === "final") held.push(route);
        else void route.continue();
      });
      const asksFirst = page.waitForRequest("**/graphql");
      await fieldOf(page).fill("final");
      await asksFirst;
      await fieldOf(page).fill("wainwright");
      await fieldOf(page).fill("callinicos");
      await page.getByRole("option", { name: "Alex Callinicos" }).waitFor();
      await Promise.all(held.map((route) => route.continue().catch(() => undefined)));
      expect(await page.getByRole("option", { name: "Taking our final steps" }).count()).toBe(0);
    });
  });

  test("finds in Chinese from the first letter on, and a click opens the hit", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/about`);
      await fieldOf(page).fill("迈");
      const hit = page.getByRole("option", { name: "迈出最后一步" });
      await hit.waitFor();
      expect(await hit.locator("[lang=zh-Hans]").count()).toBe(1);
      await hit.click();
      await page.waitForURL(/\/article\//);
    });
  });

  test("leaves slashes alone where somebody writes", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/people`);
      const field = page.locator("main input[name=q]");
      await field.focus();
      await page.keyboard.type("a/b");
      expect(await field.inputValue()).toBe("a/b");
    });
  });

  test("shows hits too where only stored operations are answered", async () => {
    const operations = makeFolder();
    writeFileSync(join(operations, "one.graphql"), "query Title { corpus { title { value } } }");
    const only = { ANTIPHONY_OPERATIONS: operations, ANTIPHONY_OPERATIONS_ONLY: "on" };
    const strict = await startServing([program, "serve"], makeFolder(), only);
    await withPage(async ({ page }) => {
      await page.goto(`${strict.address}/about`);
      await fieldOf(page).fill("callinicos");
      await page.getByRole("option", { name: "Alex Callinicos" }).waitFor();
    });
    await strict.stop();
  });
});
