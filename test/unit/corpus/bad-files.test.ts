import { renderProblem } from "../../../src/corpus/problem.js";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import { memoryDisk, type Tree } from "../../support/disk/memory-disk.js";
import { smallCorpus } from "./small-corpus.js";

/** The problems of the small corpus with some of its files changed or added, one line each. */
async function problemsWith(changes: Tree): Promise<readonly string[]> {
  const files = { ...smallCorpus, ...changes };
  const tree = Object.fromEntries(Object.entries(files).map(([name, content]) => [`c/${name}`, content]));
  const { problems } = await readCorpus("c", memoryDisk({ ...tree, "elsewhere/x.yaml": "" }));
  return problems.map(renderProblem);
}

const letter = smallCorpus["articles/a-letter.yaml"] ?? "";
const reply = smallCorpus["articles/a-reply.yaml"] ?? "";
const rest = smallCorpus["rest.yaml"] ?? "";

function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the text.`);
  return text.replace(from, to);
}

test("finds nothing wrong with a sound corpus", async () => {
  expect(await problemsWith({})).toEqual([]);
});

test("lets a conflict on how many voted have claims on each question of one electorate", async () => {
  const second = `votes:
  - id: vote/benches
    question: Keep the benches?
    event: event/hearing
    electorate: the town
    claims:
      - property: turnout
        source: article/a-letter
        stated: "212"
        statedAs: QUOTED
        figure: { unit: COUNT, base: voters }
        conflict: conflict/turnout
