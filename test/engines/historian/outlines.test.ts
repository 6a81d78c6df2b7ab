import { describeEachEngine } from "../../support/describe-each-engine.js";
import { askAll, type HistorianQuestion } from "../../support/corpora/shipped-corpus.js";

const outline = (asked: string, fields: string) => `{ responseChain(${asked}) { outline { ${fields} } } }`;
const line = (depth: number, article: string) => ({ depth, article: { id: `article/${article}` } });
const nested = "depth article { id }";
const told = (depth: number, text: string | RegExp) => ({
  depth,
  text: typeof text === "string" ? text : expect.stringMatching(text),
});

const questions: readonly HistorianQuestion[] = [
  {
    it: "beside an answer that leaves nothing out stands how little of the texts was read",
    asks: `{ responseChain(from: "article/sw-letter-to-the-iso-membership") { completeness { isComplete } reading { whole beginning notSeen inWords } } }`,
    finds: {
      completeness: { isComplete: true },
      reading: {
        whole: 1,
        beginning: 115,
        notSeen: 32,
        inWords: expect.stringContaining("What stands in the parts that were not read is not in this corpus"),
      },
    },
  },
  {
    it: "an answer to two texts stands under both, and what answers it is told once, at the one that is nearer",
    asks: outline('from: "article/chicago-letter-to-comrades-in-the-iso"', nested),
    finds: {
      outline: [
        line(0, "chicago-letter-to-comrades-in-the-iso"),
        line(1, "theory-and-practice-of-idealism"),
        line(2, "sw-the-challenges-facing-socialists-today"),
        line(2, "counterpunch-a-response-to-our-sw-critics"),
        line(1, "sw-the-challenges-facing-socialists-today"),
        line(2, "counterpunch-a-response-to-our-sw-critics"),
      ],
    },
  },
  {
    it: "a correction stands under what it corrects, not under what that disagrees with",
    asks: outline('from: "article/proyect-leninism-is-finished"', "depth text"),
    finds: {
      outline: [
        told(0, /^Louis Proyect, “Leninism Is Finished” \(.+\)\.$/u),
        told(
          1,
          /^Paul Le Blanc, “Leninism is unfinished” \(1 February 2013\), disagrees with Louis Proyect, “Leninism Is Finished” \(.+\): paragraph 2, note 1; identified by its title, address or words\.$/u,
        ),
        told(
          2,
          /^Louis Proyect, “\[Marxism\] Paul Le Blanc on the SWP crisis” \(1 February 2013\), corrects Paul Le Blanc, “Leninism is unfinished” \(1 February 2013\): paragraphs 2-4 \(on note 4\); identified only by its author or subject\.$/u,
        ),
      ],
    },
  },
  {
    it: "asked of the German version: the English is what was answered, and the French is no second answer",
    asks: outline('from: "article/wsws-de-factional-provocation", depth: 1', "depth text"),
    finds: {
      outline: [
        told(0, /^Politisches Komitee der Socialist Equality Party \(US\), “Fraktionelle Provokationen/u),
        told(
          1,
          /^David Walsh, “Leaders of dissolved .+” \(24 June 2019; also as “Les dirigeants .+”, in French, 25 June 2019\), extends Politisches Komitee .+, as “Factional provocation, .+” \(in English, 2 April 2019\): paragraph 3; identified only by its author or subject\.$/u,
        ),
      ],
    },
  },
  {
    it: "who only prints an answer is not named as its author",
    asks: outline('from: "article/wsws-socialism-2010-report"', "depth text"),
    finds: {
      outline: [
        told(0, /^David Walsh, “/u),
        told(
          1,
          /^“New today--Two letters on .+”, by an author who is not shown, in .+ \(29 June 2010\), agrees with David Walsh, /u,
        ),
        told(
          1,
          /^“Ein Briefwechsel .+”, by an author who is not shown, in .+ \(6 July 2010\), replies to David Walsh, /u,
        ),
        told(1, /^“Ein Briefwechsel .+ disputes David Walsh, .+: reader's letter, paragraphs 2-3; /u),
      ],
    },
  },
  {
    it: "an open letter of four names the first of them, in the order of its list",
    asks: outline('from: "article/sw-a-letter-from-canadian-comrades", direction: ANSWERS_TO, depth: 1', "depth text"),
    finds: {
      outline: [
        told(0, /^“A letter from Canadian comrades”, signed by David Camfield and 3 others \(/u),
        told(
          1,
          /^“A letter from Canadian comrades”, signed by David Camfield and 3 others \(.+\), replies to ISO Steering Committee, “Letter to the ISO membership” \(.+\): introduction and paragraph 2; identified only by its author or subject\.$/u,
        ),
      ],
    },
  },
  {
    it: "what we matched is said to be matched, and an answer to it is not",
    asks: outline('from: "article/eb-assessing-the-year-long-inaction"', "depth text"),
    finds: {
      outline: [
        told(0, /^ISO Renewal Faction, “Assessing the Year-Long Inaction .+” \(15 February 2014\)\.$/u),
        told(
          1,
          /^ISO leadership, “A response to slander” \(19 February 2014\), replies to .+: known from “A stain .+” and “Rape Culture .+”, whole document; matched by the editors of this corpus\.$/u,
        ),
        told(
          2,
          /^ISO Renewal Faction, “A stain .+, replies to ISO leadership, .+: opening sentence; identified by its title, address or words\.$/u,
        ),
        told(
          2,
          /^ISO Renewal Faction, “A stain .+, critiques ISO leadership, .+: opening paragraph; identified by its title, address or words\.$/u,
        ),
      ],
    },
  },
  {
    it: "the reply on Zinovievism has title and author of one source, and says that another gives others",
    asks: outline('from: "article/swp-members-zinovievism-is-finished"', "depth text"),
    finds: {
      outline: [
        told(
          0,
          "a group of SWP’ers including Richard Seymour, China Mieville and Neil Davidson, “Zinovievism is finished” (about January 2013; title and author disputed).",
        ),
        told(
          1,
          /^Louis Proyect, .+, “Zinovievism is finished” \(about January 2013; title and author disputed\): paragraph 4; /u,
        ),
      ],
    },
  },
  {
    it: "no citation of that reply leaves out that both are disputed",
    asks: `{ article(id: "article/swp-members-zinovievism-is-finished") { titleIsDisputed authorsAreDisputed citation(format: BIBTEX) } }`,
    finds: {
      titleIsDisputed: true,
      authorsAreDisputed: true,
      citation: expect.stringMatching(
        /\{a group of SWP’ers including .+; sources disagree on its title and author\},\n\ttitle = \{Zinovievism is finished\}/su,
      ),
    },
  },
  {
    it: "all three who stand over a page are named",
    asks: outline('from: "article/isp-political-assessment"', "depth text"),
    finds: {
      outline: [
        told(0, /^Lance Selfa and Paul D’Amato, “/u),
        told(
          1,
          /^John Riddell, Lance Selfa and Paul D’Amato, “The ISO’s Collapse: .+” \(26 November 2019\), discusses Lance Selfa and Paul D’Amato, “/u,
        ),
      ],
    },
  },
  {
    it: "what had not come out by a day says so and stands alone",
    asks: outline('from: "article/wl-new-setback-in-usa", asOf: "2019-07-01"', "depth text"),
    finds: {
      outline: [
        told(
          0,
          "Rhodri Evans, “New setback in USA” (17 July 2019); by its date it had not been published by 1 July 2019.",
        ),
      ],
    },
  },
  {
    it: "a comment that has no author stands under who signed it",
    asks: outline('from: "article/wl-new-setback-in-usa"', "depth text"),
    finds: {
      outline: [
        told(0, "Rhodri Evans, “New setback in USA” (17 July 2019)."),
        told(
          1,
          "[Comment in reply to “New setback in USA”], signed by Brad (5 August 2019), disputes Rhodri Evans, “New setback in USA” (17 July 2019): whole comment; identified by its title, address or words.",
        ),
      ],
    },
  },
  {
    it: "back in time each text stands under what answers it",
    asks: outline('from: "article/marxmail-2009-sandia", direction: ANSWERS_TO', nested),
    finds: {
      outline: [
        line(0, "marxmail-2009-sandia"),
        line(1, "marxmail-2009-russell-1"),
        line(2, "leblanc-why-im-joining"),
        line(2, "marxmail-2009-lause"),
        line(3, "leblanc-why-im-joining"),
        line(1, "marxmail-2009-russell-2"),
      ],
    },
  },
];

describeEachEngine("chains in prose, asked of the shipped corpus", (open) => askAll(open, questions));
