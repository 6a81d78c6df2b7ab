import fc from "fast-check";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { slugOf } from "../../../src/model/identifiers.js";
import { memoryDisk } from "../../support/disk/memory-disk.js";
import { smallCorpus } from "./small-corpus.js";

const people = ["person/ada-quill", "person/bo", "person/cy"];
const signatories = fc.array(
  fc.record({
    nameAsPrinted: fc.constantFrom("Ada Quill", "ada quill", "A. Quill", "***", "2", "2.", "阿达"),
    person: fc.constantFrom(...people),
  }),
  { maxLength: 6 },
);

/** The ids of what stands in a list of names, in the order of the list. JSON is YAML. */
async function idsOf(section: "signatories" | "authors", names: readonly object[]): Promise<readonly string[]> {
  const article = {
    id: "article/letter",
    kind: "LETTER",
    language: "en",
    title: "A letter",
    evidence: "SEEN",
    [section]: names.map((name, index) => ({ ...name, ...(section === "signatories" && { position: index + 1 }) })),
  };
  const files = {
    "c/corpus.yaml": smallCorpus["corpus.yaml"] ?? "",
    "c/letter.yaml": JSON.stringify({ article }),
    "c/people.yaml": JSON.stringify({ people: people.map((id) => ({ id, name: id, nameForm: "FULL" })) }),
  };
  const { records, problems } = await readCorpus("c", memoryDisk(files));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const label = section === "signatories" ? "Signature" : "Authorship";
  return records
    .filter(({ labels }) => labels.includes(label))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ id }) => id);
}

const placeOf = ({ properties }: GraphRecord): number => Number(properties["position"]);

test.each([
  ["signatories", "person"],
  ["authors", "author"],
] as const)("a name put anywhere into a list of %s moves no id but those of its equals", async (section, key) => {
  const toName = ({ nameAsPrinted, person }: { nameAsPrinted: string; person: string }) => ({
    nameAsPrinted,
    [key]: person,
  });

  await fc.assert(
    fc.asyncProperty(signatories, fc.nat(6), fc.constantFrom("Ada Quill", "Bo", "2"), async (names, place, added) => {
      const list = names.map(toName);
      const longer = list.toSpliced(place, 0, toName({ nameAsPrinted: added, person: "person/bo" }));

      const [before, after] = [await idsOf(section, list), await idsOf(section, longer)];

      expect(new Set(after).size).toBe(longer.length);
      const isOther = (_: string, index: number) => slugOf(names[index]?.nameAsPrinted ?? "") !== slugOf(added);
      expect(after.toSpliced(Math.min(place, list.length), 1).filter(isOther)).toEqual(before.filter(isOther));
    }),
    { numRuns: 40 },
  );
});

test("equal names are told apart in the order of the list", async () => {
  const names = ["A. Q.", "Bo", "a q"].map((nameAsPrinted) => ({ nameAsPrinted, person: "person/bo" }));

  expect(await idsOf("signatories", names)).toEqual([
    "signature/letter--a-q",
    "signature/letter--bo",
    "signature/letter--a-q--2",
  ]);
});
