import { limitsOf } from "../../../../src/server/limits/limits.js";
import { allPrices, limitTables } from "../../../../src/server/limits/limit-tables.js";
import { tiers } from "../../../../src/server/limits/tiers.js";

test("has a line for each limit and each price", () => {
  const { limits, fieldPrices } = limitTables();

  for (const { code } of limitsOf(tiers.keyed)) expect(limits).toContain(`| \`${code}\` |`);
  for (const field of Object.keys(allPrices)) expect(fieldPrices).toContain(`| \`${field}\` |`);
});

test("gives keyed clients at least as much of everything", () => {
  for (const name of Object.keys(tiers.keyed) as (keyof typeof tiers.keyed)[]) {
    expect(tiers.keyed[name]).toBeGreaterThanOrEqual(tiers.anonymous[name]);
  }
  for (const { cost, burst } of Object.values(tiers)) expect(burst).toBeGreaterThanOrEqual(cost);
});
