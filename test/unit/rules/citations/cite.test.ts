import { Cite } from "@citation-js/core";
import { citeArticle, loadCitationFormats, type CitationInput } from "../../../../src/rules/citations/cite.js";
import { toCslDate } from "../../../../src/rules/citations/csl.js";

beforeAll(loadCitationFormats);

const report: CitationInput = {
  id: "article/sw-taking-our-final-steps",
  title: "Taking our final steps",
  language: "en",
  published: "2019-04-19",
  url: "http://socialistworker.org/2019/04/19/taking-our-final-steps",
  authors: [{ nameAsPrinted: "Aaron A" }, { nameAsPrinted: "ISO Steering Committee" }],
  signatories: [],
  publisher: { name: "SocialistWorker.org" },
};
const signedBy = (...names: readonly string[]) => names.map((nameAsPrinted) => ({ nameAsPrinted }));
const parsed = (text: string): Readonly<Record<string, unknown>> => {
  const { _graph, ...item } = new Cite(text).data[0] ?? {};
  return item;
};

describe("CSL-JSON", () => {
  test("gives what is known, names as printed", () => {
    expect(JSON.parse(citeArticle({ ...report, accessed: "2024-05-06" }, "CSL_JSON"))).toEqual([
      {
        id: "sw-taking-our-final-steps",
        type: "webpage",
        title: "Taking our final steps",
        language: "en",
        author: [{ literal: "Aaron A" }, { literal: "ISO Steering Committee" }],
        issued: { "date-parts": [[2019, 4, 19]] },
        accessed: { "date-parts": [[2024, 5, 6]] },
        "container-title": "SocialistWorker.org",
        URL: "http://socialistworker.org/2019/04/19/taking-our-final-steps",
      },
    ]);
  });

  test("leaves out what is not known", () => {
    const bare = { ...report, published: null, url: null, authors: [], publisher: null };

    expect(JSON.parse(citeArticle(bare, "CSL_JSON"))).toEqual([
      { id: "sw-taking-our-final-steps", type: "document", title: "Taking our final steps", language: "en" },
    ]);
  });

  test("is what the library reads", () => {
    expect(parsed(citeArticle(report, "CSL_JSON"))).toMatchObject({
      title: report.title,
      issued: { "date-parts": [[2019, 4, 19]] },
    });
  });

  test.each([
    ["2019-04-19", { "date-parts": [[2019, 4, 19]] }],
    ["2019-03", { "date-parts": [[2019, 3]] }],
    ["2019", { "date-parts": [[2019]] }],
    ["2019-XX", { "date-parts": [[2019]] }],
    ["2019-03~", { "date-parts": [[2019, 3]], circa: true }],
    ["2019?", { "date-parts": [[2019]], circa: true }],
    ["2013-23", { "date-parts": [[2013]], season: 3 }],
    [
      "2019-03-24/2019-03-29",
      {
        "date-parts": [
          [2019, 3, 24],
          [2019, 3, 29],
        ],
      },
    ],
    ["2018-23/2019-02", { "date-parts": [[2018], [2019, 2]] }],
    ["../2019-03-31", { literal: "on or before 31 March 2019" }],
    ["[2019-03,2019-05]", { literal: "March 2019 or May 2019" }],
    ["201X", { literal: "2010s" }],
  ])("writes the date %s", (edtf, date) => {
    expect(toCslDate(edtf)).toEqual(date);
  });
});

