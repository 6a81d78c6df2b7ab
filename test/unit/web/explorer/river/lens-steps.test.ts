import { closer, wider } from "../../../../../src/web/explorer/river/lens-steps.js";

test("takes whole months, half as many around a place, and never less than one", () => {
  expect(closer({ from: "2019-01-01", to: "2019-12-31" }, 0.25)).toEqual({ from: "2019-01-01", to: "2019-06-30" });
  expect(closer({ from: "2019-04-01", to: "2019-04-30" }, 0.5)).toEqual({ from: "2019-04-01", to: "2019-04-30" });
});

test("takes twice as many, and all times past six years", () => {
  expect(wider({ from: "2019-03-01", to: "2019-04-30" })).toEqual({ from: "2019-02-01", to: "2019-05-31" });
  expect(wider({ from: "2014-01-01", to: "2019-12-31" })).toBeUndefined();
});
