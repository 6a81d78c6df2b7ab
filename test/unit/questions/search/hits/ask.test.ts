import { finish } from "../../../../../src/base/scheduling/steps.js";
import { finishYielding } from "../../../../../src/base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../../../../src/base/scheduling/pace.js";
import { EmptyQueryError, QueryTooLongError } from "../../../../../src/questions/search/errors.js";
import { ask } from "../../../../../src/questions/search/hits/ask.js";
import { pickPage } from "../../../../../src/questions/search/hits/pick-page.js";
import type { SearchIndex } from "../../../../../src/questions/search/inverted-index/search-index.js";
import { countYields } from "../../../../support/count-yields.js";
import { indexOf, type Text } from "../index-of.js";

async function idsFor(index: SearchIndex, query: string, filter?: unknown): Promise<readonly (string | undefined)[]> {
  const { hits } = await ask(index, query, filter);
  return finish(pickPage(index, hits, undefined, 100, new Pace())).map(({ document }) => index.documents[document]?.id);
}

async function found(query: string, texts: readonly Text[], filter?: unknown): Promise<readonly unknown[]> {
  return idsFor(await indexOf(texts), query, filter);
}

const didYouMean = async (query: string, texts: readonly Text[]) =>
  (await ask(await indexOf(texts), query, null)).didYouMean();

