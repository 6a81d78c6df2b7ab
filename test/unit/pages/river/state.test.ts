import type { Address } from "../../../../src/pages/address.js";
import { lensHref, readState, stateHref, toggledStance, toVariables } from "../../../../src/pages/river/state.js";
import { toDay } from "../../../../src/pages/river/layout/fold.js";

function at(parameters: Readonly<Record<string, string>>): Address {
  return { path: "/", name: "", parameters: new Map(Object.entries(parameters)) };
}

test("is the whole by debates with all sides where the address says nothing", () => {
  const state = readState(at({}));

  expect({ ...state, stances: [...state.stances] }).toEqual({
    lanes: "debates",
    stances: ["AGREES", "DEVELOPS", "DISAGREES", "NEUTRAL"],
    type: undefined,
    lens: undefined,
    showsMentions: false,
    focus: undefined,
    isPart: false,
  });
});

test("stands in the address in one order, defaults left out, ids and lists readable", () => {
  const address = at({
    focus: "article/a-reply",
    stance: "agrees,disagrees",
    lanes: "languages",
    utm_source: "elsewhere",
  });

  expect(stateHref(address, { mentions: "on" })).toBe(
    "/?lanes=languages&stance=agrees,disagrees&mentions=on&focus=article/a-reply",
  );
  expect(stateHref(address, { lanes: undefined, focus: undefined })).toBe("/?stance=agrees,disagrees");
});

test.each([
  { from: "2019", to: "2019", days: ["2019-01-01", "2019-12-31"] },
  { from: "2019-02", to: "2019-02", days: ["2019-02-01", "2019-02-28"] },
  { from: "2019-02-03", to: "2019-04-19", days: ["2019-02-03", "2019-04-19"] },
])("reads the lens from $from to $to as days, the last one included", ({ from, to, days: [first = "", last = ""] }) => {
  expect(readState(at({ from, to })).lens).toEqual({ from: toDay(first), to: toDay(last) });
});

test("writes whole months as months, other days as days", () => {
  expect(lensHref(at({}), { from: toDay("2019-02-01"), to: toDay("2019-06-30") })).toBe("/?from=2019-02&to=2019-06");
  expect(lensHref(at({}), { from: toDay("2019-02-03"), to: toDay("2019-06-30") })).toBe(
    "/?from=2019-02-03&to=2019-06-30",
  );
});

test("takes a side out and puts it back, also the last one", () => {
  const shown = (stance: string) => readState(at({ stance })).stances;

  expect(toggledStance(readState(at({})).stances, "NEUTRAL")).toBe("agrees,develops,disagrees");
  expect(toggledStance(shown("agrees,develops,disagrees"), "NEUTRAL")).toBeUndefined();
  expect(toggledStance(shown("agrees"), "AGREES")).toBe("none");
  expect([...shown("none")]).toEqual([]);
});

test("asks for all texts under a lens, only for those of the period where others are left out, and for none but all around a text", () => {
  const lens = { from: "2019-02", to: "2019-03" };
  const period = { from: "2019-02-01", to: "2019-03-31" };

  expect(toVariables(at(lens))).toMatchObject({ period: null });
  expect(toVariables(at({ ...lens, others: "off" }))).toMatchObject({ period });
  expect(toVariables(at({ ...lens, others: "off", lang: "fr", focus: "article/a" }))).toMatchObject({
    filter: null,
    period: null,
    focus: "article/a",
    isFocus: true,
  });
});

test("leaves it to the API to say what is wrong with a day", () => {
  expect(toVariables(at({ from: "yesterday" }))).toMatchObject({ period: { from: "yesterday" } });
});
