import { AxeBuilder } from "@axe-core/playwright";
import { describeInBrowser, withPage } from "../support/browser.js";
import type { Serving } from "../support/program.js";
import { serveCorpus } from "../support/serve-corpus.js";

const rest = { description: "…", language: "ar", licence: "CC0-1.0" };
const people = Array.from({ length: 7_000 }, (_, index) => `person/${index + 1}`);

/** A call in Arabic that 7 000 have signed, and a hundred answers in Chinese to it. */
const harbour = {
  corpus: { title: "رسائل الميناء", ...rest },
  people: people.map((id, index) => ({ id, name: `موقّع ${index + 1}`, nameForm: "FULL" })),
  articles: [
    {
      id: "article/call",
      kind: "OPEN_LETTER",
      language: "ar",
      title: "نداء إلى عمال الميناء",
      published: "2021-02~",
      publishedBasis: "INFERRED",
      evidence: "SEEN",
      signatories: people.map((person, index) => ({
        person,
        nameAsPrinted: `موقّع ${index + 1}`,
        position: index + 1,
      })),
    },
    ...Array.from({ length: 100 }, (_, index) => ({
      id: `article/answer-${index + 1}`,
      kind: "LETTER",
      language: "zh-Hans",
      title: `第${index + 1}封回信`,
      published: `2021-03-${String(1 + Math.floor(index / 4)).padStart(2, "0")}`,
      evidence: "SEEN",
      references: [{ to: "article/call", type: index % 3 === 0 ? "DISAGREES_WITH" : "REPLIES_TO", evidence: "NAMED" }],
    })),
  ],
};

describeInBrowser("the explorer over another corpus", () => {
  let server: Serving;
  beforeAll(async () => {
    server = await serveCorpus(harbour);
  });
  afterAll(() => server.stop());

  test("shows titles from right to left and in Chinese, each in its language, within 320 pixels too", async () => {
    await withPage(async ({ page, complaints }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of ["/", "/articles", "/article/answer-1/chain", "/people", "/timeline", "/article/call"]) {
        await page.goto(`${server.address}${path}`);
        const width = (await page.screenshot({ fullPage: true })).readUInt32BE(16);
        expect({ path, width }).toEqual({ path, width: 320 });
      }
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag22aa"]).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      const title = page.getByRole("heading", { level: 1 });
      expect(await title.getAttribute("lang")).toBe("ar");
      expect(await page.locator("h1:dir(rtl)").count()).toBe(1);
      expect(await page.locator(".references a[lang=zh-Hans]").count()).toBe(50);
      expect(complaints).toEqual([]);
    });
  });

  test("leads through a hundred answers, and says how many there are", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/article/call`);
      const answers = page.getByRole("region", { name: /What answers it/ });
      expect(await answers.getByRole("heading").innerText()).toMatch(/100$/);
      const first = await answers.locator("a.title").allInnerTexts();
      await answers.getByRole("link", { name: "The next after these 50" }).click();
      await answers.getByRole("link", { name: "Back to the first page" }).waitFor();
      const next = await answers.locator("a.title").allInnerTexts();

      expect(new Set([...first, ...next]).size).toBe(100);
    });
  });

  test("leads through seven thousand signatories, a hundred at a time, numbered as printed", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/article/call`);
      await page.getByRole("link", { name: "signed with 7,000 names" }).waitFor();
      const names = page.locator("ol.signatories > li");
      expect(await names.count()).toBe(100);
      await page.getByRole("link", { name: "Next signatories" }).click();
      await page.locator("ol.signatories > li[value='101']").waitFor();
      expect(await names.count()).toBe(100);
      expect(await names.last().innerText()).toBe("موقّع 200");
    });
  });

  test("finds Chinese and Arabic while somebody writes", async () => {
    await withPage(async ({ page }) => {
      await page.goto(`${server.address}/about`);
      const field = page.getByRole("combobox");
      await field.fill("回信");
      await page.getByRole("option").first().waitFor();
      expect(await page.getByRole("option").count()).toBe(8);
      await field.fill("الميناء");
      await page.getByRole("option", { name: "نداء إلى عمال الميناء" }).waitFor();
    });
  });
});

describeInBrowser("the explorer over an empty corpus", () => {
  test("says that no texts are loaded and with which command they are, and has no page that breaks", async () => {
    const server = await serveCorpus({ corpus: { title: "Nothing yet", ...rest, language: "en" } });
    await withPage(async ({ page, complaints }) => {
      await page.goto(`${server.address}/`);
      await page.getByText("No texts are loaded.").waitFor();
      expect(await page.locator("main code").innerText()).toBe("antiphony load <folder>");
      const links = page.locator("header.site nav a");
      const paths = await Promise.all((await links.all()).map((link) => link.getAttribute("href")));
      for (const path of paths) {
        const response = await page.goto(`${server.address}${path}`);
        expect({ path, status: response?.status() }).toEqual({ path, status: 200 });
      }
      await page.goto(`${server.address}/articles`);
      await page.getByText("None in this corpus.").waitFor();
      expect(complaints).toEqual([]);
    });
    await server.stop();
  });
});
