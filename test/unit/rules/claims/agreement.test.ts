import { agreementOf, areRivals, excludesEachOther } from "../../../../src/rules/claims/agreement.js";
import { claimOf, dateClaim, figureClaim, textClaim } from "../../../support/claims/claims.js";
import {
  defeats,
  founding,
  lastConvention,
  lengthOfLife,
  membership,
  proposals,
  share,
  title,
  turnout,
} from "../../../support/claims/corpus-figures.js";

const apart = { sameConflict: false };
const together = { sameConflict: true };

describe("areRivals", () => {
  test.each([
    ["474", "477", true],
    ["474 members and some recently resigned ex-members", "477", false],
    ["474 members and some recently resigned ex-members", "nearly 500", false],
    ["474 members and some recently resigned ex-members", "470", true],
    ["nearly 500", "474", false],
    ["nearly 500", "500", true],
    ["nearly 500", "440", true],
    ["about 500", "540", false],
    ["over forty years", "40 years", true],
    ["over forty years", "forty-two years", false],
    ["at least 40", "40", false],
    ["up to 1500", "800", false],
    ["up to 1200", "more than 2000", true],
    ["some 40 branches", "a little over 60 local groups", true],
    ["800 or 900", "about 800", false],
    ["almost 70%", "70%", false],
    ["almost 70%", "71%", true],
    ["70%", "two-thirds", false],
    ["several hundred", "2000", false],
    ["nearly two dozen", "nearly twenty", true],
  ])("between `%s` and `%s`: %s", (a, b, expected) => {
    expect(areRivals(figureClaim("a", a), figureClaim("b", b), apart)).toBe(expected);
    expect(areRivals(figureClaim("b", b), figureClaim("a", a), apart)).toBe(expected);
  });

  test("figures of different bases are none", () => {
    expect(
      areRivals(figureClaim("a", "70%", { base: "voters" }), figureClaim("b", "60%", { base: "members" }), together),
    ).toBe(false);
    expect(areRivals(figureClaim("a", "70%", { base: "voters" }), figureClaim("b", "60%"), together)).toBe(false);
  });

  test.each([
    ["2019-03-29", "2019-03", false],
    ["2019-03-15", "2019-03-17", true],
    ["2019-02", "2019-03", true],
    ["2019-02~", "2019-03", false],
    ["2019-02?", "2019-03", true],
    ["../2019-03-31", "2019-04", true],
    ["../2019-03-31", "2018", false],
  ])("between the dates %s and %s: %s", (a, b, expected) => {
    expect(areRivals(dateClaim("a", a), dateClaim("b", b), apart)).toBe(expected);
  });

  test("words are rivals inside a declared conflict only, where they differ in more than spelling", () => {
    const [one, other] = [textClaim("a", "The crisis in the ISO"), textClaim("b", "The Crisis of the ISO")];

    expect(areRivals(one, other, apart)).toBe(false);
    expect(areRivals(one, other, together)).toBe(true);
    expect(areRivals(one, textClaim("c", "“The Crisis in the I.S.O.”"), together)).toBe(true);
    expect(areRivals(one, textClaim("c", "“The crísis in the ISO.”"), together)).toBe(false);
  });

  test("a number and a date are none of each other", () => {
    expect(areRivals(figureClaim("a", "1977"), dateClaim("b", "1976"), together)).toBe(false);
  });

  test("words are rivals of a number or a date inside a declared conflict only", () => {
    const words = textClaim("a", "a letter to the 2019 convention");

    for (const value of [dateClaim("b", "2019-03-11"), figureClaim("b", "about 800")]) {
      expect(areRivals(words, value, apart)).toBe(false);
      expect(areRivals(words, value, together)).toBe(true);
      expect(areRivals(value, words, together)).toBe(true);
    }
    expect(areRivals(words, figureClaim("b", "several hundred"), together)).toBe(false);
  });

  test("words on one side of a conflict are none, whatever they stand beside; numbers and dates are compared all the same", () => {
    const side = { side: "inside" };
    const words = textClaim("a", "members and recently resigned members", side);

    expect(areRivals(words, textClaim("b", "477, dozens of them recently resigned", side), together)).toBe(false);
    expect(areRivals(words, textClaim("b", "474, and ex-members besides"), together)).toBe(true);
    expect(areRivals(words, textClaim("b", "474, and ex-members besides", { side: "besides" }), together)).toBe(true);
    expect(areRivals(words, figureClaim("b", "477", side), together)).toBe(false);
    expect(areRivals(words, figureClaim("b", "477"), together)).toBe(true);
    expect(areRivals(figureClaim("a", "474", side), figureClaim("b", "477", side), together)).toBe(true);
    expect(areRivals(textClaim("a", "x", { side: null }), textClaim("b", "y", { side: null }), together)).toBe(true);
  });

  test.each([{ statedAs: "NOT_SEEN" }, { rank: "DEPRECATED" }, { status: "REJECTED" }] as const)(
    "what does not count is none: %j",
    (state) => {
      expect(areRivals(figureClaim("a", "474", state), figureClaim("b", "477"), together)).toBe(false);
    },
  );
});

