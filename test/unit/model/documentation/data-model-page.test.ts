import { toDataModelPage } from "../../../../src/model/documentation/data-model-page.js";
import { expectGenerated } from "../../../support/expect-generated.js";

test("is committed as the declarations make it", () => {
  expectGenerated("docs/data-model.md", toDataModelPage());
});

test("says where a field stands in files, in the API and in the graph", () => {
  const page = toDataModelPage();

  expect(page).toContain("| `title` | text | yes |");
  expect(page).toContain("| `signatories` | page of Signature |");
  expect(page).toContain("`<-[:SIGNATURE_ON]-`");
});
