import { readCorpus } from "../../src/corpus/read-corpus.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { memoryDisk } from "../support/disk/memory-disk.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

const corpus = `corpus: { title: T, description: D, language: en, licence: CC0-1.0 }
articles:
  - { id: article/en, kind: LETTER, language: en, title: '"Winter" letter', evidence: SEEN, url: "HTTPS://Gull.example:443/%7Equill/caf%c3%a9?q=%D8%A9" }
  - id: article/hans
    kind: LETTER
    language: zh-Hans
    title: 致码头工人
    evidence: SEEN
    published: 2019-04-01
    alsoAt: ["https://zh.gull.example/信"]
    textRelations: [{ kind: TRANSLATION, of: article/en }]
  - { id: article/hant, kind: LETTER, language: zh-TW, title: 致碼頭工人, evidence: SEEN }
  - { id: article/yu, kind: LETTER, language: sh, title: Pismo, evidence: SEEN }
  - { id: article/private, kind: LETTER, language: qaa-x-pier, title: Autumn, evidence: SEEN }
  - { id: article/पत्र-1, kind: LETTER, language: hi, title: “Spring” e\u0301tude, evidence: SEEN }
`;

describeEachEngine("Spellings that mean the same", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    const { records, problems } = await readCorpus("c", memoryDisk({ "c/corpus.yaml": corpus }));
    expect(problems).toEqual([]);
    both = await TwoAnswers.open(open, records);
  });

  async function found(document: string): Promise<unknown> {
    await both.agree(document);
    return (await both.answer(document)).data;
  }

  test.each([
    ["zh", ["hans", "hant"]],
    ["zh-CN", ["hans"]],
    ["zh-SG", []],
    ["zh-Hant", ["hant"]],
    ["zh-HK", ["hant"]],
    ["sr-Latn", ["yu"]],
    ["sh", ["yu"]],
    ["qaa", ["private"]],
    ["en-US", ["en"]],
    ["en-GB", []],
  ])("are one for a list of texts in %s", async (language, ids) => {
    const nodes = ids.map((id) => ({ id: `article/${id}` }));
    expect(await found(`{ articles(filter: { languages: ["${language}"] }) { nodes { id } } }`)).toEqual({
      articles: { nodes },
    });
  });

  test("are one for a title and a date", async () => {
    const document = `{ article(id: "article/en") { title(languages: ["zh-CN"]) { value language } } dated: article(id: "article/hans") { published { text(language: "zh-CN") } } }`;
    expect(await found(document)).toEqual({
      article: { title: { value: "致码头工人", language: "zh-Hans" } },
      dated: { published: { text: "2019年4月1日" } },
    });
  });

  test.each([
    ["as it is written", "https://gull.example/~quill/café?q=ة"],
    ["as a browser copies it", "https://gull.example/~quill/caf%C3%A9?q=%d8%a9"],
  ])("are one for an address, %s", async (_it, url) => {
    expect(
      await found(`{ article(url: "${url}") { id } articles(filter: { url: "${url}" }) { nodes { id } } }`),
    ).toEqual({ article: { id: "article/en" }, articles: { nodes: [{ id: "article/en" }] } });
  });

  test("are one for another address", async () => {
    const url = "https://zh.gull.example/%E4%BF%A1";
    expect(
      await found(`{ article(url: "${url}") { id } articles(filter: { url: "${url}" }) { nodes { id } } }`),
    ).toEqual({ article: null, articles: { nodes: [{ id: "article/hans" }] } });
  });

  test("are one for letters with accents, and for ids with marks", async () => {
    const title = "“Spring” \u{e9}tude".normalize("NFD");
    expect(
      await found(
        `{ articles(filter: { titleContains: "${title}" }) { nodes { id title { value } } } article(id: "article/पत्र-1") { language } }`,
      ),
    ).toEqual({
      articles: { nodes: [{ id: "article/पत्र-1", title: { value: "“Spring” \u{e9}tude" } }] },
      article: { language: "hi" },
    });
  });

  test("stand where their first letter puts them", async () => {
    const titles = ["Autumn", "Pismo", "“Spring” étude", '"Winter" letter', "致码头工人", "致碼頭工人"];
    const nodes = titles.map((value) => ({ title: { value } }));
    expect(await found("{ articles(orderBy: { field: TITLE }) { nodes { title { value } } } }")).toEqual({
      articles: { nodes },
    });
    expect(
      await found("{ articles(orderBy: { field: TITLE, direction: DESC }) { nodes { title { value } } } }"),
    ).toEqual({ articles: { nodes: nodes.toReversed() } });
  });

  test("keep their signs for a filter", async () => {
    expect(await found(`{ articles(filter: { titleContains: "\\"winter\\"" }) { nodes { id } } }`)).toEqual({
      articles: { nodes: [{ id: "article/en" }] },
    });
  });
});
