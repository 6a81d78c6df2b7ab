import { limitsOf } from "../../../../src/server/limits/limits.js";
import { allPrices, toLimitsPage } from "../../../../src/server/limits/limits-page.js";
import { tiers } from "../../../../src/server/limits/tiers.js";
import { expectGenerated } from "../../../support/expect-generated.js";

test("is the page that is committed", () => {
  expectGenerated("docs/limits.md", toLimitsPage());
});

test("has a line for each limit and each price", () => {
  const page = toLimitsPage();

  for (const { code } of limitsOf(tiers.keyed)) expect(page).toContain(`| \`${code}\` |`);
  for (const field of Object.keys(allPrices)) expect(page).toContain(`| \`${field}\` |`);
});

test("gives keyed clients at least as much of everything", () => {
  for (const name of Object.keys(tiers.keyed) as (keyof typeof tiers.keyed)[]) {
    expect(tiers.keyed[name]).toBeGreaterThanOrEqual(tiers.anonymous[name]);
  }
  for (const { cost, burst } of Object.values(tiers)) expect(burst).toBeGreaterThanOrEqual(cost);
});
