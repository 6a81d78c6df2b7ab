import { readCorpus } from "../../src/corpus/read-corpus.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { memoryDisk } from "../support/disk/memory-disk.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

const corpus = `corpus: { title: T, description: D, language: en, licence: CC0-1.0 }
articles:
  - id: article/later
    kind: LETTER
    language: en
    title: A letter
    evidence: SEEN
    published: 2020
    identifiers: [{ scheme: Shelf Mark, value: MS 7 }, { scheme: DOI, value: 10.1000/Ab-182 }, { scheme: ISBN, value: 978-0-306-40615-7 }]
  - id: article/earlier
    kind: LETTER
    language: en
    title: Proposal 484 is dead
    evidence: SEEN
    published: 2019
    identifiers: [{ scheme: PEP, value: "0484" }, { scheme: shelfmark, value: ms7 }]
  - { id: article/plain, kind: LETTER, language: en, title: The number 0484, evidence: SEEN }
people:
  - { id: person/ada-quill, name: Ada Quill, nameForm: FULL, identifiers: [{ scheme: ORCID, value: 0000-0002-1825-0097 }] }
  - { id: person/bruno-tarn, name: Bruno Tarn, nameForm: FULL }
organizations:
  - { id: organization/gull, name: The Gull, kind: PUBLICATION, identifiers: [{ scheme: Wikidata, value: Q42 }] }
`;

describeEachEngine("Identifiers", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    const { records, problems } = await readCorpus("c", memoryDisk({ "c/corpus.yaml": corpus }));
    expect(problems.map(({ code }) => code)).toEqual(["SHARED_IDENTIFIER"]);
    both = await TwoAnswers.open(open, records);
  });

  async function found(document: string): Promise<unknown> {
    await both.agree(document);
    return (await both.answer(document)).data;
  }

  test("are given as recorded, in the order recorded", async () => {
    expect(
      await found(
        `{ article(id: "article/earlier") { identifiers { scheme value } }
           person(id: "person/bruno-tarn") { identifiers { scheme value } }
           organization(id: "organization/gull") { identifiers { value scheme } } }`,
      ),
    ).toEqual({
      article: {
        identifiers: [
          { scheme: "PEP", value: "0484" },
          { scheme: "shelfmark", value: "ms7" },
        ],
      },
      person: { identifiers: [] },
      organization: { identifiers: [{ value: "Q42", scheme: "Wikidata" }] },
    });
  });

  test.each([
    ["as recorded", { scheme: "PEP", value: "0484" }, "article/earlier"],
    ["in another case, with blanks", { scheme: " pep", value: "0 484" }, "article/earlier"],
    ["that several have, the earliest", { scheme: "SHELFMARK", value: "MS 7" }, "article/earlier"],
    ["by the address of a DOI", { scheme: "doi", value: "https://doi.org/10.1000/ab-182" }, "article/later"],
    ["by a DOI with its name", { scheme: "DOI", value: "doi:10.1000/AB-182" }, "article/later"],
    ["by an ISBN that is parted otherwise", { scheme: "isbn", value: "9780306-406157" }, "article/later"],
    ["in another scheme by an address", { scheme: "Wikidata", value: "https://doi.org/10.1000/ab-182" }, undefined],
    ["of another scheme", { scheme: "DOI", value: "0484" }, undefined],
    ["in part", { scheme: "PEP", value: "484" }, undefined],
  ])("find an article %s", async (_it, { scheme, value }, id) => {
    const identifier = `{ scheme: "${scheme}", value: "${value}" }`;

    expect(await found(`{ article(identifier: ${identifier}) { id } }`)).toEqual({
      article: id === undefined ? null : { id },
    });
  });

  test("narrow lists", async () => {
    const [shelf, orcid, wikidata] = [
      `[{ scheme: "none", value: "x" }, { scheme: "Shelf mark", value: "MS7" }]`,
      `[{ scheme: "Orcid", value: "0000-0002-1825-0097" }]`,
      `[{ scheme: "wikidata", value: "q42" }]`,
    ];

    expect(
      await found(
        `{ articles(filter: { identifiers: ${shelf} }) { totalCount nodes { id } }
           people(filter: { identifiers: ${orcid} }) { nodes { id } }
           organizations(filter: { identifiers: ${wikidata} }) { nodes { id } }
           none: articles(filter: { identifiers: [] }) { totalCount } }`,
      ),
    ).toEqual({
      articles: { totalCount: 2, nodes: [{ id: "article/earlier" }, { id: "article/later" }] },
      people: { nodes: [{ id: "person/ada-quill" }] },
      organizations: { nodes: [{ id: "organization/gull" }] },
      none: { totalCount: 0 },
    });
  });

  test.each([
    ["pep 484", ["article/earlier"], { text: "PEP 0484", matches: [{ start: 0, end: 8 }] }],
    ["0484", ["article/earlier", "article/plain"], { text: "PEP 0484", matches: [{ start: 0, end: 8 }] }],
    ["q42", ["organization/gull"], { text: "Wikidata Q42", matches: [{ start: 0, end: 12 }] }],
    [
      "0000-0002-1825-0097",
      ["person/ada-quill"],
      { text: "ORCID 0000-0002-1825-0097", matches: [{ start: 0, end: 25 }] },
    ],
    [
      "https://doi.org/10.1000/ab-182",
      ["article/later"],
      { text: "DOI 10.1000/Ab-182", matches: [{ start: 0, end: 18 }] },
    ],
    ["doi:10.1000/AB-182", ["article/later"], { text: "DOI 10.1000/Ab-182", matches: [{ start: 0, end: 18 }] }],
    ["9780306406157", ["article/later"], { text: "ISBN 978-0-306-40615-7", matches: [{ start: 0, end: 22 }] }],
    ["ISBN 0-306-40615-2", ["article/later"], { text: "ISBN 978-0-306-40615-7", matches: [{ start: 0, end: 22 }] }],
    [
      "https://www.wikidata.org/wiki/Q42",
      ["organization/gull"],
      { text: "Wikidata Q42", matches: [{ start: 0, end: 12 }] },
    ],
    ["quill orcid", ["person/ada-quill"], { text: "ORCID 0000-0002-1825-0097", matches: [{ start: 0, end: 5 }] }],
  ])("are searched: %s", async (query, ids, piece) => {
    const { data } = await both.answer(
      `{ search(query: "${query}") { nodes { ... on Node { id } } edges { highlights { field text matches { start end } } } } }`,
    );
    const { nodes, edges } = data?.["search"] as {
      readonly nodes: readonly { readonly id: string }[];
      readonly edges: readonly { readonly highlights: readonly object[] }[];
    };

    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect(edges[0]?.highlights).toContainEqual({ field: "identifiers", ...piece });
  });
});
