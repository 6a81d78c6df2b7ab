import fc from "fast-check";
import { checkVote, isConsistent, notComparedIn } from "../../../../src/questions/reconcile/check-vote.js";
import type { VoteClaim, VoteConflict, VoteFigures } from "../../../../src/questions/reconcile/vote-figures.js";
import { readFigure } from "../../../../src/rules/numbers/read-figure.js";
import { figureClaim } from "../../../support/claims/claims.js";

const options = [
  { id: "yes", label: "Yes", kind: "CHOICE" },
  { id: "no", label: "No", kind: "CHOICE" },
  { id: "women", label: "Women", kind: "COMPOSITION" },
  { id: "new", label: "New", kind: "COMPOSITION" },
];

const nothing: VoteFigures = { id: "vote/x", options, claims: [], conflicts: [] };

let made = 0;
function claim(source: string, words: string, more: Partial<VoteClaim> = {}): VoteClaim {
  const property = more.option ? "share" : "turnout";
  const { unit, ...rest } = more;
  const reading = figureClaim(source, words, {
    base: "voters",
    id: `claim/${++made}`,
    ...(unit ? { unit } : {}),
    ...rest,
  });
  return { ...reading, property, option: null, sourceTitle: `“${source}”`, question: "Shall we?", ...rest };
}

const of = (option: string, source: string, words: string, more: Partial<VoteClaim> = {}) =>
  claim(source, words, { option, ...more });
const check = (...claims: readonly VoteClaim[]) =>
  checkVote({ ...nothing, claims }).map(({ name, holds }) => [name, holds]);

