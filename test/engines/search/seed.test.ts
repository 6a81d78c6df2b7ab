import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { searchTerms } from "../../../src/rules/text/fold-text.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { Engine } from "../../../src/engine/engine.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { Searcher } from "./searcher.js";

describeEachEngine("search in the corpus", (open) => {
  let searcher: Searcher;
  /** The corpus was loaded into this one from its end. */
  let memory: Engine;
  let other: Searcher;
  let articles: readonly GraphRecord[];
  beforeAll(async () => {
    const records = await recordsOf("seed");
    articles = records.filter(({ labels }) => labels.includes("Article"));
    searcher = await Searcher.open(open, records);
    memory = await openEmbedded();
    other = await Searcher.open(async () => memory, records.toReversed());
  });
  afterAll(() => memory.close());

  const titleOf = ({ properties }: GraphRecord): string => String(properties["title"]);

  test.each([
    { it: "words of a title", query: "taking our final steps", first: "article/sw-taking-our-final-steps" },
    { it: "an unfinished word", query: "taking our fin", first: "article/sw-taking-our-final-steps" },
    { it: "a typing error", query: "takng our final steps", first: "article/sw-taking-our-final-steps" },
    { it: "a typing error in an unfinished word", query: "disolut", first: "article/wl-dissolution-from-below" },
    { it: "Chinese", query: "最后一步", first: "article/zh-zhongzhi6-final-steps" },
    { it: "a person", query: "paul le blanc", first: "person/paul-le-blanc" },
    { it: "a body", query: "international socialist organization united", first: "organization/iso-us" },
  ])("finds $it", async ({ query, first }) => {
    const [found] = await searcher.idsFor(query);
    expect(found).toBe(first);
  });

  test.each([
    { it: "accents", with: "organización", without: "ORGANIZACION" },
    { it: "apostrophes", with: "ISO’s vote", without: "iso s vote" },
    { it: "dashes", with: "ex-leaders", without: "Ex leaders" },
  ])("does not mind $it", async ({ with: printed, without }) => {
    const found = await searcher.idsFor(printed, { first: 100 });
    expect(found.length).toBeGreaterThan(0);
    expect(await searcher.idsFor(without, { first: 100 })).toEqual(found);
  });

  test.each([
    ["LeBlanc", "Le Blanc"],
    ["D'Amato", "damato"],
    ["McNally", "mc nally"],
  ])("bridges %s and %s", async (one, other) => {
    const found = await searcher.search(one, { first: 100 });

    expect(found.totalCount).toBeGreaterThan(0);
    expect(new Set(await searcher.idsFor(other, { first: 100 }))).toEqual(new Set(found.nodes.map(({ id }) => id)));
  });

  test.each([
    {
      it: "a title that a claim states",
      query: "We moeten blijven vechten",
      field: "claims",
      id: "article/sw-we-must-continue-to-fight-for-socialism-from-below",
    },
    { it: "the number of a claim", query: "477", field: "claims", id: "vote/poll-future" },
    { it: "what claims speak of", query: "turnout", field: "claims", id: "vote/poll-future" },
    {
      it: "what claims of it speak of, with their words",
      query: "turnout 477",
      field: "states",
      id: "article/rsorg-why-i-voted-to-dissolve",
    },
    { it: "the words of a figure", query: "nearly 500", field: "states", id: "article/ww-transparency-and-solidarity" },
    { it: "a figure in another language", query: "casi dos docenas", field: "claims", id: "vote/poll-future" },
    {
      it: "a quotation",
      query: "We moeten blijven vechten",
      field: "references",
      id: "article/nl-focus-wtv-onze-laatste-stappen",
    },
  ])("finds $it", async ({ query, field, id }) => {
    const { edges } = await searcher.search(query, { first: 100 });
    const found = edges.find(({ node }) => node.id === id);

    expect(found?.highlights ?? edges.map(({ node }) => node.id)).toContainEqual(expect.objectContaining({ field }));
  });

  test("finds every title on the first page", async () => {
    const missing: string[] = [];
    for (const article of articles) {
      const found = await searcher.idsFor(titleOf(article));
      if (!found.includes(article.id)) missing.push(article.id);
    }
    expect(missing).toEqual([]);
  });

  test("finds every title by every beginning of its last word", async () => {
    const missing: string[] = [];
    for (const article of articles) {
      const terms = searchTerms(titleOf(article));
      const last = terms.at(-1) ?? "";
      for (let length = 2; length < last.length; length++) {
        const query = [...terms.slice(0, -1), last.slice(0, length)].join(" ");
        const isAlone = terms.length === 1;
        const found = await searcher.idsFor(query, { first: isAlone ? 100 : 20 });
        if (!found.includes(article.id)) missing.push(`${article.id} by "${query}"`);
      }
    }
    expect(missing).toEqual([]);
  });

  test.each([
    { query: "haley p", name: "person/haley-pessin" },
    { query: "aaron a", name: "person/aaron-amaral" },
  ])("expands no initial: $query does not find $name", async ({ query, name }) => {
    expect(await searcher.idsFor(query, { first: 100 })).not.toContain(name);
    expect(await searcher.idsFor(`${query}${name.at(name.lastIndexOf("-") + 2) ?? ""}`, { first: 100 })).toContain(
      name,
    );
  });

  test("finds an initialled name as printed", async () => {
    expect(await searcher.idsFor("aaron a", { first: 100, filter: { kinds: ["PERSON"] } })).toEqual([
      "person/aaron-a--nl-focus-wtv-onze-laatste-stappen",
      "person/aaron-a--sw-taking-our-final-steps",
    ]);
  });

  test("looks for no words in the ids that notes name", async () => {
    const found = await searcher.search("voto", { first: 100 });

    expect(found.edges.filter(({ node: { __typename } }) => __typename === "Organization")).toEqual([]);
    expect(found.totalCount).toBeGreaterThan(0);
  });

  test("forgives one error in a long word of every title", async () => {
    const missing: string[] = [];
    for (const [number, article] of articles.entries()) {
      const terms = searchTerms(titleOf(article));
      const place = terms.findIndex((term) => /^[a-z]{6,}$/.test(term));
      if (place === -1 || terms.length < 3) continue;
      const word = terms[place] ?? "";
      const at = 1 + (number % (word.length - 2));
      const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
      const spoilt = [before + after, `${before}q${letter}${after}`, `${before}q${after}`][number % 3] ?? "";
      const found = await searcher.idsFor(terms.with(place, spoilt).join(" "));
      if (!found.includes(article.id)) missing.push(`${article.id} by "${spoilt}"`);
    }
    expect(missing).toEqual([]);
  });

  test.each(["iso", "the", "dissolution of", "vot", "socialst", "a", "2019", "社会", "le"])(
    "gives page by page what it gives at once, and what another engine gives: %s",
    async (query) => {
      const whole = await searcher.search(query, { first: 100 });
      const walked = [];
      let after: string | null = null;
      do {
        const page = await searcher.search(query, { first: 7, after });
        expect(page.totalCount).toBe(whole.totalCount);
        expect(page.facets).toEqual(whole.facets);
        walked.push(...page.edges);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null && walked.length < 100);
      expect(walked.slice(0, 100)).toEqual(whole.edges.slice(0, walked.length));
      expect(await other.search(query, { first: 100 })).toEqual(whole);
    },
  );

  test("counts over all hits, not over the page", async () => {
    const whole = await searcher.search("dissolution", { first: 100 });
    const page = await searcher.search("dissolution", { first: 1 });

    expect(page.edges).toHaveLength(1);
    expect(page.totalCount).toBe(whole.edges.length);
    expect(page.facets).toEqual(whole.facets);
    const [kind] = page.facets;
    expect(kind?.name).toBe("KIND");
    const counts = (kind?.buckets ?? []) as readonly { readonly count: number }[];
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(page.totalCount);
  });

  test("shows where the words stand", async () => {
    const page = await searcher.search("final steps", { first: 1 });

    expect(page.edges[0]).toMatchObject({
      node: { __typename: "Article", id: "article/sw-taking-our-final-steps" },
      highlights: [
        {
          field: "title",
          text: "Taking our final steps",
          matches: [
            { start: 11, end: 16 },
            { start: 17, end: 22 },
          ],
        },
        { field: "summary", matches: [{ start: 0, end: 5 }] },
        { field: "states", text: "voted in late March; final report April 19", matches: [{ start: 21, end: 26 }] },
        { field: "states", matches: [{ start: 41, end: 46 }] },
      ],
    });
  });

  test("says what was probably meant, and nothing where that was typed", async () => {
    expect((await searcher.search("Taking our fnal steps")).didYouMean).toBe("Taking our final steps");
    expect((await searcher.search("Taking our final st")).didYouMean).toBeNull();
    expect((await searcher.search("paul damato")).didYouMean).toBe("paul d'amato");
    expect((await searcher.search("paul d'amato")).didYouMean).toBeNull();
  });

  test("narrows by kind, language and period", async () => {
    const search = (filter: object) => searcher.search("iso", { first: 100, filter });
    const all = await searcher.search("iso", { first: 100 });

    const events = await search({ kinds: ["EVENT"] });
    const spanish = await search({ languages: ["es"] });
    const later = await search({ period: { from: "2019-04-01" } });

    expect(new Set(events.nodes.map(({ id }) => id.split("/")[0]))).toEqual(new Set(["event"]));
    expect(spanish.facets[1]).toMatchObject({ name: "LANGUAGE", buckets: [{ value: "es", label: "Spanish" }] });
    for (const { totalCount } of [events, spanish, later]) {
      expect(totalCount).toBeGreaterThan(0);
      expect(totalCount).toBeLessThan(all.totalCount);
    }
  });
});
