import { toDatesPage } from "../../../../src/model/documentation/dates-page.js";
import { expectGenerated } from "../../../support/expect-generated.js";

test("is committed as the forms make it", () => {
  expectGenerated("docs/dates.md", toDatesPage());
});

test("says how far each form reaches", () => {
  expect(toDatesPage()).toContain(
    "| `[..2019-03-31]` | on a day up to this one | on or before 31 March 2019 | open | 2019-03-31 |",
  );
});
