import { describeEachEngine } from "../../support/describe-each-engine.js";
import { askAll, type HistorianQuestion } from "../../support/corpora/shipped-corpus.js";

const conflict = (id: string, fields: string) => `{ node(id: "conflict/${id}") { ... on Conflict { ${fields} } } }`;
const sources = (...ids: readonly string[]) => ids.map((id) => ({ source: { id: `article/${id}` } }));

const questions: readonly HistorianQuestion[] = [
  {
    it: "two works give a bound of the same committee, and half of its new members is a share of others",
    asks: `{ vote(id: "vote/convention-2019-sc-election") { options { label figure {
      value lower upper
      supportedBy { kind independence claims { source { id } } }
      mostExact { stated }
      perBase { comparison figures { base agreement } }
    } } } }`,
    finds: {
      options: [
        {
          label: "People of color / Native members",
          figure: {
            value: null,
            lower: 50,
            upper: null,
            supportedBy: expect.arrayContaining(
              ["sw-towards-a-critical-defense-of-identity-politics", "ww-transparency-and-solidarity"].map((id) => ({
                kind: "SAYS_IT",
                independence: "NO_DERIVATION_RECORDED",
                claims: sources(id),
              })),
            ),
            mostExact: null,
            perBase: {
              comparison: "NOT_COMPARED",
              figures: expect.arrayContaining([
                { base: "Steering Committee members", agreement: "AGREED" },
                { base: "new Steering Committee members", agreement: "SINGLE_SOURCE" },
              ]),
            },
          },
        },
        { label: "New to leadership", figure: { mostExact: null, perBase: { comparison: "ONE_BASE" } } },
      ],
    },
  },
  {
    it: "some 40 branches and a little over 60 groups cannot be one number",
    asks: conflict(
      "number-of-branches",
      "agreement spread { least most } perBase { comparison figures { agreement } }",
    ),
    finds: {
      agreement: "DISPUTED",
      spread: { least: 40, most: 60 },
      perBase: { comparison: "ONE_BASE", figures: [{ agreement: "DISPUTED" }] },
    },
  },
  {
    it: "forty-two years and over forty stand against twenty-one, and an open end is borne out by its like only",
    asks: conflict(
      "length-of-life",
      "agreement spread { least most } shown { claim { stated } mostExact { stated } supportedBy { independence } } claims { stated rivals { stated } }",
    ),
    finds: {
      agreement: "DISPUTED",
      spread: { least: 21, most: 42 },
      shown: { mostExact: null, supportedBy: [{ independence: "ONLY_WORK" }] },
      claims: expect.arrayContaining([
        { stated: "forty-two years", rivals: [{ stated: "21-year history" }] },
        { stated: "over forty years", rivals: [{ stated: "21-year history" }] },
      ]),
    },
  },
  {
    it: "a translation that says more than 40 years where its original says 40 is a variant of it and no rival",
    asks: conflict(
      "forty-years-of-defeats",
      "agreement spread { least most } claims { stated isVariant echoBasis echoOf { stated } rivals { stated } }",
    ),
    finds: {
      agreement: "SINGLE_SOURCE",
      spread: { least: 40, most: 40 },
      claims: expect.arrayContaining([
        { stated: "40 years", isVariant: false, echoBasis: null, echoOf: null, rivals: [] },
        { stated: "veertig jaar", isVariant: false, echoBasis: "RECORDED", echoOf: { stated: "40 years" }, rivals: [] },
        { stated: "40 多年", isVariant: true, echoBasis: "RECORDED", echoOf: { stated: "40 years" }, rivals: [] },
      ]),
    },
  },
  {
    it: "members can all be 810 to 880 and active members are others, yet an editor sets a share in words against some",
    asks: conflict(
      "membership",
      "agreement spread { least most } perBase { comparison figures { base agreement claims { stated } } }",
    ),
    finds: {
      agreement: "DISPUTED",
      spread: { least: 800, most: 900 },
      perBase: {
        comparison: "NOT_COMPARED",
        figures: expect.arrayContaining([
          {
            base: "members",
            agreement: "COMPATIBLE",
            claims: [{ stated: "800 or 900" }, { stated: "about 800" }, { stated: "maybe 900" }],
          },
          { base: "active members", agreement: "SINGLE_SOURCE", claims: [{ stated: "nearly 800 active members" }] },
        ]),
      },
    },
  },
  {
    it: "by the middle of 2019 one source had given a number of members and one a share, and three spoke later",
    asks: conflict(
      "membership",
      `known(asOf: "2019-06-30") { agreement claims { source { id } } byThen { possibly { stated } later { source { id } } } }`,
    ),
    finds: {
      known: {
        agreement: "DISPUTED",
        claims: sources("rsorg-why-i-voted-to-dissolve", "wl-losing-the-thread"),
        byThen: {
          possibly: [],
          later: sources(
            "soz-eine-revolutionaere-organisation-implodiert",
            "wl-more-on-why-iso-collapsed",
            "socialistsolidarity-when-socialist-organization-fails",
          ),
        },
      },
    },
  },
  {
    it: "shares of a committee and of its new members are not crossed, since nobody says how one stands to the other",
    asks: `{ reconcile(vote: "vote/convention-2019-sc-election") { isConsistent notCompared checks { holds } } }`,
    finds: {
      isConsistent: null,
      notCompared: [
        expect.stringMatching(
          /Steering Committee members.*new Steering Committee members|new Steering Committee members.*Steering Committee members/,
        ),
      ],
    },
  },
  {
    it: "of a question without any number nothing is checked and nothing left uncompared",
    asks: `{ reconcile(vote: "vote/convention-2019-apology") { isConsistent notCompared } }`,
    finds: { isConsistent: null, notCompared: [] },
  },
  {
    it: "by 5 April two works had said 70 percent, a third had it from one of them, and the share of members was not out",
    asks: `{ vote(id: "vote/poll-future") { options { label figure(asOf: "2019-04-05") {
      base agreement claims { source { id } } supportedBy { echoes { source { id } } }
      byThen { possibly { source { id } } later { source { id } } }
    } } } }`,
    finds: {
      options: expect.arrayContaining([
        expect.objectContaining({
          label: "Dissolve the ISO in some fashion",
          figure: {
            base: "voters",
            agreement: "COMPATIBLE",
            claims: sources(
              "rsorg-why-i-voted-to-dissolve",
              "sw-the-isos-vote-to-dissolve-and-what-comes-next",
              "wl-dissolution-from-below",
            ),
            supportedBy: [{ echoes: [] }, { echoes: sources("wl-dissolution-from-below") }],
            byThen: {
              possibly: expect.arrayContaining(sources("it-difesacivica-voto")),
              later: expect.arrayContaining(sources("sw-apology-to-people-of-color-in-the-iso", "fr-bakchich-excuses")),
            },
          },
        }),
      ]),
    },
  },
  {
    it: "the year 1976 is certainly said in 2024 alone, since nobody knows when the encyclopedia said it",
    asks: conflict(
      "founding-year",
      `agreement known(asOf: "2019-12-31") { agreement byThen { possibly { stated } later { source { id } } } }`,
    ),
    finds: {
      agreement: "DISPUTED",
      known: {
        agreement: "AGREED",
        byThen: {
          possibly: expect.arrayContaining([{ stated: "March 12, 1977" }, { stated: "1976" }]),
          later: sources("cosmonaut-nostalgia-for-a-trotskyist-sect"),
        },
      },
    },
  },
  {
    it: "up to 1200 and more than 2000 leave no number between them, and neither is a number by itself",
    asks: conflict("socialism-attendance", "agreement claims { value { ... on NumberValue { value lower upper } } }"),
    finds: {
      agreement: "DISPUTED",
      claims: [
        { value: { value: null, lower: null, upper: 1200 } },
        { value: { value: null, lower: 2000, upper: null } },
      ],
    },
  },
  {
    it: "March to 19 April, March to April and April have days in common",
    asks: conflict("month-of-dissolution", "agreement spread { least } claims { rivals { stated } }"),
    finds: { agreement: "COMPATIBLE", spread: null, claims: Array(5).fill({ rivals: [] }) },
  },
];

describeEachEngine("what figures rest on, asked of the shipped corpus", (open) => askAll(open, questions));