describe("BibTeX", () => {
  test("gives an entry under the article's own name", () => {
    expect(citeArticle(report, "BIBTEX")).toBe(`@misc{sw-taking-our-final-steps,
	author = {{Aaron A} and {ISO Steering Committee}},
	year = {2019},
	month = apr,
	day = {19},
	publisher = {SocialistWorker.org},
	title = {Taking our final steps},
	url = {http://socialistworker.org/2019/04/19/taking-our-final-steps},
	language = {en},
	langid = {en},
}
`);
  });

  test("gives a month alone by the name that BibTeX knows", () => {
    expect(citeArticle({ ...report, published: "2019-03" }, "BIBTEX")).toContain("\tyear = {2019},\n\tmonth = mar,\n");
  });

  test("keeps tags as text, braces in pairs", () => {
    const title = "On <i>, </b> and 2 < 3 > 1";
    expect(citeArticle({ ...report, title }, "BIBTEX")).toContain(
      "title = {On \\textless{}i\\textgreater{}, \\textless{}/b\\textgreater{} and 2 \\textless{} 3 \\textgreater{} 1},",
    );
  });

  test("has no brace without its partner, since BibTeX counts them all", () => {
    expect(citeArticle({ ...report, title: "a { b {c} } d } e {" }, "BIBTEX")).toContain(
      "title = {a \\{ b \\{c\\} \\} d \\textbraceright{} e \\textbraceleft{}},",
    );
  });

  test("keeps apart what would become one sign in print", () => {
    expect(citeArticle({ ...report, title: "a -- b --- c ,, d ?` `` ''" }, "BIBTEX")).toContain(
      "title = {a -{}- b -{}-{}- c ,{}, d ?{}` `{}` '{}'},",
    );
  });

  test("has an address in its own field alone", () => {
    const odd = { ...report, publisher: null, url: "https://gull.example/a_b?x=1&y=50%25#top" };
    const lines = citeArticle(odd, "BIBTEX").split("\n");

    expect(lines.filter((line) => line.includes("gull.example"))).toEqual([`\turl = {${odd.url}},`]);
  });

  test("is read back with names whole and letters kept", () => {
    const odd = {
      ...report,
      title: "R&D: 100% {of} \\ #1_a ~ $5 ^ «ñ» 宗派 “x”",
      url: "http://x.org/a_b?c=1&d=%20#e",
      authors: [
        { nameAsPrinted: "Workers and Socialists & Friends" },
        { nameAsPrinted: "Héctor Á" },
        { nameAsPrinted: "Smith, J." },
      ],
    };

    expect(parsed(citeArticle(odd, "BIBTEX"))).toMatchObject({
      id: "sw-taking-our-final-steps",
      title: odd.title,
      URL: odd.url,
      author: [{ family: "Workers and Socialists & Friends" }, { family: "Héctor Á" }, { family: "Smith, J." }],
    });
  });
});

describe("RIS", () => {
  test("keeps the name of a body with a comma whole, in the note", () => {
    const authors = [
      { nameAsPrinted: "Quill, Ada" },
      { nameAsPrinted: "Dockers, Sailors and Friends", isCollective: true },
    ];
    const lines = citeArticle({ ...report, authors }, "RIS").split("\n");

    expect(lines.filter((line) => /^(AU|N1)/u.test(line))).toEqual([
      "AU  - Quill, Ada",
      "N1  - Also by Dockers, Sailors and Friends",
    ]);
    expect(citeArticle({ ...report, authors: authors.slice(1) }, "RIS")).toContain(
      "N1  - By Dockers, Sailors and Friends\n",
    );
  });

  test("gives a record", () => {
    expect(citeArticle(report, "RIS").split("\n")).toEqual([
      "TY  - ELEC",
      "AU  - Aaron A",
      "AU  - ISO Steering Committee",
      "DA  - 2019/04/19/",
      "PY  - 2019",
      "LA  - en",
      "PB  - SocialistWorker.org",
      "TI  - Taking our final steps",
      "UR  - http://socialistworker.org/2019/04/19/taking-our-final-steps",
      "ER  - ",
      "",
    ]);
  });

  test("keeps a long address and a long title on one line", () => {
    const long = { ...report, url: `https://example.org/${"long/".repeat(40)}`, title: "A letter ".repeat(20).trim() };
    const lines = citeArticle(long, "RIS").split("\n");

    expect(lines).toContain(`UR  - ${long.url}`);
    expect(lines).toContain(`TI  - ${long.title}`);
  });

  test("is read back", () => {
    const chinese = { ...report, title: "最后\n一步 & more", language: "zh-Hans" };

    expect(parsed(citeArticle(chinese, "RIS"))).toMatchObject({
      title: "最后 一步 & more",
      language: "zh-Hans",
      author: [{ literal: "Aaron A" }, { literal: "ISO Steering Committee" }],
      issued: { "date-parts": [[2019, 4, 19]] },
    });
  });
});