describe("ask", () => {
  test.each([
    { it: "without regard to case", query: "STEPS final", title: "Taking our final Steps" },
    { it: "without accents that the text has", query: "arger uber strasse", title: "Ärger über die Straße" },
    { it: "with accents that the text has not", query: "Ärgér", title: "Arger" },
    { it: "Greek with another sigma", query: "ΔΡΌΜΟΣ", title: "Ο δρόμος" },
    { it: "Turkish letters typed without their dots", query: "iskeleyi isikli", title: "İSKELEYİ Işıklı" },
    { it: "Arabic without its marks", query: "رساله", title: "رِسَالَه مفتوحة" },
    { it: "Arabic letters that are stretched, or written as Persian is", query: "محمد علی", title: "محـمـد علي" },
    { it: "Arabic endings that readers do not hold apart", query: "مصطفي مدرسه", title: "مصطفى مدرسة" },
    { it: "digits of another script", query: "477", title: "٤٧٧ عضوا" },
    { it: "a letter that stands for an apostrophe", query: "O'Brien", title: "Letter from OʼBrien" },
    { it: "an apostrophe by the letter that stands for it", query: "oʻbrien", title: "Letter from O’Brien" },
    { it: "part of a Thai sentence", query: "ประชาชน", title: "จดหมายถึงประชาชนทุกคน" },
    { it: "part of a Burmese sentence", query: "ပြည်သူ", title: "ကျွန်ုပ်တို့ပြည်သူများ" },
    { it: "one Chinese character", query: "步", title: "迈出最后一步" },
    { it: "Chinese characters that stand together", query: "最后一步", title: "迈出最后一步| 社会主义工人组织" },
    { it: "Chinese words apart", query: "步 最后", title: "迈出最后一步" },
    { it: "Japanese in three scripts", query: "ペンキの話", title: "桟橋とペンキの話" },
    { it: "full width letters", query: "ＩＳＯ", title: "The ISO" },
    { it: "an unfinished last word", query: "final st", title: "Taking our final steps" },
    { it: "an initial as printed", query: "aaron a", title: "Aaron A." },
    { it: "an unfinished number", query: "vote 2", title: "The vote of 2019" },
    { it: "numbers", query: "2019", title: "The vote of 2019" },
    { it: "among signs", query: '+final:"steps"~ && (*\\', title: "Taking our final steps" },
    { it: "words that other search boxes take for orders", query: "AND OR NOT", title: "And or not" },
  ])("finds $it", async ({ query, title }) => {
    expect(
      await found(query, [
        { id: "found", title },
        { id: "other", title: "Something else" },
      ]),
    ).toEqual(["found"]);
  });

  test.each([
    ...["PEP 484", "pep-0484", "Pep484", "484", " 0484 "].map((query) => ({ query, first: "proposal" })),
    ...["10.1000/182", "doi 10.1000/182", "DOI:10.1000/182"].map((query) => ({ query, first: "reply" })),
    ...["0000-0002-1825-0097", "0000 0002 1825 0097", "ORCID 0000-0002-1825-0097"].map((query) => ({
      query,
      first: "person",
    })),
    ...["Q42", "q 42", "wikidata:Q42"].map((query) => ({ query, first: "person" })),
  ])("finds what is listed under $query before all else", async ({ query, first }) => {
    const texts = [
      { id: "title", title: query },
      { id: "proposal", title: "Type hints", identifiers: [{ scheme: "PEP", value: "484" }] },
      { id: "reply", title: "An answer", identifiers: [{ scheme: "DOI", value: "10.1000/182" }] },
      {
        id: "person",
        title: "Ada Quill",
        identifiers: [
          { scheme: "ORCID", value: "0000-0002-1825-0097" },
          { scheme: "Wikidata", value: "Q42" },
        ],
      },
    ];
    const [found, next] = await idsFor(await indexOf(texts), query);

    expect([found, next]).toEqual([first, "title"]);
  });

  test("does not correct what is an identifier, and scores it as a title that is the query", async () => {
    const texts = [
      { id: "listed", title: "Hints", identifiers: [{ scheme: "PEP", value: "pep484x" }] },
      { id: "like", title: "pep484y" },
    ];
    const { hits, score, didYouMean } = await ask(await indexOf(texts), "PEP 484 X", null);

    expect(didYouMean()).toBeNull();
    expect(score({ document: 0, points: Math.max(...hits.points) })).toBe(1);
  });

  test("finds what is listed under a number only where the whole of it is asked for", async () => {
    const texts = [{ id: "a", title: "Hints", identifiers: [{ scheme: "PEP", value: "484" }] }];

    expect(await found("pep 48401", texts)).toEqual([]);
  });

  test("narrows what is found by an identifier as all else", async () => {
    const identifiers = [{ scheme: "Wikidata", value: "Q42" }];
    const texts = [
      { id: "a", title: "A", kind: "PERSON", identifiers },
      { id: "b", title: "B", kind: "ARTICLE", identifiers },
    ];

    expect(await found("Q42", texts, { kinds: ["ARTICLE"] })).toEqual(["b"]);
  });

  test.each([
    { it: "where one word is missing", query: "final report", title: "Taking our final steps" },
    { it: "where a word but the last is unfinished", query: "fin steps", title: "Taking our final steps" },
    { it: "where the error is in a short word", query: "vite", title: "The vote" },
    { it: "where there are two errors in one word", query: "disoluton", title: "Dissolution" },
    { it: "where Chinese characters stand apart", query: "最一", title: "最后一步" },
    { it: "where an initial is not printed as one", query: "aaron a", title: "Aaron Amaral" },
    { it: "where only one letter is typed", query: "t", title: "Taking our final steps" },
    { it: "where one Greek letter is typed", query: "δ", title: "Ο δρόμος" },
    { it: "by signs alone", query: "*** ??", title: "What?" },
  ])("finds nothing $it", async ({ query, title }) => {
    expect(await found(query, [{ id: "a", title }])).toEqual([]);
  });

  test("puts titles before other text, and exact words before completed ones", async () => {
    const texts = [
      { id: "in-text-completed", title: "A", text: "stepsons" },
      { id: "in-title-completed", title: "Stepsons" },
      { id: "in-text", title: "B", text: "steps" },
      { id: "in-title", title: "Steps" },
    ];

    expect(await found("steps", texts)).toEqual(["in-title", "in-title-completed", "in-text", "in-text-completed"]);
  });

  test("puts what is spelt so before what was corrected", async () => {
    const texts = [
      { id: "corrected", title: "Dissolution of a party", text: "march" },
      { id: "typed", title: "A party", text: "dissolutiom march" },
    ];

    expect(await found("dissolutiom march", texts)).toEqual(["typed"]);
    expect(await found("dissolutiob march", texts)).toEqual(["corrected", "typed"]);
  });

  test("puts titles that begin so first, then those with the words together, then shorter ones", async () => {
    const texts = [
      { id: "apart", title: "Final report on our steps" },
      { id: "together", title: "Taking our final steps" },
      { id: "longer", title: "Now we are taking our final steps at last" },
      { id: "start", title: "Final steps, and everything that comes after them" },
      { id: "whole", title: "Final steps" },
    ];

    expect(await found("final steps", texts)).toEqual(["whole", "start", "together", "longer", "apart"]);
  });

  test.each([
    { together: "LeBlanc", apart: "Le Blanc" },
    { together: "Vandermeer", apart: "van der Meer" },
    { together: "Vander Meer", apart: "van der Meer" },
    { together: "van DerMeer", apart: "Vander Meer" },
    { together: "McNally", apart: "Mc Nally" },
    { together: "OBrien", apart: "O’Brien" },
    { together: "DAmato", apart: "D'Amato" },
    { together: "DeLeon", apart: "De León" },
    { together: "Abdulrahman", apart: "Abdul Rahman" },
  ])("finds $together and $apart by each other, what is written as typed first", async ({ together, apart }) => {
    const texts = [
      { id: "apart", title: `Paul ${apart}` },
      { id: "by-apart", title: "Why I'm joining", text: `Paul ${apart}` },
      { id: "by-together", title: "A reply", text: `Paul ${together}` },
      { id: "other", title: "Paul Blancmange" },
      { id: "together", title: `Paul ${together}` },
    ];

    expect(await found(apart, texts)).toEqual(["apart", "together", "by-apart", "by-together"]);
    expect(await found(`paul ${together}`, texts)).toEqual(["together", "apart", "by-together", "by-apart"]);
  });

  test.each([
    { it: "an initial", query: "leb", title: "Le B." },
    { it: "words that are no name", query: "ourfinal", title: "Our final report" },
    { it: "the beginning of a particle with whatever follows", query: "labo", title: "La bourse" },
  ])("joins no name to $it", async ({ query, title }) => {
    expect(await found(query, [{ id: "a", title }])).toEqual([]);
  });

  test("completes a name that is written apart", async () => {
    expect(await found("paul lebla", [{ id: "a", title: "Paul Le Blanc" }])).toEqual(["a"]);
  });

  test("puts equal hits in the order of their dates, then ids", async () => {
    const texts = [
      { id: "undated", title: "Report" },
      { id: "late", title: "Report", earliest: "2019-04-01" },
      { id: "b-early", title: "Report", earliest: "2019-03-01" },
      { id: "a-early", title: "Report", earliest: "2019-03-01" },
    ];

    expect(await found("report", texts)).toEqual(["a-early", "b-early", "late", "undated"]);
  });

  test("corrects a known word too where nothing has all words as typed", async () => {
    const texts = [
      { id: "meant", title: "March resolution" },
      { id: "other", title: "Harch" },
    ];

    expect(await found("harch resolution", texts)).toEqual(["meant"]);
    expect(await found("harch", texts)).toEqual(["other"]);
  });

  test("corrects and completes the last word at once", async () => {
    expect(await found("final disol", [{ id: "meant", title: "Final dissolution" }])).toEqual(["meant"]);
  });

  test.each([
    { it: "the word that was meant", query: "Final disolution?", meant: "Final dissolution?" },
    { it: "the whole of an unfinished one", query: "final disol", meant: "final dissolution" },
    { it: "each of several", query: "finnal disolution", meant: "final dissolution" },
    { it: "nothing for what is typed rightly", query: "FINAL dissol", meant: null },
    { it: "nothing where nothing is found", query: "something quite different", meant: null },
  ])("suggests $it", async ({ query, meant }) => {
    expect(await didYouMean(query, [{ id: "a", title: "The final dissolution" }])).toBe(meant);
  });

  test.each([
    { it: "before a name", query: "paul damato", title: "Paul D’Amato", meant: "paul d'amato" },
    { it: "before a name that is not typed to its end", query: "damat", title: "Paul D’Amato", meant: "d'amato" },
    { it: "before a word", query: "laccord final", title: "L'accord final", meant: "l'accord final" },
    { it: "behind one", query: "Rileys answer", title: "Riley’s answer", meant: "riley's answer" },
    {
      it: "nowhere else: names with a particle are parted by a blank",
      query: "vandermeer",
      title: "Van der Meer",
      meant: "van der meer",
    },
    { it: "nowhere but where the title has it", query: "damato", title: "Vitamin D: Amado, Amato", meant: "amato" },
  ])("suggests an apostrophe that was left out $it", async ({ query, title, meant }) => {
    expect(await didYouMean(query, [{ id: "a", title }])).toBe(meant);
    expect(await didYouMean(meant, [{ id: "a", title }])).toBeNull();
  });

  test("narrows by kind, language and period", async () => {
    const index = await indexOf([
      { id: "en", title: "Report", kind: "ARTICLE", language: "en", earliest: "2019-03-01" },
      {
        id: "zh",
        title: "Report",
        kind: "ARTICLE",
        language: "zh-Hans",
        latest: "2018-12-31",
        year: "/2018",
      },
      { id: "event", title: "Report", kind: "EVENT", earliest: "2019-06-01" },
      { id: "person", title: "Report", kind: "PERSON" },
    ]);

    expect(await idsFor(index, "report", { kinds: ["EVENT", "PERSON"] })).toEqual(["event", "person"]);
    expect(await idsFor(index, "report", { languages: ["zh"] })).toEqual(["zh"]);
    expect(await idsFor(index, "report", { languages: ["zh-Hant"] })).toEqual([]);
    expect(await idsFor(index, "report", { period: { from: "2019-04-01" } })).toEqual(["event"]);
    expect(await idsFor(index, "report", { period: { to: "2019-04-01" } })).toEqual(["en", "zh"]);
    expect(await idsFor(index, "report", { period: { to: "2019-04-01", certainlyWithin: true } })).toEqual([
      "en",
      "zh",
    ]);
    expect(await idsFor(index, "report", { period: { from: "2010-01-01", certainlyWithin: true } })).toEqual([
      "en",
      "event",
    ]);
    expect(await idsFor(index, "report", { period: {} })).toEqual(["en", "event", "zh"]);
    expect(await idsFor(index, "report", { kinds: ["EVENT"], languages: ["en"] })).toEqual([]);
  });

  test("takes the words alike whatever the filter", async () => {
    const texts: readonly Text[] = [
      { id: "typed", title: "Harch", kind: "ARTICLE" },
      { id: "meant", title: "March", kind: "EVENT" },
    ];

    expect(await found("harch", texts, { kinds: ["EVENT"] })).toEqual([]);
  });

  test.each(["", " ", "\t\n", "\u00a0"])("refuses an empty query: %j", async (query) => {
    const index = await indexOf([{ id: "a", title: "A" }]);

    await expect(ask(index, query, null)).rejects.toThrow(EmptyQueryError);
  });

  test("refuses more words than anybody looks for", async () => {
    const index = await indexOf([{ id: "a", title: "A" }]);

    await expect(ask(index, "a ".repeat(101), null)).rejects.toThrow(QueryTooLongError);
    expect(await idsFor(index, "a ".repeat(100))).toEqual(["a"]);
  });

  test("lets others have their turn while it looks up a long query, and stops once nobody waits", async () => {
    const index = await indexOf([{ id: "a", title: "dissolve" }]);
    const controller = new AbortController();
    let turns = 0;
    const query = "disolve ".repeat(100);

    setImmediate(() => (turns += 1));
    expect((await ask(index, query, null)).hits.documents).toHaveLength(1);
    expect(turns).toBe(1);

    setImmediate(() => controller.abort());
    await expect(ask(index, query, null, { signal: controller.signal })).rejects.toMatchObject({
      code: "QUERY_CANCELLED",
    });
  });

  test("lets others have their turn while it goes through many hits: found, let through, put in order", async () => {
    const texts = Array.from({ length: 40_000 }, (_, number) => ({ id: String(number), title: `letter ${number}` }));
    const index = await indexOf(texts);

    const asked = await countYields(() => ask(index, "letter", { kinds: ["ARTICLE"] }));
    const { hits } = await ask(index, "letter", null);
    const picked = await countYields(() => finishYielding(pickPage(index, hits, undefined, 10, new Pace())));

    expect(hits.documents).toHaveLength(40_000);
    expect(asked).toBeGreaterThanOrEqual(5);
    expect(picked).toBeGreaterThanOrEqual(1);
  });

  test("finds nothing in an empty corpus", async () => {
    expect(await found("anything", [])).toEqual([]);
  });

  test("gives 1 to the title that is the query, and less to all others", async () => {
    const index = await indexOf([
      { id: "whole", title: "Final steps" },
      { id: "other", title: "Final steps again", text: "final steps" },
    ]);
    const { hits, score } = await ask(index, "Final steps", null);

    const scores = finish(pickPage(index, hits, undefined, 10, new Pace())).map(score);

    expect(scores[0]).toBe(1);
    expect(scores[1]).toBeLessThan(1);
    expect(scores[1]).toBeGreaterThan(0);
  });
});
