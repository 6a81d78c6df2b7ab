import { findBrowser } from "../../support/chromium.js";

export { withPage, type Watched } from "../../support/chromium.js";

/** Tests in a real browser. Without one they are skipped by name, or fail where REQUIRE_BROWSER says so. */
export const describeInBrowser: jest.Describe =
  findBrowser() === undefined && process.env["REQUIRE_BROWSER"] === undefined ? describe.skip : describe;
