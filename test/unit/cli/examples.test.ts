import { parse, validate } from "graphql";
import { exampleQuestion } from "../../../src/cli/examples/example-questions.js";
import type { ExampleSubjects } from "../../../src/cli/examples/example-subjects.js";
import { keepExamples } from "../../../src/cli/examples/keep-examples.js";
import { toExamplePage } from "../../../src/cli/examples/to-example-page.js";
import { greeting } from "../../../src/cli/serving/greeting.js";
import { prepareExplainer } from "../../../src/cli/operations/prepare-answerer.js";
import type { CorpusVersion } from "../../../src/server/answers/corpus-version.js";
import { schemaVersion } from "../../../src/store/meta.js";

const { schema } = prepareExplainer();
const problemsOf = (text: string) => validate(schema, parse(text));
const subjects: Required<ExampleSubjects> = {
  countedVote: "vote/counted",
  article: "article/a",
  event: "event/e",
  organization: "organization/o",
  person: "person/p",
  vote: "vote/v",
};
const kinds = Object.keys(subjects) as (keyof ExampleSubjects)[];

test.each(kinds)(
  "a question about a corpus that has nothing but this names it, and the schema has its fields: %s",
  (kind) => {
    const only = { [kind]: subjects[kind] };

    for (const text of [exampleQuestion(only), toExamplePage(only)]) {
      expect(text).toContain(`"${subjects[kind]}"`);
      expect(problemsOf(text)).toEqual([]);
    }
  },
);

test("begins with what is special here: a vote that was counted, in GraphiQL who answered whom", () => {
  expect(exampleQuestion(subjects)).toContain('vote(id: "vote/counted")');
  expect(toExamplePage(subjects)).toMatch(/^# Who answered whom[^]*query WhoAnsweredThisArticle/);
});

test("asks a corpus that has none of these what it is, and says nothing of loading", () => {
  expect(toExamplePage({})).toMatch(/^# Ctrl-Enter asks[^]*\{\n {2}corpus \{/);
  expect(problemsOf(toExamplePage({}))).toEqual([]);
});

test("says how to load where nothing is loaded", () => {
  expect(toExamplePage(undefined)).toMatch(/^# No corpus [^]*# antiphony load <folder>\n/);
  expect(problemsOf(toExamplePage(undefined))).toEqual([]);
});

describe("what is found once for each version", () => {
  const answering = () => {
    let asked = 0;
    const none = { nodes: [] };
    const data = { votes: none, events: none, organizations: none, people: none };
    const answer = () => {
      asked += 1;
      return Promise.resolve({
        data: { ...data, articles: { nodes: [{ id: `article/${asked}`, signatories: none }] } },
      });
    };
    return { answer, count: () => asked };
  };
  const options = { timeoutMs: 100, now: () => 0 };
  const versions = (...given: (string | undefined)[]): CorpusVersion => ({
    current: () => given.shift(),
    isStill: () => true,
    counts: () => undefined,
  });

  test("is not looked for again, however many ask", async () => {
    const answerer = answering();
    const find = keepExamples(answerer, versions("1", "1", "2"), options);

    expect(await Promise.all([find(), find()])).toEqual([{ article: "article/1" }, { article: "article/1" }]);
    expect(await find()).toEqual({ article: "article/2" });
  });

  test("is nothing while no version is known, and the engine is not asked", async () => {
    const answerer = answering();

    expect(await keepExamples(answerer, versions(undefined), options)()).toBeUndefined();

    expect(answerer.count()).toBe(0);
  });

  test("is nothing in particular where the engine does not answer, and is looked for again after a minute", async () => {
    let [isAway, now] = [true, 0];
    const answerer = answering();
    const answer = () => (isAway ? Promise.resolve({ errors: [], data: null }) : answerer.answer());
    const find = keepExamples({ answer }, versions("1", "1", "1"), { timeoutMs: 100, now: () => now });

    expect(await find()).toEqual({});
    isAway = false;
    expect(await find()).toEqual({});
    now = 60_000;
    expect(await find()).toEqual({ article: "article/1" });
  });
});

describe("the greeting", () => {
  const meta = { schemaVersion, corpusVersion: "12ab", installId: "i", recordCount: 2 };

  test("says which corpus is served, and asks about it", () => {
    const text = greeting("http://localhost:1", { id: "letters", title: "Letters", meta }, { article: "article/a" });

    expect(text).toContain('  Corpus    "Letters" (letters), version 12ab\n');
    expect(text).toContain(`-d '{"query":"{ article(id: \\"article/a\\")`);
    expect(text).not.toContain("antiphony load");
  });

  test.each([
    { it: "nothing", held: undefined },
    { it: "no record", held: { id: "x", title: "X", meta: { ...meta, recordCount: 1 } } },
  ])("says how to load where the graph holds $it", ({ held }) => {
    expect(greeting("http://localhost:1", held, undefined)).toContain("antiphony load <folder>\n");
  });
});
