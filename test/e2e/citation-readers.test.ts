import { citeArticle, loadCitationFormats, type CitationInput } from "../../src/rules/citations/cite.js";
import {
  hasReaders,
  plain,
  readCitations,
  type Libraries,
  type Library,
  type Found,
} from "./readers/read-citations.js";
import { ask, makeFolder, program, startServing, type Serving } from "./support/program.js";

/* Where the programs are not installed the tests are skipped; where REQUIRE_READERS is set, that is a failure. */
const describeReaders = hasReaders() || process.env["REQUIRE_READERS"] === "1" ? describe : describe.skip;

/** An article as the API gives it, with its citations. */
interface Cited {
  readonly id: string;
  readonly language: string;
  readonly titleIsDescribed: boolean;
  readonly isMachineTranslation: boolean;
  readonly title: { readonly value: string };
  readonly published: { readonly edtf: string } | null;
  readonly translationOf: { readonly title: { readonly value: string } } | null;
  readonly knownFrom: { readonly totalCount: number };
  readonly authors: { readonly nodes: readonly { readonly nameAsPrinted: string }[] };
  readonly signatories: { readonly totalCount: number };
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

const question = `query Cited($after: String) {
  articles(first: 10, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      language
      titleIsDescribed
      isMachineTranslation
      title { value }
      published { edtf }
      translationOf { title { value } }
      knownFrom(first: 1) { totalCount }
      authors(first: 100) { nodes { nameAsPrinted } }
      signatories(first: 1) { totalCount }
      bibtex: citation(format: BIBTEX)
      ris: citation(format: RIS)
      csl: citation(format: CSL_JSON)
    }
  }
}`;

/* A text may hold whatever stands in a markup, a tag or a command of the format; its names may be those of bodies. */
const odd: CitationInput = {
  id: "article/odd",
  title: `{A} -- b --- it's "so": 100% of R&D, $5 #1 a_b ~ ^ \\ <i>c</i> ,, ?\` «ñ» 宗派 “x” @misc{y},`,
  language: "zh-Hans",
  published: "2019-04-19",
  url: "https://gull.example/a_b?c=1&d=50%25#e",
  authors: [
    { nameAsPrinted: "Workers, Dockers and Friends", isCollective: true },
    { nameAsPrinted: "Héctor Á & {B}" },
    { nameAsPrinted: "C. and D." },
  ],
  signatories: [],
  contributions: [
    { role: "TRANSLATOR", nameAsPrinted: "Ada & {Q}" },
    { role: "EDITOR", nameAsPrinted: "Bo and Co" },
  ],
  publisher: { name: "Sea & {Sand}, 50%" },
};
/* Read as one entry, though pandoc does not know the command for a brace. */
const lone: CitationInput = { ...odd, id: "article/lone", title: "A lone { and a } } lone one" };
const many: CitationInput = {
  ...odd,
  id: "article/many",
  title: "By many",
  authors: Array.from({ length: 100 }, (_, n) => ({ nameAsPrinted: `Author ${String(n)}` })),
  authorCount: 150,
  signatories: Array.from({ length: 100 }, (_, n) => ({ nameAsPrinted: `Signer ${String(n)}` })),
  signatoryCount: 6876,
};

describeReaders("citations, read by other programs", () => {
  let articles: readonly Cited[];
  let libraries: Libraries;

  beforeAll(async () => {
    await loadCitationFormats();
    const server = await startServing([program, "serve"], makeFolder());
    try {
      articles = await allCited(server);
    } finally {
      await server.stop("SIGTERM");
    }
    const others = [odd, lone, many].map((each) => ({
      id: each.id,
      bibtex: citeArticle(each, "BIBTEX"),
      ris: citeArticle(each, "RIS"),
      csl: citeArticle(each, "CSL_JSON"),
    }));
    libraries = await readCitations([...articles, ...others]);
  });

  test("are whole libraries in which no program finds anything to warn of", () => {
    expect(articles).toHaveLength(148);
    for (const library of Object.values(libraries)) expect(library.size).toBe(articles.length + 3);
  });

  test.each(["pandoc", "pybtex", "rispy", "pandocCsl"] as const)(
    "give %s titles, languages and addresses",
    (reader) => {
      for (const { id, title, titleIsDescribed, language } of articles) {
        const found = foundIn(libraries[reader], id);
        expect([id, plain(found.title)]).toEqual([id, plain(titleIsDescribed ? `[${title.value}]` : title.value)]);
        expect([id, found.language.toLowerCase()]).toEqual([id, language.toLowerCase()]);
      }
      const { title, language, url } = foundIn(libraries[reader], odd.id);
      expect([plain(title), language.toLowerCase(), url]).toEqual([plain(odd.title), "zh-hans", odd.url]);
    },
  );

  test.each(["pandoc", "pybtex", "rispy", "pandocCsl"] as const)(
    "give %s whole days where the day is sure",
    (reader) => {
      const dated = articles.filter(({ published }) => /^\d{4}(-[01]\d(-\d\d)?)?$/u.test(published?.edtf ?? ""));
      expect(dated.length).toBeGreaterThan(90);
      for (const { id, published } of dated)
        expect([id, foundIn(libraries[reader], id).date]).toEqual([id, published?.edtf.split("-").map(Number)]);
    },
  );

  test.each(["pandoc", "pybtex", "pandocCsl"] as const)("give %s every author, each whole", (reader) => {
    for (const { id, authors } of articles)
      expect([id, foundIn(libraries[reader], id).authors.map(plain)]).toEqual([
        id,
        authors.nodes.map(({ nameAsPrinted }) => plain(nameAsPrinted)),
      ]);
    expect(foundIn(libraries[reader], odd.id).authors.map(plain)).toEqual(
      odd.authors.map(({ nameAsPrinted }) => plain(nameAsPrinted)),
    );
  });

  test("give rispy every name, that of a body with a comma in a note", () => {
    const found = foundIn(libraries.rispy, odd.id);

    expect(found.authors).toEqual(["Héctor Á & {B}", "C. and D."]);
    expect(found.note).toContain("Workers, Dockers and Friends");
  });

  test.each(["pandoc", "pybtex", "rispy", "pandocCsl"] as const)(
    "give %s who translated and edited a text",
    (reader) => {
      const { translators, editors } = foundIn(libraries[reader], odd.id);

      expect([translators.map(plain), editors.map(plain)]).toEqual([["Ada & {Q}"], ["Bo and Co"]]);
    },
  );

  test.each(["pandoc", "pybtex", "rispy", "pandocCsl"] as const)(
    "tell %s what the text is and how it is known",
    (reader) => {
      for (const { id, titleIsDescribed, isMachineTranslation, knownFrom, signatories } of articles) {
        const { note } = foundIn(libraries[reader], id);
        expect([id, /machine translation of/iu.test(note)]).toEqual([id, isMachineTranslation]);
        expect([id, /known only from/iu.test(note)]).toEqual([id, knownFrom.totalCount > 0]);
        expect([id, /title in our words/iu.test(note)]).toEqual([id, titleIsDescribed]);
        if (signatories.totalCount > 3) expect([id, note]).toEqual([id, expect.stringMatching(/signed by/iu)]);
      }
      const letter = foundIn(libraries[reader], "article/sw-letter-to-the-iso-membership").note;
      expect(letter).toMatch(/sources disagree on its date: between 15 March 2019 and 17 March 2019/iu);
      const report = foundIn(libraries[reader], "article/sw-taking-our-final-steps").note;
      expect(report).toMatch(/signed by Aaron A, ([^,]+, ){16}Sherry W and Todd C/iu);
      expect(foundIn(libraries[reader], many.id).note).toMatch(/with 50 more authors.*Signer 2 and 6873 others/iu);
    },
  );
});

function foundIn(library: Library, id: string): Found {
  const found = library.get(id.slice("article/".length));
  if (found === undefined) throw new Error(`"${id}" is not in the library.`);
  return found;
}

async function allCited({ address }: Serving): Promise<readonly Cited[]> {
  const found: Cited[] = [];
  let after: string | undefined;
  do {
    const { data }: { readonly data: Answer } = await ask(address, question, { after });
    found.push(...data.articles.nodes);
    after = data.articles.pageInfo.hasNextPage ? data.articles.pageInfo.endCursor : undefined;
  } while (after !== undefined);
  return found;
}

interface Answer {
  readonly articles: {
    readonly nodes: readonly Cited[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
