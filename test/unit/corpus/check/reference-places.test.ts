import { readCorpus } from "../../../../src/corpus/read-corpus.js";
import { toReferencePlaces } from "../../../../src/model/values/reference-places.js";
import { memoryDisk } from "../../../support/disk/memory-disk.js";
import { smallCorpus } from "../small-corpus.js";

/** The reference of the reply with this added to it, as it is stored. */
async function reference(more: string) {
  const reply = `${smallCorpus["articles/a-reply.yaml"] ?? ""}${more}`;
  const files = { ...smallCorpus, "articles/a-reply.yaml": reply };
  const tree = Object.fromEntries(Object.entries(files).map(([name, content]) => [`c/${name}`, content]));
  const { records, problems } = await readCorpus("c", memoryDisk(tree));
  expect(problems).toEqual([]);
  return records.find(({ labels }) => labels.includes("CrossReference"))?.properties;
}

function placesOf(properties: Awaited<ReturnType<typeof reference>> = {}) {
  const { position, locator, quote, placePositions, placeLocators, placeQuotes } = properties as Record<string, never>;
  return toReferencePlaces({
    position: position ?? null,
    locator: locator ?? null,
    quote: quote ?? null,
    positions: placePositions ?? null,
    locators: placeLocators ?? null,
    quotes: placeQuotes ?? null,
  });
}

describe("places of a reference", () => {
  test("are in the order of the text, those without a position last as listed, and the first is its own", async () => {
    const found = await reference(`      places:
        - { locator: a footnote }
        - { position: 4, quote: the letter says }
        - { position: 2, locator: paragraph 3, quote: in her letter }
        - { locator: the last page }
`);

    expect(found).toMatchObject({ position: 2, locator: "paragraph 3", quote: "in her letter" });
    expect(placesOf(found)).toEqual([
      { position: 2, locator: "paragraph 3", quote: "in her letter" },
      { position: 4, locator: null, quote: "the letter says" },
      { position: null, locator: "a footnote", quote: null },
      { position: null, locator: "the last page", quote: null },
    ]);
  });

  test("are one where one is written, and none where none is", async () => {
    expect(placesOf(await reference("      locator: the end\n"))).toEqual([
      { position: null, locator: "the end", quote: null },
    ]);
    expect(placesOf(await reference(""))).toEqual([]);
  });
});
