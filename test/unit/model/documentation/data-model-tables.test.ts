import { dataModelTables } from "../../../../src/model/documentation/data-model-tables.js";

test("says where a field stands in files, in the API and in the graph", () => {
  const { concepts } = dataModelTables();

  expect(concepts).toContain("| `title` | text | yes |");
  expect(concepts).toContain("| `signatories` | page of Signature |");
  expect(concepts).toContain("`<-[:SIGNATURE_ON]-`");
});

test("links every concept to its section", () => {
  const { contents, concepts } = dataModelTables();
  const links = [...contents.matchAll(/^- \[(\w+)\]\(#(\w+)\)/gm)];

  expect(links.length).toBeGreaterThan(10);
  for (const [, name = "", anchor] of links) {
    expect(concepts).toContain(`## ${name}\n`);
    expect(anchor).toBe(name.toLowerCase());
  }
});
