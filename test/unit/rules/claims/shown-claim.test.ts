import { shownClaim, type DisputedClaim } from "../../../../src/rules/claims/shown-claim.js";
import type { ClaimReading } from "../../../../src/rules/claims/claim-reading.js";
import { toFigure } from "../../../../src/rules/claims/figure.js";
import { claimOf, figureClaim, textClaim } from "../../../support/claims/claims.js";
import { share, turnout } from "../../../support/claims/corpus-figures.js";

function disputed(claim: ClaimReading, more: Partial<DisputedClaim> = {}): DisputedClaim {
  return { ...claim, property: "share", optionId: null, ...more };
}

describe("shownClaim", () => {
  test.each([
    { it: "the turnout", claims: turnout },
    { it: "the share", claims: share },
  ])("shows of $it the claim that its figure shows, for the same reason", ({ claims }) => {
    const { claim, because } = shownClaim(claims.map((each) => disputed(each)));

    expect({ text: claims[claim ?? -1]?.stated, because }).toEqual({
      text: toFigure(claims)?.text,
      because: toFigure(claims)?.preferredBecause,
    });
  });

  test("chooses among words, too", () => {
    const claims = [
      disputed(textClaim("b", "cheap paint", { sourceDate: "2019-02-01" })),
      disputed(textClaim("a", "salt", { sourceDate: "2019-01-01" })),
    ];

    expect(shownClaim(claims)).toMatchObject({
      claim: 1,
      because:
        "One work says it (“a”); no other claim has more support. Of the claims with equal support, its source has the earliest date.",
    });
  });

  test("chooses none where claims are about several options", () => {
    const claims = [
      disputed(figureClaim("a", "70%"), { optionId: "vote-option/x--for" }),
      disputed(figureClaim("b", "70%"), { optionId: "vote-option/x--against" }),
    ];

    expect(shownClaim(claims)).toMatchObject({
      claim: null,
      because: "The claims are about several options, and each option has a figure of its own.",
    });
  });

  test("takes a claim that names no option for one about the option of the others", () => {
    const claims = [
      disputed(figureClaim("a", "70%"), { optionId: "vote-option/x--for" }),
      disputed(claimOf("b", "most")),
    ];

    expect(shownClaim(claims).claim).toBe(0);
  });

  test("chooses none where claims set several properties", () => {
    const claims = [disputed(figureClaim("a", "70%")), disputed(figureClaim("b", "500"), { property: "turnout" })];

    expect(shownClaim(claims)).toMatchObject({
      claim: null,
      because: "The claims are about several things, so that none of them can stand for all.",
    });
  });

  test.each([
    { it: "there are none", claims: [] },
    { it: "nothing was seen", claims: [disputed(claimOf("a", "not given", { statedAs: "NOT_SEEN" }))] },
    { it: "all are held to be mistaken", claims: [disputed(claimOf("a", "9", { rank: "DEPRECATED" }))] },
  ])("chooses none where $it", ({ claims }) => {
    expect(shownClaim(claims)).toEqual({
      claim: null,
      because: "No reviewed claim says anything.",
      supportedBy: [],
      mostExact: null,
    });
  });

  test("does not count what was not seen as about another option", () => {
    const claims = [
      disputed(figureClaim("a", "70%"), { optionId: "vote-option/x--for" }),
      disputed(claimOf("b", "not given", { statedAs: "NOT_SEEN" }), { optionId: "vote-option/x--against" }),
    ];

    expect(shownClaim(claims)).toMatchObject({ claim: 0, because: "It is the only claim." });
  });
});