describe("checkVote", () => {
  test("says what could not be checked", () => {
    const checks = checkVote(nothing);

    expect(checks).toEqual([
      {
        name: "turnout-between-sources",
        holds: null,
        explanation: "No source gives a number for the turnout.",
        claims: [],
      },
      {
        name: "options-against-turnout",
        holds: null,
        explanation: "No source gives a number for any option.",
        claims: [],
      },
      { name: "shares-against-100", holds: null, explanation: "No source gives a share for any option.", claims: [] },
    ]);
    expect(isConsistent(checks)).toBeNull();
  });

  test.each([
    { it: "fails where sources give two exact numbers", claims: [claim("a", "474"), claim("b", "477")], holds: false },
    { it: "holds where one is nearly the other", claims: [claim("a", "474"), claim("b", "nearly 500")], holds: true },
    { it: "says nothing for one source", claims: [claim("a", "474")], holds: null },
    {
      it: "takes a translation for no second source",
      claims: [claim("a", "474", { id: "claim/o" }), claim("b", "474", { derivedFrom: "claim/o" })],
      holds: null,
    },
    {
      it: "leaves out what was not seen",
      claims: [claim("a", "474"), claim("b", "477", { statedAs: "NOT_SEEN" })],
      holds: null,
    },
  ])("turnout between sources $it", ({ claims, holds }) => {
    expect(check(...claims)[0]).toEqual(["turnout-between-sources", holds]);
  });

  test("keeps bases apart", () => {
    expect(check(claim("a", "474"), claim("b", "700", { base: "members" }))).toEqual([
      ["turnout-between-sources", null],
      ["turnout-between-sources", null],
      ["options-against-turnout", null],
      ["shares-against-100", null],
    ]);
  });

  test.each([
    { it: "fails where they are more", yes: "60", no: "50", turnout: "100", holds: false },
    { it: "holds where they are as many", yes: "60", no: "40", turnout: "100", holds: true },
    { it: "holds where they can be as many", yes: "about 60", no: "45", turnout: "100", holds: true },
    { it: "leaves abstentions open", yes: "60", no: "30", turnout: "100", holds: null },
    { it: "asks for every option", yes: "60", no: "", turnout: "100", holds: null },
    { it: "fails though an option is missing", yes: "101", no: "", turnout: "100", holds: false },
    { it: "asks for a turnout", yes: "60", no: "40", turnout: "", holds: null },
  ])("options against turnout $it", ({ yes, no, turnout, holds }) => {
    const claims = [
      ...(yes ? [of("yes", "a", yes, { unit: "COUNT" })] : []),
      ...(no ? [of("no", "a", no, { unit: "COUNT" })] : []),
      ...(turnout ? [claim("a", turnout)] : []),
    ];
    expect(check(...claims).filter(([name]) => name === "options-against-turnout")).toEqual([
      ["options-against-turnout", holds],
    ]);
  });

  test.each([
    { it: "fails over a hundred", yes: "60%", no: "50%", holds: false },
    { it: "allows for rounding", yes: "33%", no: "67%", holds: true },
    { it: "adds fractions", yes: "two-thirds", no: "one-third", holds: true },
    { it: "leaves a rest open", yes: "60%", no: "30%", holds: null },
  ])("shares against 100 $it", ({ yes, no, holds }) => {
    const claims = [of("yes", "a", yes, {}), of("no", "a", no, {})];
    expect(check(...claims)).toContainEqual(["shares-against-100", holds]);
  });

  test("leaves shares that do not exclude each other alone", () => {
    expect(check(of("women", "a", "60%"), of("yes", "a", "50%"), of("no", "a", "50%"))).toContainEqual([
      "shares-against-100",
      true,
    ]);
  });

  test("says that shares of options that do not exclude each other are not added up", () => {
    const claims = [of("women", "a", "more than 50%"), of("new", "b", "two-thirds")];
    const explanations = checkVote({ ...nothing, claims }).map(({ explanation }) => explanation);

    expect(explanations.slice(1)).toEqual([
      "No source gives a number for any option.",
      "No source gives a share for any option that excludes the others. What there is for “Women” and “New” is not added up: these are parts of those elected or voting, and can overlap.",
    ]);
  });

  test("says of turnouts that agree what else their sources dispute", () => {
    const claims = [claim("a", "474"), claim("b", "nearly 500"), claim("c", "nearly 500", { derivedFrom: "claim/b" })];
    const conflict = (id: string, more: Partial<VoteConflict> = {}): VoteConflict => ({
      id: `conflict/${id}`,
      topic: `Topic ${id}`,
      property: "voters",
      agreement: "DISPUTED",
      sources: ["article/a", "article/b"],
      ...more,
    });
    const explain = (conflicts: readonly VoteConflict[]) =>
      checkVote({ ...nothing, claims, conflicts })[0]?.explanation;
    const said =
      "The turnout (of voters) is “474” in “a” and “nearly 500” in “b”. As totals, all of them can be right.";

    expect(explain([])).toBe(said);
    expect(explain([conflict("who")])).toBe(`${said} These sources disagree about “Topic who” (conflict/who).`);
    expect(explain([conflict("who"), conflict("how")])).toBe(
      `${said} These sources disagree about “Topic who” (conflict/who) and “Topic how” (conflict/how).`,
    );
    expect(explain([conflict("x", { agreement: "COMPATIBLE" })])).toBe(said);
    expect(explain([conflict("x", { property: "turnout" })])).toBe(said);
    expect(explain([conflict("x", { sources: ["article/b", "article/c"] })])).toBe(said);
  });

  test("checks the figures of one source by themselves, where the shown ones come from several", () => {
    const claims = [
      of("yes", "a", "60", { unit: "COUNT", rank: "PREFERRED" }),
      of("no", "b", "40", { unit: "COUNT", rank: "PREFERRED" }),
      of("yes", "b", "70", { unit: "COUNT" }),
      claim("b", "100"),
    ];
    expect(check(...claims).filter(([name]) => name === "options-against-turnout")).toEqual([
      ["options-against-turnout", true],
      ["options-against-turnout", false],
    ]);
  });

  test.each([
    { share: "70%", number: "332", holds: true },
    { share: "70%", number: "300", holds: false },
  ])("a share of $share against $number of 474", ({ share, number, holds }) => {
    const claims = [claim("a", "474"), of("yes", "a", share), of("yes", "a", number, { unit: "COUNT" })];
    expect(check(...claims).at(-1)).toEqual(["share-against-count", holds]);
  });

  describe("shares on two bases", () => {
    const ofVoters = of("yes", "a", "around 70 percent");
    const ofMembers = of("yes", "b", "70 percent", { base: "members" });
    const two = [claim("a", "477"), ofVoters, ofMembers];
    const bridge = (words: string) => claim("c", words, { property: "turnoutShare", base: "members", unit: "SHARE" });
    const across = (...claims: readonly VoteClaim[]) =>
      checkVote({ ...nothing, claims }).filter(({ name }) => name === "shares-across-bases");

    test("are not compared where no source states how the bases stand to each other, and that is said", () => {
      const checks = checkVote({ ...nothing, claims: two });

      expect(across(...two)).toMatchObject([{ holds: null, claims: [ofVoters.id, ofMembers.id] }]);
      expect(notComparedIn(checks)).toEqual([
        "“around 70 percent” in “a” (of voters) and “70 percent” in “b” (of members) for “Yes” are not compared: their bases differ, and no source says what share of one body the other is.",
      ]);
    });

    test("are not compared for options that do not exclude each other either", () => {
      const claims = [of("women", "a", "more than 50%"), of("women", "b", "50%", { base: "newcomers" })];

      expect(notComparedIn(checkVote({ ...nothing, claims }))).toEqual([
        "“more than 50%” in “a” (of voters) and “50%” in “b” (of newcomers) for “Women” are not compared: their bases differ, and no source says what share of one body the other is.",
      ]);
    });

    test("cannot both be right where two thirds voted", () => {
      const claims = [...two, bridge("about two-thirds")];

      expect(across(...claims)).toMatchObject([
        {
          holds: false,
          explanation:
            "“Yes” has “around 70 percent” in “a” (of voters). Those who voted are “about two-thirds” in “c” (of members). Together this makes 37.8 to 56.5 percent (of members), compared with “70 percent” in “b”: they cannot all be right.",
        },
      ]);
      expect(isConsistent(checkVote({ ...nothing, claims }))).toBe(false);
      expect(notComparedIn(checkVote({ ...nothing, claims }))).toEqual([]);
    });

    test("can both be right where nearly all voted", () => {
      expect(across(...two, { ...bridge("98%"), ...readFigure("98%", "en") })).toMatchObject([{ holds: true }]);
    });

    test("are not crossed by a share of another body", () => {
      expect(across(...two, { ...bridge("two-thirds"), base: "branches" })).toMatchObject([{ holds: null }]);
    });

    test("are none where one base is given", () => {
      expect(across(claim("a", "477"), ofVoters, bridge("two-thirds"))).toEqual([]);
    });
  });

  test("finds what trying every number finds", () => {
    fc.assert(
      fc.property(figure, figure, figure, (yes, no, turnout) => {
        const claims = [
          of("yes", "a", "?", { ...yes, unit: "COUNT" }),
          of("no", "a", "?", { ...no, unit: "COUNT" }),
          claim("a", "?", { ...turnout, unit: "COUNT" }),
        ];
        const sums = [...valuesOf(yes)].flatMap((a) => [...valuesOf(no)].map((b) => a + b));
        const wholes = [...valuesOf(turnout)];
        const canBeLess = wholes.some((whole) => sums.some((sum) => sum < whole));
        const canBeWhole = wholes.some((whole) => sums.includes(whole));
        const expected = canBeWhole ? true : canBeLess ? null : false;

        expect(check(...claims)[1]).toEqual(["options-against-turnout", expected]);
      }),
    );
  });
});

/* A number, or two bounds of one of which the upper may be excluded, as in `nearly 9`. */
const figure = fc
  .record({ lower: fc.nat(9), width: fc.nat(3), isExcluded: fc.boolean() })
  .map(({ lower, width, isExcluded }) => {
    const isApproximate = isExcluded && width > 0;
    return { lower, upper: lower + width, isApproximate, value: isApproximate || width === 0 ? lower + width : null };
  });

function valuesOf({
  lower,
  upper,
  isApproximate,
}: {
  lower: number;
  upper: number;
  isApproximate: boolean;
}): Set<number> {
  const values = new Set<number>();
  for (let value = lower; value <= upper; value += 0.25) if (!isApproximate || value < upper) values.add(value);
  return values;
}
