import type { Page } from "playwright-core";
import { findBrowser } from "../../support/chromium.js";

export { withPage, type Watched } from "../../support/chromium.js";

/** Tests in a real browser. Without one they are skipped by name, or fail where REQUIRE_BROWSER says so. */
export const describeInBrowser: jest.Describe =
  findBrowser() === undefined && process.env["REQUIRE_BROWSER"] === undefined ? describe.skip : describe;

/** Waits until a page with this heading is seen. */
export function heading(page: Page, text: string): Promise<void> {
  return page.getByRole("heading", { level: 1, name: text, exact: true }).waitFor();
}
