import { perBase } from "../../../../src/rules/claims/per-base.js";
import { figureClaim } from "../../../support/claims/claims.js";
import { membership, share, title } from "../../../support/claims/corpus-figures.js";

describe("perBase", () => {
  test("keeps shares of voters and of members apart, and says that they are not compared", () => {
    expect(perBase(share)).toEqual({
      comparison: "NOT_COMPARED",
      explanation: "Bases differ, not compared: a percentage of voters and a percentage of members.",
      figures: [
        {
          base: "voters",
          unit: "PERCENT",
          agreement: "COMPATIBLE",
          spread: { least: 70, most: 70 },
          claims: [0, 1, 2],
        },
        {
          base: "members",
          unit: "PERCENT",
          agreement: "SINGLE_SOURCE",
          spread: { least: 70, most: 70 },
          claims: [3, 4],
        },
      ],
    });
  });

  test("keeps units apart on one base", () => {
    const claims = [figureClaim("a", "two-thirds", { base: "voters" }), figureClaim("b", "477", { base: "voters" })];

    expect(perBase(claims).figures.map(({ unit }) => unit)).toEqual(["SHARE", "COUNT"]);
  });

  test("has one base where all are counted of the same", () => {
    expect(perBase(membership)).toMatchObject({ comparison: "ONE_BASE", figures: [{ agreement: "DISPUTED" }] });
  });

  test("has none of words, nor of numbers that were not seen", () => {
    const unseen = figureClaim("a", "474", { statedAs: "NOT_SEEN" });

    expect(perBase([...title, unseen])).toMatchObject({ comparison: "NO_FIGURES", figures: [] });
  });
});
