import fc from "fast-check";
import { invariant } from "../../../../src/base/invariant.js";
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
      because: "2 works support it (“sw-vote” says it; “rsorg-why” is more exact); no other claim has as much support.",
    },
    {
      it: "share",
      claims: share,
      id: "claim/sw-vote",
      because: "2 works support it (“sw-vote” says it; “rsorg-why” is more exact); no other claim has as much support.",
    },
    {
      it: "proposals",
      claims: proposals,
      id: "claim/sw-vote",
      because: "One work says it (“sw-vote”); no other claim has as much support.",
    },
    {
      it: "membership",
      claims: membership,
      id: "claim/soz",
      because:
        "2 works support it (“soz” says it; “socialistsolidarity” is more exact); no other claim has as much support.",
    },
    {
      it: "founding",
      claims: founding,
      id: "claim/libcom",
      because:
        "3 works support it (“wsws” and “libcom” say it; “wikipedia” is more exact); no other claim has as much support.",
    },
    {
      it: "last convention",
      claims: lastConvention,
      id: "claim/sw-final",
      because:
        "3 works support it (“sw-final” says it; “wsws” and “sw-letter” are more exact); no other claim has as much support.",
    },
    {
      it: "forty years",
      claims: defeats,
      id: "claim/sw-final",
      because: "One work says it (“sw-final”); no other claim has as much support.",
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
      expected: ["claim/b", "2 works say it (“b” and “c”); no other claim has as much support."],
    },
    {
      it: "the exact before the approximate",
      claims: [
        figureClaim("a", "about 100", { sourceDate: "2001-01-01" }),
        figureClaim("b", "300", { sourceDate: "2009-01-01" }),
      ],
      expected: [
        "claim/b",
        "One work says it (“b”); no other claim has more support, and this one is exact, while the next is not.",
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
        "One work says it (“b”); no other claim has more support. Of the claims with equal support, its source has the earliest date.",
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

  test("gives the works behind it, each once, with what repeats them", () => {
    const { support } = invariant(preferredClaim(turnout), "a preferred claim");

    expect(
      support.map(({ claims, kind, independence, echoes }) => [
        ...[claims, echoes].map((some) => some.map(({ source }) => source)),
        kind,
        independence,
      ]),
    ).toEqual([
      [
        ["article/sw-vote"],
        ["article/es-voto", "article/fr-vote", "article/ww-transparency"],
        "SAYS_IT",
        "NO_DERIVATION_RECORDED",
      ],
      [["article/rsorg-why"], [], "MORE_EXACTLY", "OWN_FIGURE"],
    ]);
  });

  test("takes two articles of one work for one", () => {
    const claims = [figureClaim("a", "12"), figureClaim("b", "12", { workId: "article/a" }), figureClaim("c", "13")];

    expect(preferredClaim(claims)?.support).toHaveLength(1);
  });

  test.each([
    { it: "the exact count beside the round one", claims: turnout, id: "claim/rsorg-why" },
    { it: "the day beside the year", claims: founding, id: "claim/wikipedia-box" },
    {
      it: "none beside what is exact",
      claims: [figureClaim("a", "474"), figureClaim("b", "800")],
      id: undefined,
    },
    { it: "none of what only repeats", claims: proposals, id: undefined },
    { it: "none where words stand alone", claims: [textClaim("a", "x"), textClaim("b", "y")], id: undefined },
  ])("gives the most exact claim that bears it out: $it", ({ claims, id }) => {
    expect(preferredClaim(claims)?.mostExact?.id).toBe(id);
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
