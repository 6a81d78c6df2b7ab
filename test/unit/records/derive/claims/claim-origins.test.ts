import { join } from "node:path";
import { readCorpus } from "../../../../../src/corpus/read-corpus.js";
import type { GraphRecord } from "../../../../../src/model/graph/graph-record.js";
import { recordsOfFile } from "../../../../support/corpora/records-of-file.js";

const seed = join(__dirname, "..", "..", "..", "..", "..", "seed");
let claims: readonly GraphRecord[];
beforeAll(async () => {
  const { records } = await readCorpus(seed);
  claims = records.filter(({ labels }) => labels.includes("Claim"));
});

function claimOf(source: string, stated: string): GraphRecord | undefined {
  return claims.find(
    ({ properties, edges }) =>
      properties["stated"] === stated && edges.some(({ type, to }) => type === "STATED_IN" && to === source),
  );
}

describe("the claim that a claim repeats", () => {
  test.each([
    {
      it: "is what an editor recorded",
      source: "article/es-el-voto-de-la-iso",
      stated: "cerca de 500",
      echoBasis: "RECORDED",
      isVariant: false,
    },
    {
      it: "is recorded, and a slip of a translation is a variant of it",
      source: "article/fr-bakchich-le-vote-de-liso",
      stated: "près d’une vingtaine",
      echoBasis: "RECORDED",
      isVariant: true,
    },
    {
      it: "names the same in the text that its source cites at that place",
      source: "article/wl-dissolution-from-below",
      stated: "almost 70%",
      echoBasis: "CITED",
      isVariant: false,
    },
    {
      it: "is none where its source cites a text at that place that names another number",
      source: "article/wl-dissolution-from-below",
      stated: "474 members and some recently resigned ex-members",
      echoBasis: undefined,
      isVariant: undefined,
    },
    {
      it: "is none where nothing ties its source to another",
      source: "article/rsorg-why-i-voted-to-dissolve",
      stated: "70% of 477",
      echoBasis: undefined,
      isVariant: undefined,
    },
  ])("$it", ({ source, stated, echoBasis, isVariant }) => {
    const { properties = {}, edges = [] } = claimOf(source, stated) ?? {};

    expect([properties["echoBasis"], properties["isVariant"]]).toEqual([echoBasis, isVariant]);
    expect(edges.filter(({ type }) => type === "ECHO_OF").map(({ to }) => to)).toEqual(
      echoBasis === undefined ? [] : [properties["derivedFromId"]],
    );
  });

  test.each([
    { it: "is that of the text that its source cites at that place", more: "", echoBasis: "CITED" },
    {
      it: "is none where only another text says that its source cites that text",
      more: ", statedIn: article/history",
      echoBasis: undefined,
    },
  ])("$it", async ({ more, echoBasis }) => {
    const article = (id: string) =>
      `  - { id: article/${id}, kind: REPORT, language: en, title: ${id}, published: 2019, evidence: SEEN`;
    const claim = (source: string) =>
      `{ property: membership, source: article/${source}, locator: p. 2, stated: "212", statedAs: QUOTED, figure: { unit: COUNT } }`;
    const records = await recordsOfFile(`articles:
${article("first")} }
${article("history")} }
${article("second")}, references: [{ to: article/first, type: CITES, evidence: QUOTED, locator: p. 2${more} }] }
organizations: [{ id: organization/gull, name: The Gull, kind: PARTY, claims: [${claim("first")}, ${claim("second")}] }]
`);

    const second = records.find(({ edges }) =>
      edges.some(({ type, to }) => type === "STATED_IN" && to === "article/second"),
    );
    expect(second?.properties["echoBasis"]).toBe(echoBasis);
  });

  test("leaves a claim on a variant without rivals", () => {
    const variants = new Set(claims.filter(({ properties }) => properties["isVariant"] === true).map(({ id }) => id));

    expect(variants.size).toBeGreaterThan(0);
    for (const { id, edges } of claims)
      for (const { type, to } of edges) if (type === "RIVALS") expect(variants.has(id) || variants.has(to)).toBe(false);
  });
});