describe("who signed", () => {
  const letter = { ...report, authors: [], signatories: signedBy("David C", "Todd & G", "Brian M", "Sandra S", "Eve") };
  const noteOf = (article: CitationInput) =>
    (JSON.parse(citeArticle(article, "CSL_JSON")) as [{ note?: string }])[0].note;

  test.each([
    [["Brad"], "Signed by Brad"],
    [["Ada", "Bea", "Cy", "Di"], "Signed by Ada, Bea, Cy and Di"],
  ])("stands in a note, and never as author: %j", (names, note) => {
    const [item] = JSON.parse(
      citeArticle({ ...letter, signatories: signedBy(...names) }, "CSL_JSON"),
    ) as readonly object[];

    expect(item).toMatchObject({ note });
    expect(item).not.toHaveProperty("author");
  });

  test("is told by its first names and how many there are besides, where they are many", () => {
    const page = signedBy(...Array.from({ length: 100 }, (_, n) => `P ${String(n)}`));

    expect(noteOf({ ...letter, signatories: page, signatoryCount: 6876 })).toBe(
      "Signed by P 0, P 1, P 2 and 6873 others",
    );
    expect(noteOf({ ...letter, signatories: page.slice(0, 25), signatoryCount: 25 })).toMatch(/P 0, .*P 23 and P 24$/u);
  });

  test("stands beside authors too, but where they are all that signed", () => {
    expect(noteOf({ ...report, signatories: signedBy("Ada") })).toBe("Signed by Ada");
    expect(noteOf({ ...report, signatories: signedBy("Aaron A") })).toBeUndefined();
    expect(noteOf({ ...report, signatories: signedBy("Aaron A"), signatoryCount: 3000 })).toContain("2999 others");
  });

  test.each([
    ["BIBTEX", "\tnote = {Published about 2019; signed by David C, Todd \\& G, Brian M, Sandra S and Eve},"],
    ["RIS", "N1  - Published about 2019; signed by David C, Todd & G, Brian M, Sandra S and Eve"],
  ] as const)("stands beside the date in %s", (format, line) => {
    const lines = citeArticle({ ...letter, published: "2019~" }, format).split("\n");

    expect(lines).toContain(line);
    expect(lines.join()).not.toMatch(/author|AU {2}-/u);
  });
});

describe("translators and editors", () => {
  const part = (role: string, nameAsPrinted: string) => ({ role, nameAsPrinted });
  const made: CitationInput = {
    ...report,
    contributions: [
      part("EDITOR", "Marrow & Press"),
      part("TRANSLATOR", "A. Quill"),
      part("TRANSLATOR", "Bo"),
      part("SPEAKER", "Cy"),
    ],
  };

  test("have fields of their own in CSL-JSON", () => {
    const [item] = JSON.parse(citeArticle(made, "CSL_JSON")) as [object];

    expect(item).toMatchObject({
      translator: [{ literal: "A. Quill" }, { literal: "Bo" }],
      editor: [{ literal: "Marrow & Press" }],
      author: [{ literal: "Aaron A" }, { literal: "ISO Steering Committee" }],
    });
    expect(item).not.toHaveProperty("note");
  });

  test("have fields of their own in BibTeX and in RIS, and are never authors", () => {
    const bibtex = citeArticle(made, "BIBTEX");
    const ris = citeArticle(made, "RIS");

    expect(bibtex).toContain("\ttranslator = {{A. Quill} and {Bo}},\n\teditor = {{Marrow \\& Press}},\n");
    expect(bibtex).toContain("author = {{Aaron A} and {ISO Steering Committee}},");
    expect(bibtex).not.toContain("note = ");
    expect(ris).toContain("\nA4  - A. Quill\nA4  - Bo\nA2  - Marrow & Press\nER  - ");
    expect(parsed(ris)).not.toHaveProperty("note");
  });

  test("stand in a note of RIS if a comma would part the name", () => {
    const ris = citeArticle({ ...made, contributions: [part("EDITOR", "Workers, and Dockers")] }, "RIS");

    expect(parsed(ris)["note"]).toBe("Edited by Workers, and Dockers");
    expect(ris).not.toContain("A2  - ");
  });
});

