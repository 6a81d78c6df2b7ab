import fc from "fast-check";
import { preferredClaim } from "../../../../src/rules/claims/preferred-claim.js";
import { claimOf, dateClaim, figureClaim, textClaim } from "../../../support/claims/claims.js";
import {
  defeats,
  founding,
  lastConvention,
  membership,
  proposals,
  share,
  turnout,
} from "../../../support/claims/corpus-figures.js";

const chosen = (claims: Parameters<typeof preferredClaim>[0]) => {
  const preferred = preferredClaim(claims);
  return preferred && [preferred.claim.id, preferred.because];
};

describe("preferredClaim", () => {
  test.each([
    {
      it: "turnout",
      claims: turnout,
      id: "claim/sw-vote",
      because: "2 independent works support it, more than any other claim.",
    },
    {
      it: "share",
      claims: share,
      id: "claim/sw-vote",
      because: "3 independent works support it, more than any other claim.",
    },
    {
      it: "proposals",
      claims: proposals,
      id: "claim/sw-vote",
      because: "One independent work supports it, more than any other claim.",
    },
    {
      it: "membership",
      claims: membership,
      id: "claim/soz",
      because: "2 independent works support it, more than any other claim.",
    },
    {
      it: "founding",
      claims: founding,
      id: "claim/libcom",
      because: "3 independent works support it, more than any other claim.",
    },
    {
      it: "last convention",
      claims: lastConvention,
      id: "claim/sw-final",
      because: "3 independent works support it, more than any other claim.",
    },
    {
      it: "forty years",
      claims: defeats,
      id: "claim/sw-final",
      because: "One independent work supports it, more than any other claim.",
    },
  ])("of the corpus: $it", ({ claims, id, because }) => {
    expect(chosen(claims)).toEqual([id, because]);
  });

  test.each([
    {
      it: "the rank that an editor gave",
      claims: [...turnout, figureClaim("late", "480", { rank: "PREFERRED" })],
      expected: ["claim/late", "An editor ranked it above the others."],
    },
    {
      it: "a number before none",
      claims: [figureClaim("a", "several hundred", { sourceDate: "2019-01-01" }), figureClaim("b", "about 800")],
      expected: ["claim/b", "The others give no number or date."],
    },
    {
      it: "independent works before repetitions",
      claims: [
        figureClaim("a", "10"),
        figureClaim("a2", "10", { derivedFrom: "claim/a" }),
        figureClaim("a3", "10", { derivedFrom: "claim/a2" }),
        figureClaim("b", "12"),
        figureClaim("c", "12"),
      ],
      expected: ["claim/b", "2 independent works support it, more than any other claim."],
    },
    {
      it: "the exact before the approximate",
      claims: [
        figureClaim("a", "about 100", { sourceDate: "2001-01-01" }),
        figureClaim("b", "300", { sourceDate: "2009-01-01" }),
      ],
      expected: [
        "claim/b",
        "One independent work supports it, as many as any other; it is exact, and the next is not.",
      ],
    },
    {
      it: "the oldest source",
      claims: [
        figureClaim("a", "474", { sourceDate: "2019-04-03" }),
        figureClaim("b", "477", { sourceDate: "2019-03-31" }),
        figureClaim("c", "470"),
      ],
      expected: [
        "claim/b",
        "One independent work supports it, as many as any other; of those, its source is the oldest.",
      ],
    },
    {
      it: "the first by id",
      claims: [textClaim("b", "x"), textClaim("a", "y")],
      expected: ["claim/a", "Nothing sets it above its rivals; the first by id is shown."],
    },
    {
      it: "the oldest words where all agree",
      claims: [dateClaim("b", "1977", { sourceDate: "2019" }), dateClaim("a", "1977", { sourceDate: "2020" })],
      expected: ["claim/b", "All sources say the same; these are the words of the oldest original."],
    },
    { it: "the only one", claims: [figureClaim("a", "477")], expected: ["claim/a", "It is the only claim."] },
    {
      it: "a repetition whose original is not there",
      claims: [figureClaim("a", "477", { derivedFrom: "claim/z" })],
      expected: ["claim/a", "It is the only claim."],
    },
    {
      it: "nothing where nothing counts",
      claims: [
        claimOf("a", "not seen", { statedAs: "NOT_SEEN" }),
        figureClaim("b", "1", { rank: "DEPRECATED" }),
        figureClaim("c", "2", { status: "REJECTED" }),
      ],
      expected: undefined,
    },
  ])("takes $it", ({ claims, expected }) => {
    expect(chosen(claims)).toEqual(expected);
  });

  test("does not ask in which order claims come", () => {
    const claims = [...turnout, ...share, ...membership].map((claim, index) => ({
      ...claim,
      id: `${claim.id}-${String(index)}`,
    }));

    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: 1 }), (some) => {
        expect(chosen(some)).toEqual(chosen([...some].sort((a, b) => (a.id < b.id ? -1 : 1))));
      }),
    );
  });

  test("survives claims that repeat each other in a ring", () => {
    const ring = [figureClaim("a", "1", { derivedFrom: "claim/b" }), figureClaim("b", "1", { derivedFrom: "claim/a" })];

    expect(preferredClaim(ring)?.claim.id).toBe("claim/a");
  });
});
