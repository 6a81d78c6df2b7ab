import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { readOperationPage, writeOperationAnswer } from "../support/operation-page.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

type Variables = Readonly<Record<string, unknown>>;

const folder = join(__dirname, "..", "..", "docs", "operations");
const pages = readdirSync(folder).flatMap((file) => (file === "README.md" ? [] : [file.replace(".md", "")]));
const isUpdating = process.env["UPDATE_GOLDEN"] === "1" && process.env["CI"] === undefined;

/** The pages whose answers the oracle knows too, each with the variables it is tried with on top of its own. */
const tried: Readonly<Record<string, (ids: (label: string) => readonly string[]) => readonly Variables[]>> = {
  "article-page": (ids) => [
    ...ids("Article").map((id) => ({ id })),
    ...some(ids("Article")).map((id, index) => ({ id, languages: [["zh"], ["de", "en"], ["fr-CA", "it"]][index % 3] })),
    { id: "article/nowhere" },
  ],
  "browse-articles": () => [
    {},
    { first: 1 },
    { first: 100 },
    ...["PUBLISHED", "EARLIEST", "LATEST", "TITLE", "RESPONSE_COUNT", "REFERENCE_COUNT", "SIGNATURE_COUNT"].flatMap(
      (field) => [
        { first: 7, orderBy: { field, direction: "ASC" } },
        { first: 7, orderBy: { field, direction: "DESC" } },
      ],
    ),
    ...filters.map((filter) => ({ first: 5, filter })),
  ],
  conflicts: (ids) => [{}, { first: 3 }, ...[...ids("Vote"), ...ids("Event")].map((subject) => ({ subject }))],
  "conventions-and-votes": () => [{}],
  corpus: () => [{}],
  nodes: (ids) => [
    { ids: some(ids("Claim")) },
    { ids: [...ids("Vote"), ...some(ids("Article")), ...some(ids("CrossReference")), "person/nobody"] },
    { ids: [...ids("Place").slice(0, 2), ...ids("Place").slice(0, 2)] },
  ],
  person: (ids) => [...ids("Person").map((id) => ({ id })), { id: "organization/awl" }],
  "two-views-of-one-field": (ids) => ids("Article").map((id) => ({ id })),
  "vote-and-its-figures": (ids) => ids("Vote").map((id) => ({ id })),
};

const filters: readonly Variables[] = [
  { kinds: ["LETTER", "REPORT"] },
  { languages: ["zh", "fr"], evidence: ["SEEN"] },
  { published: { from: "2019-03-01", to: "2019-03-31" } },
  { published: { from: "2019-03-01", to: "2019-03-31", certainlyWithin: true } },
  { published: { to: "2012-12-31" } },
  { published: { certainlyWithin: true } },
  { titleContains: "STEPS" },
  { hasResponses: true },
  { hasResponses: false, isResponse: true },
  { kinds: null, languages: ["en"] },
];

describeEachEngine("An operation of the documentation", (open) => {
  let seed: TwoAnswers;

  beforeAll(async () => {
    seed = await TwoAnswers.open(open, await recordsOf("seed"));
  });

  test.each(pages)("%s is answered as its page says", async (name) => {
    const { source, variables, answer } = readOperationPage(name);

    const given = JSON.parse(JSON.stringify(await seed.answer(source, variables), withoutVersion)) as unknown;

    if (isUpdating) writeOperationAnswer(name, given);
    else expect([given, JSON.stringify(given)]).toEqual([answer, JSON.stringify(answer)]);
  });

  test.each(Object.keys(tried))("%s is answered as the oracle answers it, whatever its variables", async (name) => {
    const { source } = readOperationPage(name);
    const ids = (label: string) => seed.records.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);

    for (const variables of tried[name]?.(ids) ?? []) await seed.agree(source, variables);
  });
});

test("Every page is listed where one looks for it", () => {
  const listed = readFileSync(join(folder, "README.md"), "utf8").match(/(?<=\]\()[a-z-]+(?=\.md\))/gu);

  expect([...(listed ?? [])].sort()).toEqual([...pages].sort());
});

/* The version changes with every edit of the corpus; a page that had to follow would be no page to read. */
function withoutVersion(key: string, value: unknown): unknown {
  return key === "version" || key === "corpusVersion" ? "changes with the data" : value;
}

/** Every tenth. */
function some<T>(list: readonly T[]): readonly T[] {
  return list.filter((_, index) => index % 10 === 0);
}