describe.each(["BIBTEX", "RIS", "CSL_JSON"] as const)("what %s says in a note", (format) => {
  const original = { title: "Last steps", titleInProse: "“Last steps”" };
  const noteOf = (more: Partial<CitationInput>) => parsed(citeArticle({ ...report, ...more }, format))["note"];

  test.each<[string, Partial<CitationInput>]>([
    ["Translation of “Last steps”", { isTranslation: true, translationOf: original }],
    [
      "Machine translation of “Last steps”",
      { isTranslation: true, isMachineTranslation: true, translationOf: original },
    ],
    ["Translation", { isTranslation: true }],
    ["Known only from “Last steps”", { knownFrom: [original] }],
    ["Known only from “Last steps”, “Last steps” and others", { knownFrom: [original, original, original] }],
    ["Title in our words", { titleIsDescribed: true }],
    ["Sources disagree on its title", { titleIsDisputed: true }],
    ["Sources disagree on its author", { authorsAreDisputed: true }],
    ["Sources disagree on its title and author", { titleIsDisputed: true, authorsAreDisputed: true }],
    [
      "Sources disagree on its date: between 15 March 2019 and 17 March 2019",
      { disputedDays: { earliest: "2019-03-15", latest: "2019-03-17" } },
    ],
    ["Sources disagree on its date", { disputedDays: { earliest: "2019-03-15", latest: "2019-03-15" } }],
    ["Sources disagree on its date", { disputedDays: { earliest: null, latest: null } }],
  ])("%s", (note, more) => {
    expect(noteOf(more)).toBe(note);
  });

  test("nothing where there is nothing to say", () => {
    expect(
      noteOf({
        isTranslation: false,
        isMachineTranslation: false,
        titleIsDisputed: false,
        knownFrom: [],
        disputedDays: null,
      }),
    ).toBeUndefined();
  });
});

test("BibTeX says the language in both fields that programs look in", () => {
  const entry = citeArticle({ ...report, language: "zh-Hans" }, "BIBTEX");

  expect(entry).toContain("\tlanguage = {zh-Hans},\n\tlangid = {zh-Hans},\n}\n");
});

describe.each(["BIBTEX", "RIS"] as const)("uncertain dates in %s", (format) => {
  test.each([
    ["2019-03", [2019, 3], undefined],
    ["2019-03~", [2019], "Published about March 2019"],
    ["2019~", [2019], "Published about 2019"],
    ["2013-23", [2013], "Published autumn 2013"],
    ["2019-03-24/2019-03-29", [2019], "Published 24–29 March 2019"],
    ["2018-12/2019-01", undefined, "Published December 2018 – January 2019"],
    ["../2019-03-31", undefined, "Published on or before 31 March 2019"],
    ["[2019-03,2019-05]", [2019], "Published March 2019 or May 2019"],
  ])("%s: no more of the date than is sure", (published, parts, note) => {
    const item = parsed(citeArticle({ ...report, published }, format));

    expect(item["issued"]).toEqual(parts && { "date-parts": [parts] });
    expect(item["note"]).toEqual(note);
  });
});

test("prints nothing and asks for nothing", () => {
  const spies = [
    jest.spyOn(process.stdout, "write"),
    jest.spyOn(process.stderr, "write"),
    jest.spyOn(globalThis, "fetch"),
  ];

  for (const format of ["CSL_JSON", "BIBTEX", "RIS"] as const) citeArticle(report, format);

  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  jest.restoreAllMocks();
});

test.each([
  ["BIBTEX", "{Aaron A} and {ISO Steering Committee} and others}"],
  ["BIBTEX", "note = {With 3 more authors}"],
  ["RIS", "N1  - With 3 more authors\n"],
  ["CSL_JSON", '"note":"With 3 more authors"'],
] as const)("%s says that authors are left out: %s", (format, sign) => {
  expect(citeArticle({ ...report, authorCount: 5 }, format)).toContain(sign);
  expect(citeArticle({ ...report, authorCount: 2 }, format)).not.toContain("more author");
});

test.each([
  ["BIBTEX", "title = {[{Statement} by a docker]},"],
  ["RIS", "TI  - [Statement by a docker]\n"],
  ["CSL_JSON", '"title":"[Statement by a docker]"'],
] as const)("%s tells a title in our words from a printed one: %s", (format, title) => {
  const described = { ...report, title: "Statement by a docker", titleIsDescribed: true };
  expect(citeArticle(described, format)).toContain(title);
});
