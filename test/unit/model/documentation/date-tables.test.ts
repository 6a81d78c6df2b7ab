import { dateTables } from "../../../../src/model/documentation/date-tables.js";

test("says how far each form reaches", () => {
  expect(dateTables().acceptedForms).toContain(
    "| `[..2019-03-31]` | on some day up to this date | on or before 31 March 2019 | open | 2019-03-31 |",
  );
});
