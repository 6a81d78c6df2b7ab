import { findFactsInNotes } from "../../../../src/corpus/check/facts-in-notes.js";
import { renderProblem } from "../../../../src/corpus/problem.js";
import { readCorpus } from "../../../../src/corpus/read-corpus.js";
import { toCorpusProblems } from "../../../../src/corpus/report-problems.js";
import { memoryDisk } from "../../../support/disk/memory-disk.js";
import { smallCorpus } from "../small-corpus.js";

/** What is found in the notes of the small corpus, where the reply has this added to it and other files stand beside it. */
async function found(more: string, files: Readonly<Record<string, string>> = {}) {
  const reply = `${smallCorpus["articles/a-reply.yaml"] ?? ""}${more}`;
  const tree = { ...smallCorpus, "articles/a-reply.yaml": reply, ...files };
  const { entries } = await readCorpus(
    "c",
    memoryDisk(Object.fromEntries(Object.entries(tree).map(([name, content]) => [`c/${name}`, content]))),
  );
  return findFactsInNotes(entries);
}

describe("what notes alone say", () => {
  test.each([
    ["Posted on 3 April 2019.", ['The note holds the date "3 April 2019", which no field holds.']],
    ["Archived 2019-06-02.", ['The note holds the date "2019-06-02", which no field holds.']],
    ["Handed to Ada Quill.", ['The note holds the name "Ada Quill" (person/ada-quill), which no field names.']],
    ["The account is disputed.", ['The note says "disputed", and no conflict tells of it.']],
    [
      "Printed on 8 March; the paper is The Gull.",
      ['The note holds the name "The Gull" (organization/the-gull), which no field names.'],
    ],
  ])("is found in %j", async (note, messages) => {
    expect((await found(`  note: ${JSON.stringify(note)}\n`)).map(({ message }) => message)).toEqual(messages);
  });

  test.each([
    ["a date that a field holds", "  note: Printed on 8 March 2019.\n"],
    [
      "a day that a field holds in an interval",
      '  note: Sent by 2 June 2019.\n  dates: [{ kind: SENT, date: "[..2019-06-02]" }]\n',
    ],
    ["a date that an address holds", "  note: Seen 2019-07-01.\n  url: https://gull.example/2019/07/01/x\n"],
    ["a name that a field names", "  note: Ada Quill wrote it.\n  addressees: [person/ada-quill]\n"],
    ["part of a longer word", "  note: Ada Quillington wrote it, or Nada Quill.\n"],
    ["a year, and a month that may be another word", "  note: In 2019 they may march.\n"],
  ])("is not %s", async (_what, more) => {
    expect(await found(more)).toEqual([]);
  });

  test("is held where it stands in the record around the note, and disputed where a conflict is about that", async () => {
    const rest = smallCorpus["rest.yaml"] ?? "";
    const vote = (more: string) => rest.replace("event: event/hearing", `event: event/hearing\n    ${more}`);

    expect(await found("", { "rest.yaml": vote("note: Disputed by the reply.") })).toEqual([]);
  });

  test.each([
    ["in the text that a reference goes to", "      note: %s\n"],
    ["in a text that the note names", "  note: %s See article/a-letter.\n"],
  ])("is held %s", async (_where, more) => {
    expect(await found(more.replace("%s", "Of 1 March 2019."))).toEqual([]);
    expect(await found(more.replace("%s", "Of 2 March 2019."))).toHaveLength(1);
  });

  test("is no loose dispute where the note names the text that disagrees", async () => {
    const rest = smallCorpus["rest.yaml"] ?? "";
    const files = { "rest.yaml": rest.replace("kind: MEETING", 'kind: MEETING, note: "Disputed by article/a-reply."') };
    const disagrees = "    - { to: article/a-letter, type: DISAGREES_WITH, evidence: NAMED }\n";

    expect(await found("", files)).toHaveLength(1);
    expect(await found(disagrees, files)).toEqual([]);
  });

  test("names its place, what it is, and what to do, and is no problem", async () => {
    const problems = await found("  note: Archived 2019-06-02.\n");

    expect(problems.map(renderProblem)).toEqual([
      'c/articles/a-reply.yaml:12:9: note: The note holds the date "2019-06-02", which no field holds. Give it in the field that it belongs in, such as one of the `dates`, or name the record that has it.',
    ]);
    expect(toCorpusProblems(problems)).toMatchObject({
      errorCount: 0,
      warningCount: 0,
      summary: "No problems in the corpus. Notes say 1 thing that no field says.",
    });
  });
});
