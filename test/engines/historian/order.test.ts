import { describeEachEngine } from "../../support/describe-each-engine.js";
import { askAll, type HistorianQuestion } from "../../support/corpora/shipped-corpus.js";

interface Asked {
  readonly it: string;
  readonly a: string;
  readonly b: string;
  readonly relation: string;
  readonly canAnswer: string;
  readonly says: string;
}

const questions: readonly Asked[] = [
  {
    it: "an answer that quotes a text of about the same month comes after it",
    a: "article/callinicos-is-leninism-finished",
    b: "article/leblanc-leninism-is-unfinished",
    relation: "POSSIBLY_BEFORE",
    canAnswer: "CERTAIN",
    says: "The second answers the first, by cross-reference/leblanc-leninism-is-unfinished--replies-to--callinicos-is-leninism-finished",
  },
  {
    it: "a correction of an answer follows what was answered, by way of it",
    a: "article/proyect-leninism-is-finished",
    b: "article/marxmail-2013-proyect-corrects-leblanc",
    relation: "POSSIBLY_BEFORE",
    canAnswer: "CERTAIN",
    says: "The second answers article/leblanc-leninism-is-unfinished, which answers the first",
  },
  {
    it: "a pamphlet of 1971 comes before an interview that mentions it half a century later",
    a: "article/hallas-towards-a-revolutionary-socialist-party",
    b: "article/tempest-reflections-mcnally-interview",
    relation: "CERTAINLY_BEFORE",
    canAnswer: "CERTAIN",
    says: "The second mentions the first",
  },
  {
    it: "a letter that was sent in 2009 and posted in 2019 was there for whoever wrote of its subject the week after",
    a: "article/sw-mcnally-2009-letter",
    b: "article/sw-what-models-of-organization-can-guide-us-now",
    relation: "CERTAINLY_BEFORE",
    canAnswer: "CERTAIN",
    says: "is no later than 31 December 2009, and the second is dated 28 March 2019",
  },
  {
    it: "a letter that was received in March was there before a statement of about June, which is dated by us",
    a: "article/swp-sek-letter-to-iso-2001-03-05",
    b: "article/iso-statement-before-ist-vote-2001",
    relation: "POSSIBLY_BEFORE",
    canAnswer: "POSSIBLE",
    says: "the date of the second is approximate and inferred",
  },
  {
    it: "a report without a day is no later than the text that lists it",
    a: "article/wl-solidarity-500-report",
    b: "article/wl-iso-the-picture-from-chicago",
    relation: "POSSIBLY_BEFORE",
    canAnswer: "CERTAIN",
    says: "The first is no later than 1 May 2019, because article/wl-iso-the-picture-from-chicago mentions it",
  },
  {
    it: "a text of the first day of a convention fell into it",
    a: "event/iso-convention-2014",
    b: "article/eb-assessing-the-year-long-inaction",
    relation: "OVERLAPS",
    canAnswer: "POSSIBLE",
    says: "The first lasted 15–17 February 2014; the second (15 February 2014) falls within that time",
  },
  {
    it: "a copy that is stamped a day before its original contradicts nothing",
    a: "article/sw-taking-our-final-steps",
    b: "article/crookedbough-repost-final-steps",
    relation: "POSSIBLY_AFTER",
    canAnswer: "POSSIBLE",
    says: "a day between a text and its copy is no contradiction",
  },
  {
    it: "a day that stands in an address alone is no firm day",
    a: "article/libcom-what-was-the-purpose-of-the-iso",
    b: "article/rs21-on-the-dissolution-of-the-iso",
    relation: "OVERLAPS",
    canAnswer: "POSSIBLE",
    says: "the date of the first is read from its address",
  },
  {
    it: "no text answers a call that was held after it, and no event answers a text",
    a: "article/sw-letter-to-the-iso-membership",
    b: "event/iso-conference-call-2019-03-24",
    relation: "CERTAINLY_BEFORE",
    canAnswer: "IMPOSSIBLE",
    says: "Only texts answer; the second is not a text",
  },
  {
    it: "a vote on the last day of a convention fell into the time that it lasted",
    a: "event/iso-convention-2014",
    b: "vote/convention-2014-expulsion",
    relation: "OVERLAPS",
    canAnswer: "IMPOSSIBLE",
    says: "The first lasted 15–17 February 2014; the second (17 February 2014) falls within that time",
  },
  {
    it: "a report of July follows a meeting of two days of June, and could speak of it",
    a: "event/solidarity-convention-2019",
    b: "article/wl-new-setback-in-usa",
    relation: "CERTAINLY_BEFORE",
    canAnswer: "CERTAIN",
    says: "30 June 2019",
  },
  {
    it: "a text that was written before a conference is no answer, and a conference answers nothing",
    a: "article/proyect-socialism-2019",
    b: "event/socialism-2019",
    relation: "CERTAINLY_BEFORE",
    canAnswer: "IMPOSSIBLE",
    says: "Only texts answer; the second is not a text",
  },
  {
    it: "a convention that was only planned is certainly before nothing",
    a: "event/iso-special-convention-2019-09-planned",
    b: "article/tempest-headlong-into-the-storm",
    relation: "POSSIBLY_BEFORE",
    canAnswer: "POSSIBLE",
    says: "planned",
  },
  {
    it: "a page whose day stands in its address alone was there when an archive copied it",
    a: "article/libcom-what-was-the-purpose-of-the-iso",
    b: "article/wl-more-on-why-iso-collapsed",
    relation: "CERTAINLY_BEFORE",
    canAnswer: "CERTAIN",
    says: "the second is dated 25 August 2019",
  },
  {
    it: "a page without a date was there when an archive copied it",
    a: "article/sw-about-page",
    b: "article/firebrand-years-for-the-locust-1",
    relation: "CERTAINLY_BEFORE",
    canAnswer: "CERTAIN",
    says: "19 May 2021",
  },
  {
    it: "an essay that sources date 26 or 28 May is before a text of 29 May by either",
    a: "article/leblanc-what-happened",
    b: "article/proyect-paul-le-blancs-lamentations",
    relation: "CERTAINLY_BEFORE",
    canAnswer: "CERTAIN",
    says: "The second answers the first",
  },
  {
    it: "a vote of a convention that sources date from 2018 to March 2019 is only possibly before April",
    a: "vote/convention-2019-apology",
    b: "article/sw-apology-to-people-of-color-in-the-iso",
    relation: "POSSIBLY_BEFORE",
    canAnswer: "POSSIBLE",
    says: "sources disagree",
  },
  {
    it: "two meetings of one week, both reckoned to a day, can share the day between",
    a: "event/sc-emergency-meeting-2019-03",
    b: "event/sc-nc-joint-meeting-2019-03",
    relation: "POSSIBLY_BEFORE",
    canAnswer: "IMPOSSIBLE",
    says: "which may be the same day",
  },
  {
    it: "a translation comes after its original, and is no answer to it",
    a: "article/wsws-factional-provocation",
    b: "article/wsws-es-factional-provocation",
    relation: "POSSIBLY_BEFORE",
    canAnswer: "POSSIBLE",
    says: "The second",
  },
];

describeEachEngine("which came first, asked of the shipped corpus", (open) => {
  askAll(
    open,
    questions.map(({ it, a, b, relation, canAnswer, says }): HistorianQuestion => ({
      it,
      asks: `{ order(a: ${JSON.stringify(a)}, b: ${JSON.stringify(b)}) { relation canAnswer because } }`,
      finds: { relation, canAnswer, because: expect.stringContaining(says) },
    })),
  );
});