test("an echo is nobody's rival, though it rules out what others say", () => {
  const [one, echo] = [figureClaim("a", "474"), figureClaim("b", "477", { derivedFrom: "claim/z" })];

  expect(areRivals(one, echo, together)).toBe(false);
  expect(areRivals(echo, one, together)).toBe(false);
  expect(excludesEachOther(one, echo)).toBe(true);
});

describe("agreementOf", () => {
  test.each([
    { it: "the turnout: 474 and some more can be 477", claims: turnout, agreement: "COMPATIBLE" },
    {
      it: "the turnout beside a flat 474",
      claims: [...turnout, figureClaim("flat", "474", { base: "voters" })],
      agreement: "DISPUTED",
    },
    {
      it: "the turnout in one work, its translations and quotations",
      claims: turnout.filter((claim) => claim.value === 500),
      agreement: "SINGLE_SOURCE",
    },
    { it: "the share, of voters and of members", claims: share, agreement: "COMPATIBLE" },
    { it: "the proposals, which a translation shifts", claims: proposals, agreement: "SINGLE_SOURCE" },
    {
      it: "the proposals, were the translation another work",
      claims: proposals.map((claim) => ({ ...claim, derivedFrom: null })),
      agreement: "DISPUTED",
    },
    { it: "the membership", claims: membership, agreement: "DISPUTED" },
    { it: "the length of life", claims: lengthOfLife, agreement: "DISPUTED" },
    { it: "forty years and more than forty in a translation", claims: defeats, agreement: "SINGLE_SOURCE" },
    { it: "the founding, on which one source contradicts itself", claims: founding.slice(0, 2), agreement: "DISPUTED" },
    { it: "the founding in 1977", claims: founding.slice(3), agreement: "AGREED" },
    { it: "the last convention", claims: lastConvention, agreement: "DISPUTED" },
    { it: "the last convention in February", claims: lastConvention.slice(0, 3), agreement: "COMPATIBLE" },
    {
      it: "one that gives a number beside one that gives none",
      claims: [turnout[0], turnout[5]],
      agreement: "SINGLE_SOURCE",
    },
    { it: "nothing", claims: [], agreement: "SINGLE_SOURCE" },
    {
      it: "only what was not seen",
      claims: [claimOf("a", "not seen", { statedAs: "NOT_SEEN" })],
      agreement: "SINGLE_SOURCE",
    },
  ])("$it: $agreement", ({ claims, agreement }) => {
    expect(agreementOf(claims.filter((claim) => claim !== undefined))).toBe(agreement);
  });

  test("words dispute inside a declared conflict", () => {
    expect(agreementOf(title, together)).toBe("DISPUTED");
    expect(agreementOf(title)).toBe("COMPATIBLE");
  });

  test("words on one side of a conflict can all be true", () => {
    const [one, other] = title.map((claim) => ({ ...claim, side: "one title" }));

    expect(
      agreementOf(
        [one, other].filter((claim) => claim !== undefined),
        together,
      ),
    ).toBe("COMPATIBLE");
  });

  test("words beside a number or a date are not taken to agree with it", () => {
    const claims = [dateClaim("a", "2019-03-11"), textClaim("b", "a letter to the 2019 convention")];

    expect(agreementOf(claims, together)).toBe("DISPUTED");
    expect(agreementOf(claims)).toBe("SINGLE_SOURCE");
    expect(agreementOf([...claims, dateClaim("c", "2019-03-11")])).toBe("AGREED");
    expect(agreementOf([...claims, dateClaim("c", "2019-03")])).toBe("COMPATIBLE");
  });

  test("does not ask in which order claims come", () => {
    for (const claims of [turnout, share, proposals, founding])
      expect(agreementOf([...claims].reverse())).toBe(agreementOf(claims));
  });
});