`;
  const first = changed(rest, "event: event/hearing", "event: event/hearing\n    electorate: the town");

  expect(await problemsWith({ "rest.yaml": first, "votes.yaml": second })).toEqual([]);
  expect(await problemsWith({ "rest.yaml": first, "votes.yaml": second.replace("turnout\n", "attendance\n") })).toEqual(
    [expect.stringContaining('"conflict/turnout" is about "vote/pier", and this claim about "vote/benches".')],
  );
});

describe("one mistake", () => {
  test.each<{ readonly it: string; readonly files: Tree; readonly problem: string }>([
    {
      it: "broken YAML",
      files: { "articles/a-letter.yaml": changed(letter, "title: A letter", 'title: "A letter') },
      problem:
        "c/articles/a-letter.yaml:5:10: error: This is not YAML: the quote that begins here is not closed. Write the missing sign.",
    },
    {
      it: "a text that would last",
      files: { "articles/a-letter.yaml": changed(letter, "2019-03-01", "2019-03-01/2019-03-04") },
      problem:
        'c/articles/a-letter.yaml:6:14: warning: A text does not last: "2019-03-01/2019-03-04" is read as a day somewhere between the two. Write `[2019-03-01..2019-03-04]`.',
    },
    {
      it: "a text that would last, with an open side, in a claim on its date",
      files: {
        "articles/a-letter.yaml": `${letter}  claims:\n    - { property: published, source: article/a-reply, stated: by April, statedAs: QUOTED, date: ../2019-04 }\n`,
      },
      problem:
        'c/articles/a-letter.yaml:13:97: warning: A text does not last: "../2019-04" is read as a day somewhere between the two. Write `[..2019-04]`.',
    },
    {
      it: "a key that stands twice",
      files: {
        "articles/a-letter.yaml": changed(letter, "  title: A letter\n", "  title: A letter\n  title: A note\n"),
      },
      problem: 'c/articles/a-letter.yaml:6:3: error: "title" stands here twice. Keep one of the two.',
    },
    {
      it: "an unknown field, with what is meant",
      files: { "articles/a-letter.yaml": changed(letter, "published:", "publishd:") },
      problem:
        'c/articles/a-letter.yaml:6:3: error: "publishd" is not a field of an article. Did you mean "published"?',
    },
    {
      it: "an unknown key at the top",
      files: { "more.yaml": "artcles: []\n" },
      problem: 'c/more.yaml:1:1: error: "artcles" is not a field of a corpus file. Did you mean "articles"?',
    },
    {
      it: "a field that is missing",
      files: { "articles/a-letter.yaml": changed(letter, "  kind: LETTER\n", "") },
      problem: 'c/articles/a-letter.yaml:2:3: error: An article lacks "kind". Add `kind: …`.',
    },
    {
      it: "a text that was seen, of which nothing was read",
      files: {
        "articles/a-letter.yaml": changed(letter, "  evidence: SEEN\n", "  evidence: SEEN\n  readExtent: NOT_SEEN\n"),
      },
      problem:
        "c/articles/a-letter.yaml:9:15: error: This text is SEEN, and how much of it was read is NOT_SEEN: both cannot be. NOT_SEEN goes with REFERENCED, and with nothing else.",
    },
    {
      it: "a number where text belongs",
      files: { "articles/a-letter.yaml": changed(letter, "title: A letter", "title: 1984") },
      problem:
        'c/articles/a-letter.yaml:5:10: error: "title" must be text, and here it is a number. Put it in quotes: `"1984"`.',
    },
    {
      it: "nothing where text belongs",
      files: { "articles/a-letter.yaml": changed(letter, "title: A letter", "title:") },
      problem: 'c/articles/a-letter.yaml:5:9: error: "title" must be text, and here it is nothing. Write text there.',
    },
    {
      it: "a text where a list belongs",
      files: { "articles/a-letter.yaml": `${letter}  alsoAt: https://gull.example/1\n` },
      problem:
        'c/articles/a-letter.yaml:12:11: error: "alsoAt" must be a list, and here it is text. Write a list there.',
    },
    {
      it: "an unknown term",
      files: { "articles/a-letter.yaml": changed(letter, "LETTER", "LETTR") },
      problem: 'c/articles/a-letter.yaml:3:9: error: "LETTR" is not a term for "kind". Did you mean "LETTER"?',
    },
    {
      it: "a date that is none",
      files: { "articles/a-letter.yaml": changed(letter, "2019-03-01", "2019-02-30") },
      problem:
        'c/articles/a-letter.yaml:6:14: error: "2019-02-30" is not a date: there is no such month or day, or it has one digit where two belong. Write year, month and day: `2019-03-15`.',
    },
    ...[
      ["1e3", "1000"],
      ["0x7E3", "2019"],
      ["02019", "2019"],
      ["2019.0", "2019"],
      ["+2019", "2019"],
      ["0900", "900"],
      ["20190301", "20190301"],
    ].map(([written = "", read = ""]) => ({
      it: `a date that YAML reads as another number: ${written}`,
      files: { "articles/a-letter.yaml": changed(letter, "2019-03-01", written) },
      problem: `c/articles/a-letter.yaml:6:14: error: "${written}" is not a date: YAML reads it as the number ${read}. Write the date that is meant in quotes, such as \`"2019"\` or \`"2019-04-19"\`.`,
    })),
    {
      it: "such a date in a list",
      files: { "articles/a-letter.yaml": `${letter}  reprinted: ["2019", 2019, 2e3]\n` },
      problem:
        'c/articles/a-letter.yaml:12:29: error: "2e3" is not a date: YAML reads it as the number 2000. Write the date that is meant in quotes, such as `"2019"` or `"2019-04-19"`.',
    },
    {
      it: "such a date that an alias repeats",
      files: {
        "articles/a-letter.yaml": `${changed(letter, "  published: 2019-03-01\n", "")}  signatories:
    - { person: person/ada-quill, nameAsPrinted: Ada Quill, position: &one 2e3, source: article/a-letter }
  published: *one
`,
      },
      problem:
        'c/articles/a-letter.yaml:13:14: error: "2e3" is not a date: YAML reads it as the number 2000. Write the date that is meant in quotes, such as `"2019"` or `"2019-04-19"`.',
    },
    {
      it: "a language that nobody registered",
      files: { "articles/a-letter.yaml": changed(letter, "language: en", "language: qq") },
      problem:
        'c/articles/a-letter.yaml:4:13: error: "qq" is not a language tag: the registry has no language "qq". Write a BCP 47 tag of registered parts, such as `en`, `nl-BE` or `zh-Hans`.',
    },
    {
      it: "an address that is none",
      files: { "articles/a-letter.yaml": `${letter}  url: gull.example/1\n` },
      problem:
        'c/articles/a-letter.yaml:12:8: error: "url" is not an address: "gull.example/1". Write a whole address that begins with `https://` or `http://`.',
    },
    {
      it: "an id without its form",
      files: { "articles/a-reply.yaml": changed(reply, "to: article/a-letter", "to: a letter") },
      problem:
        'c/articles/a-reply.yaml:9:11: error: "a letter" does not have the form of an id. Write `article/…` or `event/…` or `vote/…` or `organization/…` or `person/…` with letters, digits and single signs `-`, `.`, `_` between them.',
    },
    {
      it: "a reference to an id that is not there",
      files: { "articles/a-reply.yaml": changed(reply, "to: article/a-letter", "to: article/a-lettre") },
      problem:
        'c/articles/a-reply.yaml:9:11: error: No record has the id "article/a-lettre". Did you mean "article/a-letter"?',
    },
    {
      it: "a reference to something of another kind",
      files: { "articles/a-letter.yaml": changed(letter, "author: person/ada-quill", "author: event/hearing") },
      problem:
        'c/articles/a-letter.yaml:10:15: error: "author" cannot be "event/hearing". Write an id that begins `person/…` or `organization/…`.',
    },
    {
      it: "an id that is given twice",
      files: { "people.yaml": "people:\n  - id: person/ada-quill\n    name: A. Quill\n    nameForm: PARTIAL\n" },
      problem:
        'c/rest.yaml:2:11: error: The id "person/ada-quill" is given twice; first in c/people.yaml, line 2. Give one of the two another id.',
    },
    {
      it: "a reference that nobody is known to state",
      files: { "articles/a-reply.yaml": `${reply}      statedIn: [article/a-lettr]\n` },
      problem:
        'c/articles/a-reply.yaml:12:18: error: No record has the id "article/a-lettr". Did you mean "article/a-letter"?',
    },
    {
      it: "a reference that another text is to state, and the text itself does",
      files: { "articles/a-reply.yaml": `${reply}      statedIn: article/a-reply\n` },
      problem:
        'c/articles/a-reply.yaml:12:17: error: "article/a-reply" refers, and stands in `statedIn` as if another text said so. Leave `statedIn` out if the text that refers says so itself.',
    },
    {
      it: "a place of a reference beside a list of its places",
      files: {
        "articles/a-reply.yaml": `${reply}      locator: the end\n      places: [{ locator: the beginning }]\n`,
      },
      problem:
        "c/articles/a-reply.yaml:12:16: error: This reference has `places`, and `locator` beside them. Move `locator` into the place that it belongs to.",
    },
    {
      it: "an identifier that two records of a kind have, however it is spelt",
      files: {
        "articles/a-letter.yaml": `${letter}  identifiers: [{ scheme: DOI, value: 10.9999/abc }]\n`,
        "articles/a-reply.yaml": `${reply}  identifiers: [{ scheme: Motion, value: "484" }, { scheme: doi, value: 10.9999/ABC }]\n`,
      },
      problem:
        'c/articles/a-reply.yaml:12:51: warning: "article/a-reply" is listed under doi "10.9999/ABC", and so is "article/a-letter" in c/articles/a-letter.yaml, line 2. Leave it to the one that it names, or make the two one record.',
    },
    {
      it: "an identifier without its scheme",
      files: { "articles/a-letter.yaml": `${letter}  identifiers: [{ value: 10.9999/abc }]\n` },
      problem: 'c/articles/a-letter.yaml:12:17: error: This mapping lacks "scheme". Add `scheme: …`.',
    },
    {
      it: "an identifier that YAML reads as a number",
      files: { "articles/a-letter.yaml": `${letter}  identifiers: [{ scheme: Motion, value: 0484 }]\n` },
      problem:
        'c/articles/a-letter.yaml:12:42: error: "value" must be text, and here it is a number. Put it in quotes: `"0484"`.',
    },
    {
      it: "a record that is written twice",
      files: {
        "articles/a-reply.yaml": `${reply}    - { to: article/a-letter, type: REPLIES_TO, evidence: NAMED }\n`,
      },
      problem:
        "c/articles/a-reply.yaml:12:7: error: This says the same as line 9 of c/articles/a-reply.yaml. Keep one of the two, with both places in its `places`.",
    },
    {
      it: "a cycle of translations",
      files: {
        "articles/a-letter.yaml": `${letter}  textRelations:\n    - { kind: TRANSLATION, of: article/a-reply }\n`,
        "articles/a-reply.yaml": `${reply}  textRelations:\n    - { kind: VERSION, of: article/a-letter }\n`,
      },
      problem:
        'c/articles/a-letter.yaml:13:32: error: "article/a-letter" is made from itself as translation or version: "article/a-letter" → "article/a-reply" → "article/a-letter". Take out the relation that is wrong.',
    },
    {
      it: "two originals of one text",
      files: {
        "articles/c.yaml":
          "article:\n  id: article/c\n  kind: TRANSLATION\n  language: fr\n  title: Une lettre\n  evidence: SEEN\n  textRelations:\n    - { kind: TRANSLATION, of: article/a-letter }\n    - { kind: TRANSLATION, of: article/a-reply }\n",
      },
      problem:
        "c/articles/c.yaml:9:32: error: This article already has an accepted relation of this kind, in line 8. Keep the nearest original, and let the other be SUGGESTED or a note.",
    },
    {
      it: "a body that is a part of itself",
      files: {
        "rest.yaml": changed(rest, "kind: PUBLICATION }", "kind: PUBLICATION, parent: organization/the-gull }"),
      },
      problem:
        'c/rest.yaml:4:77: error: "organization/the-gull" is a part of itself: "organization/the-gull" → "organization/the-gull". Take out the parent that is wrong.',
    },
    {
      it: "an answer that is older than what it answers",
      files: { "articles/a-reply.yaml": changed(reply, "2019-03-08", "2019-02") },
      problem:
        "c/articles/a-reply.yaml:9:11: warning: This answers a text of 2019-03-01, and is itself of 2019-02. Check both dates, and the type of the reference.",
    },
    {
      it: "an article that answers itself",
      files: { "articles/a-reply.yaml": changed(reply, "to: article/a-letter", "to: article/a-reply") },
      problem:
        'c/articles/a-reply.yaml:9:11: warning: "article/a-reply" refers to itself. Name the text that is meant, or take the reference out.',
    },
    {
      it: "a publisher that the list does not have",
      files: { "articles/a-reply.yaml": `${reply}  publisher: The Gul\n` },
      problem:
        'c/articles/a-reply.yaml:12:14: error: The list of publishers does not have "The Gul". Did you mean "The Gull"?',
    },
    {
      it: "a publisher that nobody prints",
      files: { "rest.yaml": `${rest}  The Crab: null\n` },
      problem: 'c/rest.yaml:30:3: warning: No article prints the publisher "The Crab". Take it out, or correct it.',
    },
    {
      it: "a claim that repeats nothing",
      files: {
        "rest.yaml": changed(
          rest,
          "- property: turnout\n        source: article/a-reply",
          "- property: proposals\n        repeats: article/a-letter\n        source: article/a-reply",
        )
          .replaceAll("        conflict: conflict/turnout\n", "")
          .replace(/conflicts:\n.*\n/u, ""),
      },
      problem:
        'c/rest.yaml:20:18: error: "article/a-letter" has no claim on this subject, property and option. Add the claim of that source, or take `repeats` out.',
    },
    {
      it: "an option that the vote does not have",
      files: { "rest.yaml": changed(rest, 'stated: "212"', 'stated: "212"\n        option: kep') },
      problem: 'c/rest.yaml:17:17: error: The vote has no option with the key "kep". Did you mean "keep"?',
    },
    {
      it: "a figure with a date",
      files: { "rest.yaml": changed(rest, 'stated: "212"', 'stated: "212"\n        date: 2019') },
      problem: "c/rest.yaml:17:15: error: This claim has both a figure and a date. Keep one of the two.",
    },
    {
      it: "a figure with its bounds the wrong way round",
      files: { "rest.yaml": changed(rest, "{ unit: COUNT, base: voters }", "{ unit: COUNT, lower: 3, upper: 2 }") },
      problem: "c/rest.yaml:18:17: error: The figure is at least 3 and at most 2. Let `lower` be the smaller one.",
    },
    {
      it: "a conflict with one claim",
      files: { "rest.yaml": changed(rest, "        conflict: conflict/turnout\n", "") },
      problem:
        'c/rest.yaml:26:11: warning: "conflict/turnout" has one claim. Let two claims or more name it in `conflict`.',
    },
    {
      it: "words of a figure that are not understood",
      files: { "rest.yaml": changed(rest, 'stated: "212"', "stated: a whisker under 212 blips") },
      problem:
        'c/rest.yaml:16:17: warning: No figure is read from these words: "whisker" was not understood in English. Give `value`, `lower` or `upper` in `figure`, or the `language` of the words if it is another.',
    },
    {
      it: "words of a figure that are of another language than said",
      files: { "rest.yaml": changed(rest, 'stated: "212"', "stated: cerca de 212") },
      problem:
        'c/rest.yaml:16:17: warning: No figure is read from these words: "cerca" and "de" were not understood in English. Give `value`, `lower` or `upper` in `figure`, or the `language` of the words if it is another.',
    },
    {
      it: "words of a figure that give two numbers",
      files: { "rest.yaml": changed(rest, 'stated: "212"', "stated: 212 for and 30 against") },
      problem:
        "c/rest.yaml:16:17: warning: No figure is read from these words: they give several numbers, 212 and 30. Say in `figure` which one it is, with `value`, `lower` or `upper`.",
    },
    {
      it: "a side without a conflict",
      files: {
        "topics.yaml": `topics:
  - id: topic/pier
    name: Pier
    claims:
      - property: colour
        source: article/a-letter
        stated: green
        statedAs: QUOTED
        side: green
`,
      },
      problem:
        "c/topics.yaml:9:15: error: This claim is on a side and in no conflict. Name the conflict, or take `side` out.",
    },
    {
      it: "a side with one claim",
      files: { "rest.yaml": changed(rest, 'stated: "212"', 'stated: "212"\n        side: few') },
      problem:
        'c/rest.yaml:17:15: warning: No other claim of the conflict is on the side "few". Let those that agree have one `side`, or take it out.',
    },
    {
      it: "an electorate that one vote alone names",
      files: { "rest.yaml": changed(rest, "event: event/hearing", "event: event/hearing\n    electorate: the town") },
      problem:
        'c/rest.yaml:11:17: warning: No other vote at "event/hearing" names the electorate "the town". Let the votes that were put to the same voters name one `electorate`, or take it out.',
    },
    {
      it: "a claim in a conflict about something else",
      files: {
        "topics.yaml": `topics:
  - id: topic/pier
    name: The pier
    claims:
      - { property: turnout, source: article/a-letter, stated: many, statedAs: QUOTED, conflict: [conflict/turnout] }
`,
      },
      problem:
        'c/topics.yaml:5:98: warning: "conflict/turnout" is about "vote/pier", and this claim about "topic/pier". Move the claim to that subject, or take `conflict` out.',
    },
    {
      it: "a hypothesis about one person",
      files: {
        "rest.yaml": `${rest}identityHypotheses:\n  - { people: [person/ada-quill], status: SUGGESTED, basis: Same name, proposedBy: Editors }\n`,
      },
      problem:
        "c/rest.yaml:31:15: error: A hypothesis is about two people. Name two; for three, write three hypotheses.",
    },
    {
      it: "an article in a file of another name",
      files: {
        "articles/b.yaml": "article: { id: article/c, kind: NEWS, language: en, title: News, evidence: SEEN }\n",
      },
      problem: 'c/articles/b.yaml:1:16: warning: The file of "article/c" is called "b.yaml". Call it "c.yaml".',
    },
    {
      it: "two descriptions of the corpus",
      files: { "zz.yaml": "corpus: { title: T, description: D, language: en, licence: CC0-1.0 }\n" },
      problem:
        "c/zz.yaml:1:1: error: The corpus is described twice; first in c/corpus.yaml, line 1. Keep one of the two.",
    },
    {
      it: "an id of the corpus with blanks in it",
      files: { "corpus.yaml": "corpus: { id: two words, title: T, description: D, language: en, licence: CC0-1.0 }\n" },
      problem:
        'c/corpus.yaml:1:15: error: "id" of the corpus is longer than 200 characters, or has blanks in it. Write a name or an address of its own: `letters-of-1848`.',
    },
    {
      it: "bytes that are not UTF-8",
      files: { "zz.yaml": Uint8Array.from([0x61, 0x3a, 0x20, 0xc3, 0xa9, 0x0a, 0x62, 0xe9, 0x0a]) },
      problem: "c/zz.yaml:2:2: error: The byte 0xE9 at offset 7 is not UTF-8. Save the file as UTF-8.",
    },
    {
      it: "anchors that multiply",
      files: {
        "zz.yaml": `x: [&a [1, 1], ${"abcdefghij"
          .slice(1)
          .split("")
          .map((name, index) => `&${name} [${`*${"abcdefghij"[index] ?? ""}, `.repeat(9)}]`)
          .join(", ")}]`,
      },
      problem: "c/zz.yaml:1:1: error: This file repeats itself by anchors beyond measure. Write the values out.",
    },
    {
      it: "an alias without its anchor",
      files: { "articles/a-letter.yaml": changed(letter, "title: A letter", "title: *title") },
      problem:
        "c/articles/a-letter.yaml:5:10: error: The alias `*title` has no anchor `&title` before it. Put the value in quotes if it is meant as text, or write it out.",
    },
    {
      it: "an alias before its anchor",
      files: {
        "articles/a-letter.yaml": changed(letter, "title: A letter", "title: *title\n  summary: &title A letter"),
      },
      problem:
        "c/articles/a-letter.yaml:5:10: error: The alias `*title` has no anchor `&title` before it. Put the value in quotes if it is meant as text, or write it out.",
    },
    {
      it: "an alias inside what it repeats",
      files: { "zz.yaml": "people: &all [*all]\n" },
      problem:
        "c/zz.yaml:1:15: error: The alias `*all` stands inside what it repeats, the value at `&all`. Write the value out.",
    },
    {
      it: "two documents in one file",
      files: { "articles/a-letter.yaml": `---\n${letter}---\ntopics: []\n---\nplaces: []\n` },
      problem:
        "c/articles/a-letter.yaml:13:1: error: A second YAML document begins here, but a corpus file is one document. Take this line out, or move what follows to a file of its own.",
    },
    {
      it: "a key that means something to the program",
      files: { "zz.yaml": "__proto__: { title: T }\n" },
      problem:
        'c/zz.yaml:1:1: error: "__proto__" is not a field of a corpus file. Use one of: corpus, article, articles, people, organizations, events, votes, series, topics, places, conflicts, identityHypotheses, publishers.',
    },
    {
      it: "an empty file",
      files: { "zz.yaml": "# later\n" },
      problem:
        "c/zz.yaml:1:1: error: This file must be a mapping of keys and values, and here it is nothing. Write a mapping of keys and values there.",
    },
    {
      it: "a file that is not read",
      files: { "notes.txt": "x" },
      problem:
        "c/notes.txt:1:1: warning: This file is not read. Let the names of corpus files end in `.yaml`, or move it elsewhere.",
    },
    {
      it: "a link out of the folder",
      files: { "articles/x.yaml": { link: "elsewhere/x.yaml" } },
      problem:
        "c/articles/x.yaml:1:1: error: This symbolic link leads out of the corpus folder. Put a copy of the file in its place.",
    },
    {
      it: "a link to nothing",
      files: { "articles/x.yaml": { link: "c/gone.yaml" } },
      problem: "c/articles/x.yaml:1:1: error: This symbolic link leads nowhere. Remove it.",
    },
  ])("$it", async ({ files, problem }) => {
    expect(await problemsWith(files)).toEqual([problem]);
  });
});

test("gives up on a list in a list without end", async () => {
  const [problem, ...others] = await problemsWith({ "zz.yaml": `people: ${"[".repeat(20_000)}${"]".repeat(20_000)}` });

  expect(problem).toMatch(/^c\/zz\.yaml:1:\d+: error: This is not YAML: it is nested too deeply\./u);
  expect(others).toEqual([]);
});
