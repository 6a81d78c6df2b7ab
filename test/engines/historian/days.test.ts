import { describeEachEngine } from "../../support/describe-each-engine.js";
import { askAll, type HistorianQuestion } from "../../support/corpora/shipped-corpus.js";

const bounds = "knownBounds { earliest latest firmLatest because }";
const onDay = (day: string) =>
  `timeline(period: { from: "${day}", to: "${day}" }, granularity: DAY, kinds: [EVENT], limit: 5)`;

const questions: readonly HistorianQuestion[] = [
  {
    it: "on the second of three days a convention was held for certain",
    asks: `{ ${onDay("2014-02-16")} { buckets { certain } } }`,
    finds: { buckets: [{ certain: 1 }] },
  },
  {
    it: "on the day after it no event is certain",
    asks: `{ ${onDay("2014-02-18")} { buckets { certain } } }`,
    finds: { buckets: [{ certain: 0 }] },
  },
  {
    it: "a week of voting whose start is reckoned is certain on none of its days",
    asks: `{ timeline(period: { from: "2019-03-26", to: "2019-03-26" }, granularity: DAY, kinds: [VOTE], limit: 5) { buckets { certain } } }`,
    finds: { buckets: [{ certain: 0 }] },
  },
  {
    it: "a meeting of two days is found by the second",
    asks: `{ events(filter: { when: { from: "2019-06-30", to: "2019-06-30" }, kinds: [CONVENTION] }) { nodes { id } } }`,
    finds: { nodes: [{ id: "event/solidarity-convention-2019" }] },
  },
  {
    it: "a statement that is known from a text of 3 April was out by then",
    asks: `{ article(id: "article/geier-statement-2019") { ${bounds} } }`,
    finds: {
      knownBounds: {
        latest: "2019-04-03",
        because: [expect.stringContaining("article/wl-dissolution-from-below")],
      },
    },
  },
  {
    it: "a document that is answered in a text of 29 May was not after it, whatever year it is given",
    asks: `{ article(id: "article/wl-solidarity-501-report") { ${bounds} } }`,
    finds: { knownBounds: { latest: "2019-05-01", firmLatest: "2019-05-01" } },
  },
  {
    it: "a page that an archive copied on 2 June 2019 was there by then",
    asks: `{ article(id: "article/fsp-stay-the-revolutionary-course") { ${bounds} } }`,
    finds: { knownBounds: { latest: "2019-06-02" } },
  },
  {
    it: "a reply of about 2013 to a text of that year is not older than the text",
    asks: `{ order(a: "article/wolfreys-and-others-reply-2013", b: "article/kimber-callinicos-the-politics-of-this-crisis") { relation canAnswer } }`,
    finds: { relation: "POSSIBLY_AFTER", canAnswer: "IMPOSSIBLE" },
  },
  {
    it: "an article of a double month came out in one of the two, and did not last",
    asks: `{ article(id: "article/socialist-viewpoint-we-need-more-leninism") { published { edtf text precision } } }`,
    finds: {
      published: { edtf: "[2019-09..2019-10]", text: "between September 2019 and October 2019", precision: "SET" },
    },
  },
  {
    it: "an announcement for 24 March could be read on any day before it, and is certain on none",
    asks: `{ articles(filter: { published: { from: "2019-03-24", to: "2019-03-24", certainlyWithin: true } }) { totalCount } }`,
    finds: { totalCount: 0 },
  },
  {
    it: "on the second of four days a conference was held for certain",
    asks: `{ ${onDay("2019-07-05")} { buckets { certain } } }`,
    finds: { buckets: [{ certain: 1 }] },
  },
  {
    it: "a vote on a stated day is certain on that day, though its convention lasted three",
    asks: `{ timeline(period: { from: "2014-02-15", to: "2014-02-17" }, granularity: DAY, kinds: [VOTE], limit: 5) { buckets { start certain possible } } }`,
    finds: { buckets: [{ start: "2014-02-17", certain: 1, possible: 0 }] },
  },
  {
    it: "a page that an archive copied on 12 May was firmly there by then, whatever day its address has",
    asks: `{ article(id: "article/libcom-what-was-the-purpose-of-the-iso") { ${bounds} published { edtf } } }`,
    finds: { knownBounds: { latest: "2019-04-23", firmLatest: "2019-05-12" }, published: { edtf: "2019-04-23" } },
  },
  {
    it: "a post on the page of a month is of that month, and was there for certain when an archive copied it in April",
    asks: `{ article(id: "article/proyect-on-the-rumored-dissolution") { ${bounds} } }`,
    finds: { knownBounds: { latest: "2019-03-31", firmLatest: "2019-04-07" } },
  },
  {
    it: "a closing page without a day of its own was there when an archive copied it, and no earlier day is known",
    asks: `{ article(id: "article/sw-about-page") { ${bounds} published { edtf } } }`,
    finds: {
      knownBounds: { earliest: null, latest: "2021-05-19", firmLatest: "2021-05-19" },
      published: { edtf: "[..2021-05-19]" },
    },
  },
];

describeEachEngine("what lies when, asked of the shipped corpus", (open) => askAll(open, questions));
