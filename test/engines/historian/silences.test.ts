import { describeEachEngine } from "../../support/describe-each-engine.js";
import { askAll, type HistorianQuestion } from "../../support/corpora/shipped-corpus.js";

const silences = (asked: string, fields: string) => `{ silences(${asked}) { ${fields} } }`;
const subjects = "totalCount nodes { subject { id } }";

function subjectsOf(...ids: readonly string[]) {
  return { totalCount: ids.length, nodes: ids.map((id) => ({ subject: { id: `article/${id}` } })) };
}

const questions: readonly HistorianQuestion[] = [
  {
    it: "April 1977 and 1977 are ruled out by 1976, though no editor set these against each other",
    asks: silences('kinds: [UNCONTESTED_CLAIM], subject: "event/iso-founding"', "totalCount"),
    finds: { totalCount: 0 },
  },
  {
    it: "the apology's February is ruled out by the March of another source, though the conflict does not have it",
    asks: silences('kinds: [UNCONTESTED_CLAIM], subject: "event/iso-convention-2019"', "totalCount"),
    finds: { totalCount: 0 },
  },
  {
    it: "a letter of 5 March and a vote of 5 July are two days for one break; the year alone contradicts neither, and an undated source comes last",
    asks: silences(
      'kinds: [UNCONTESTED_CLAIM], subject: "event/iso-ist-break-2001"',
      "totalCount nodes { explanation }",
    ),
    finds: {
      totalCount: 2,
      nodes: [
        { explanation: expect.stringContaining("“split in 2001” (date)") },
        { explanation: expect.stringContaining("“2001” (date)") },
      ],
    },
  },
  {
    it: "a day in a convention of three days contradicts nothing",
    asks: silences('kinds: [UNCONTESTED_CLAIM], subject: "event/iso-convention-2014"', "totalCount"),
    finds: { totalCount: 3 },
  },
  {
    it: "two members answered in the paper of the body that was addressed: it printed an answer and gave none",
    asks: silences(
      'kinds: [ADDRESSED_BUT_SILENT], subject: "article/chicago-letter-to-comrades-in-the-iso"',
      "nodes { explanation }",
    ),
    finds: {
      nodes: [
        {
          explanation: expect.stringMatching(
            /2 other texts answer it under other names or none; the note on the text may say more\. One answer appeared in a publication of who was addressed/u,
          ),
        },
      ],
    },
  },
  {
    it: "six texts address somebody who gave no answer; the letter of 2001 had its answer from the ISO",
    asks: silences("kinds: [ADDRESSED_BUT_SILENT]", subjects),
    finds: {
      totalCount: 6,
      nodes: expect.not.arrayContaining([{ subject: { id: "article/swp-sek-letter-to-iso-2001-03-05" } }]),
    },
  },
  {
    it: "the report on the vote, asked for by its Italian version: four texts cite it and none answers",
    asks: silences(
      'kinds: [NEVER_ANSWERED], subject: "article/it-difesacivica-voto"',
      "nodes { subject { id } citedBy }",
    ),
    finds: { nodes: [{ subject: { id: "article/sw-the-isos-vote-to-dissolve-and-what-comes-next" }, citedBy: 4 }] },
  },
  {
    it: "a statement that is known from a quotation alone: unseen, cited once, never answered",
    asks: silences(
      'kinds: [NEVER_ANSWERED], subject: "article/geier-statement-2019"',
      "nodes { citedBy firstCitedBy { id } explanation }",
    ),
    finds: {
      nodes: [
        {
          citedBy: 1,
          firstCitedBy: { id: "article/wl-dissolution-from-below" },
          explanation: expect.stringContaining("itself was not seen."),
        },
      ],
    },
  },
  {
    it: "nobody answered either article of one author",
    asks: silences('kinds: [NEVER_ANSWERED], filter: { authors: ["person/martin-thomas"] }', subjects),
    finds: subjectsOf("wl-losing-the-thread", "wl-more-on-why-iso-collapsed"),
  },
  {
    it: "of what surely came out in December 2019 a comment alone was never answered",
    asks: silences(
      'kinds: [NEVER_ANSWERED], period: { from: "2019-12-01", to: "2019-12-31", certainlyWithin: true }',
      subjects,
    ),
    finds: subjectsOf("wl-comment-olivier-rubens"),
  },
];

describeEachEngine("what nobody answered, asked of the shipped corpus", (open) => askAll(open, questions));
