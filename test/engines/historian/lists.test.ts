import { describeEachEngine } from "../../support/describe-each-engine.js";
import { askAll, type HistorianQuestion } from "../../support/corpora/shipped-corpus.js";

const nodes = (...ids: readonly string[]) => ids.map((id) => ({ id }));

const questions: readonly HistorianQuestion[] = [
  {
    it: "nine references are our own match, and none of them is a quotation",
    asks: `{ crossReferences(filter: { evidence: [INFERRED] }) { totalCount facets(names: [EVIDENCE]) { buckets { value count } withoutCount omittedCount } } }`,
    finds: {
      totalCount: 9,
      facets: [{ buckets: [{ value: "INFERRED", count: 9 }], withoutCount: 0, omittedCount: 0 }],
    },
  },
  {
    it: "in February 2013 Le Blanc and Proyect refer five times for certain, and texts of about then may do so too",
    asks: `{ crossReferences(filter: { period: { from: "2013-02-01", to: "2013-02-28", certainlyWithin: true } }) { totalCount facets(names: [STANCE]) { buckets { value count } } } }`,
    finds: {
      totalCount: 5,
      facets: [
        {
          buckets: [
            { value: "NEUTRAL", count: 3 },
            { value: "DEVELOPS", count: 1 },
            { value: "DISAGREES", count: 1 },
          ],
        },
      ],
    },
  },
  {
    it: "what else may have referred then: replies of January at the latest, and two of about that year",
    asks: `{ crossReferences(filter: { period: { from: "2013-02-01", to: "2013-02-28" } }) { totalCount } }`,
    finds: { totalCount: 9 },
  },
  {
    it: "a text of 2014 is replied to, criticized and listed, and only the criticism takes a side",
    asks: `{ crossReferences(filter: { to: ["article/sw-a-response-to-slander"] }) { totalCount facets(names: [TYPE, STANCE]) { buckets { value count } } } }`,
    finds: {
      totalCount: 3,
      facets: [
        {
          buckets: expect.arrayContaining([
            { value: "REPLIES_TO", count: 1 },
            { value: "CRITIQUES", count: 1 },
            { value: "CITES_AS_RELATED", count: 1 },
          ]),
        },
        {
          buckets: [
            { value: "NEUTRAL", count: 2 },
            { value: "DISAGREES", count: 1 },
          ],
        },
      ],
    },
  },
  {
    it: "of all that the World Socialist Web Site refers to it speaks against two texts",
    asks: `{ crossReferences(filter: { publishers: ["organization/wsws"], stances: [DISAGREES] }) { totalCount nodes { from { id } } } }`,
    finds: {
      totalCount: 2,
      nodes: expect.arrayContaining([
        { from: { id: "article/wsws-de-briefwechsel-socialism-2010" } },
        { from: { id: "article/wsws-factional-provocation" } },
      ]),
    },
  },
  {
    it: "what the final report lists is listed in Dutch and Chinese too: seven, seven and six",
    asks: `{ crossReferences(filter: { from: ["article/sw-taking-our-final-steps"], acrossTranslations: true }) { totalCount } }`,
    finds: { totalCount: 20 },
  },
  {
    it: "nobody signed both the final report and the minority's proposals by one name in one text",
    asks: `{ people(filter: { signedAll: ["article/sw-taking-our-final-steps", "article/iso-sc-minority-proposals"] }) { totalCount } }`,
    finds: { totalCount: 0 },
  },
  {
    it: "initials on a list and on its translation are two names, so both lists have nobody in common",
    asks: `{ people(filter: { signedAll: ["article/sw-taking-our-final-steps", "article/nl-focus-wtv-onze-laatste-stappen"] }) { totalCount } }`,
    finds: { totalCount: 0 },
  },
  {
    it: "across translations whoever signed the report in either language signed it",
    asks: `{ people(filter: { signedAll: ["article/sw-taking-our-final-steps", "article/nl-focus-wtv-onze-laatste-stappen"], acrossTranslations: true }) { totalCount } }`,
    finds: { totalCount: 38 },
  },
  {
    it: "for certain six texts were out before a letter of 29 October 2009, one of them by being quoted in it",
    asks: `{ articles(first: 20, filter: { outBefore: { article: "article/marxmail-2009-lause", possibilities: [CERTAIN] } }) { totalCount nodes { id } } }`,
    finds: {
      totalCount: 6,
      nodes: expect.arrayContaining(
        nodes(
          "article/hallas-towards-a-revolutionary-socialist-party",
          "article/callinicos-the-anti-capitalist-movement-2001",
          "article/swp-sek-letter-to-iso-2001-03-05",
          "article/sw-message-500th-issue",
          "article/iso-letter-to-swp-cc-and-ist-2008",
          "article/leblanc-why-im-joining",
        ),
      ),
    },
  },
  {
    it: "a letter of the same day may have been out before it",
    asks: `{ articles(filter: { outBefore: { article: "article/marxmail-2009-lause", possibilities: [POSSIBLE] }, authors: ["person/fred-feldman"] }) { nodes { id } } }`,
    finds: { nodes: nodes("article/marxmail-2009-feldman-why-i-am-joining") },
  },
  {
    it: "a reply of the same day was not out before what it answers",
    asks: `{ articles(filter: { outBefore: { article: "article/marxmail-2009-lause", possibilities: [IMPOSSIBLE] }, authors: ["person/dan-russell"] }) { nodes { id } } }`,
    finds: { nodes: nodes("article/marxmail-2009-russell-1") },
  },
  {
    it: "a citation that gives an address names who brought the text out there",
    asks: `{ article(id: "article/leblanc-what-happened") { citation publisher { id } } }`,
    finds: {
      citation: expect.stringMatching(/"container-title":"[^"]*URPE[^"]*","URL":"https:\/\/urpe\.org/u),
      publisher: { id: "organization/johnriddell-com" },
    },
  },
  {
    it: "of nineteen texts of Socialist Worker four are in a series and fifteen in none",
    asks: `{ articles(filter: { publishers: ["organization/socialist-worker-us"] }) { totalCount facets(names: [SERIES]) { buckets { count } withoutCount omittedCount } } }`,
    finds: { totalCount: 19, facets: [{ buckets: [{ count: 4 }], withoutCount: 15, omittedCount: 0 }] },
  },
  {
    it: "of 32 texts that nobody saw eleven have no publisher",
    asks: `{ articles(filter: { evidence: [REFERENCED] }) { totalCount facets(names: [PUBLISHER]) { withoutCount omittedCount } } }`,
    finds: { totalCount: 32, facets: [{ withoutCount: 11, omittedCount: 0 }] },
  },
  {
    it: "a paper that had stopped by 3 April may have stopped in March",
    asks: `{ events(filter: { when: { from: "2019-03-10", to: "2019-03-31" }, kinds: [CLOSURE] }) { nodes { id } } }`,
    finds: { nodes: nodes("event/socialist-worker-ends") },
  },
  {
    it: "a founding of 1977 is found in 1976 too, where two sources date it",
    asks: `{ events(filter: { when: { from: "1976-01-01", to: "1976-12-31" }, kinds: [FOUNDING] }) { nodes { id when { edtf } } } }`,
    finds: { nodes: [{ id: "event/iso-founding", when: { edtf: "1977" } }] },
  },
  {
    it: "it surely lies in neither year, though most sources agree on the second",
    asks: `{ timeline(period: { from: "1976-01-01", to: "1977-12-31" }, granularity: YEAR, kinds: [EVENT]) { buckets { certain } } }`,
    finds: { buckets: [{ certain: 0 }, { certain: 0 }] },
  },
  {
    it: "of seven conventions and conferences one was only planned",
    asks: `{ conventions(filter: { isPlanned: false }) { totalCount nodes { id } } }`,
    finds: { totalCount: 6, nodes: expect.not.arrayContaining(nodes("event/iso-special-convention-2019-09-planned")) },
  },
  {
    it: "two open letters of 2013 had no answer of those they address, and four others are left out",
    asks: `{ silences(kinds: [ADDRESSED_BUT_SILENT], period: { from: "2013-01-01", to: "2013-12-31" }) { totalCount omittedCount nodes { subject { id } } } }`,
    finds: {
      totalCount: 2,
      omittedCount: 4,
      nodes: [
        { subject: { id: "article/marxmail-2013-dear-ahmed-shawki" } },
        { subject: { id: "article/chicago-letter-to-comrades-in-the-iso" } },
      ],
    },
  },
];

describeEachEngine("what lists hold and leave out, asked of the shipped corpus", (open) => askAll(open, questions));
