import { renderProblem } from "../../../src/corpus/problem.js";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import { memoryDisk } from "../../support/disk/memory-disk.js";

const corpus = "corpus: { title: Bay, description: Letters., language: en, licence: CC0-1.0 }";

/** The problems of a corpus of two letters and some people, with what is written under the letters. */
async function problemsWith(under: { readonly a: string; readonly b?: string; readonly more?: string }) {
  const content = `${corpus}
articles:
  - { id: article/a, kind: OPEN_LETTER, language: en, title: A, evidence: SEEN, ${under.a} }
  - { id: article/b, kind: OPEN_LETTER, language: nl, title: B, evidence: SEEN, ${under.b ?? ""} }
people:
  - { id: person/ada-quill, name: Ada Quill, nameForm: FULL }
  - { id: person/alex, name: Alex, nameForm: PARTIAL }
  - { id: person/li-hua, name: 李华, nameForm: FULL }
${under.more ?? ""}`;
  const { problems } = await readCorpus("c", memoryDisk({ "c/corpus.yaml": content }));
  return problems.map(renderProblem);
}

const ada = "{ person: person/ada-quill, nameAsPrinted: Ada Quill }";
const alex = "{ person: person/alex, nameAsPrinted: Alex }";

describe("a warning is given for", () => {
  test("a person who signs a text twice, at the second time", async () => {
    expect(await problemsWith({ a: `signatories: [${ada}, ${alex}, ${ada}]` })).toEqual([
      'c/corpus.yaml:3:207: warning: "person/ada-quill" signs this text in line 3 already. Keep one of the two; if another one of that name signed, give that one an id of their own.',
    ]);
  });

  test("two signatures at one place", async () => {
    const [one, other] = [ada, alex].map((signature) => signature.replace(" }", ", position: 2 }"));

    expect(await problemsWith({ a: `signatories: [${one ?? ""}, ${other ?? ""}]` })).toEqual([
      "c/corpus.yaml:3:218: warning: The signature in line 3 stands at position 2 too. Count the list again, or leave `position` out: then the order of the file counts.",
    ]);
  });

  test("a name in part under two texts, signed or written", async () => {
    const written = alex.replace("person:", "author:");

    expect(await problemsWith({ a: `signatories: [${alex}]`, b: `authors: [${written}]` })).toEqual([
      'c/corpus.yaml:4:101: warning: "person/alex" is a name in part, and stands under "article/a" too: two people may be meant. Give the name a person of its own in each text, and propose that they are one under `identityHypotheses`.',
    ]);
  });

  test("a printed name that is unlike the person's", async () => {
    const other = ada.replace("Printed: Ada Quill", "Printed: Wholly Different");

    expect(await problemsWith({ a: `signatories: [${other}]` })).toEqual([
      'c/corpus.yaml:3:138: warning: "Wholly Different" is unlike "Ada Quill", the name of "person/ada-quill". Name the person that is meant, or correct the name.',
    ]);
  });

  test("a name that is written in composed letters and in others", async () => {
    const more = `  - { id: person/rene, name: ${"René Dé".normalize("NFC")}, nameForm: FULL }`;
    const rene = `{ person: person/rene, nameAsPrinted: ${"René Dé".normalize("NFD")} }`;

    expect(await problemsWith({ a: `signatories: [${rene}]`, more })).toEqual([
      'c/corpus.yaml:3:133: warning: "René Dé" is written in other letters in line 9 of c/corpus.yaml, though it looks the same. Write it in one way at both places, best in composed letters (NFC).',
    ]);
  });
});

describe("nothing is said of", () => {
  test.each([
    {
      it: "a name in part under a text and its translation",
      a: `signatories: [${alex}]`,
      b: `signatories: [${alex}], textRelations: [{ kind: TRANSLATION, of: article/a }]`,
    },
    { it: "a full name under two texts", a: `signatories: [${ada}]`, b: `signatories: [${ada}]` },
    {
      it: "a second signature that nobody has accepted",
      a: `signatories: [${ada}, ${ada.replace(" }", ", status: SUGGESTED }")}]`,
    },
    { it: "a name in another script", a: "signatories: [{ person: person/li-hua, nameAsPrinted: Li Hua }]" },
    { it: "a name that is shortened", a: `signatories: [${ada.replace("Printed: Ada Quill", "Printed: A. Q.")}]` },
    {
      it: "a name with an office before it",
      a: `signatories: [${ada.replace("Printed: Ada Quill", "Printed: Cllr. A. Quill")}]`,
    },
  ])("$it", async ({ a, b = "" }) => {
    expect(await problemsWith({ a, b })).toEqual([]);
  });
});

describe("an error is given for", () => {
  test("a signature without a signer", async () => {
    expect(await problemsWith({ a: "signatories: [{ nameAsPrinted: Ada Quill }]" })).toEqual([
      'c/corpus.yaml:3:95: error: "signer" is missing here. Add `signer: …`.',
    ]);
  });

  test("a signature that names its signer twice", async () => {
    const both = ada.replace("{", "{ signer: person/ada-quill,");

    expect(await problemsWith({ a: `signatories: [${both}]` })).toEqual([
      'c/corpus.yaml:3:95: error: Both "signer" and "person" stand here, and say one thing. Keep `signer`.',
    ]);
  });

  test.each([
    ["NONE_PRINTED", ", capacity: clerk", "A capacity or a body is given here, and `affiliation` is NONE_PRINTED."],
    ["PRINTED", "", "`affiliation` is PRINTED, and neither a capacity nor a body is given here."],
  ])("an affiliation that is not so: %s", async (affiliation, capacity, message) => {
    const signature = ada.replace(" }", `${capacity}, affiliation: ${affiliation} }`);

    expect(await problemsWith({ a: `signatories: [${signature}]` })).toEqual([
      expect.stringContaining(`error: ${message} Correct \`affiliation\`, or leave it out.`),
    ]);
  });
});

test("a body signs as a signer does, and twice is once too often", async () => {
  const guild = "{ signer: organization/guild, nameAsPrinted: Guild }";
  const more = "organizations: [{ id: organization/guild, name: Guild, kind: ORGANIZATION }]";

  expect(await problemsWith({ a: `signatories: [${guild}, ${ada}]`, more })).toEqual([]);
  expect(await problemsWith({ a: `signatories: [${guild.replace("signer", "person")}]`, more })).toEqual([]);
  expect(await problemsWith({ a: `signatories: [${guild}, ${guild}]`, more })).toEqual([
    'c/corpus.yaml:3:159: warning: "organization/guild" signs this text in line 3 already. Keep one of the two; if another one of that name signed, give that one an id of their own.',
  ]);
});

test("a publisher is found in the list however its letters are put together, and the two ways are named", async () => {
  const [composed, apart] = ["Éditions Été".normalize("NFC"), "Éditions Été".normalize("NFD")];
  const more = `publishers: { ${composed}: organization/e }\norganizations: [{ id: organization/e, name: The House, kind: PUBLISHER }]`;

  expect(await problemsWith({ a: `publisher: ${apart}`, more })).toEqual([
    'c/corpus.yaml:3:92: warning: "Éditions Été" is written in other letters in line 9 of c/corpus.yaml, though it looks the same. Write it in one way at both places, best in composed letters (NFC).',
  ]);
});
