import type { RiverEvent } from "../../../../../src/pages/ask/documents.js";
import { placeEvents } from "../../../../../src/pages/river/layout/events.js";
import { foldTime, toDay } from "../../../../../src/pages/river/layout/fold.js";

const segments = foldTime([], [toDay("2019-01-01"), toDay("2019-12-31")], { left: 0, right: 1_200 });

function event(name: string, day: string | null, more: Partial<RiverEvent> = {}): RiverEvent {
  const when = day === null ? null : ({ text: day, edtf: day, basis: "STATED", earliest: day, latest: day } as const);
  const rest = { __typename: "Occurrence", kind: "MEETING", isPlanned: false, shortName: null } as const;
  return { ...rest, id: `event/${name}`, name: { value: name, language: "en" }, when, ...more };
}

test("gives names that would meet a row each, and those that stand apart the same one", () => {
  const placed = placeEvents(
    [event("first", "2019-03-01"), event("second", "2019-03-02"), event("third", "2019-10-01")],
    segments,
    1_200,
  );

  expect(placed.map(({ name, row }) => [name, row])).toEqual([
    ["first", 0],
    ["second", 1],
    ["third", 0],
  ]);
});

test("has no place for an event without a date, nor for more than six at one time", () => {
  const busy = Array.from({ length: 9 }, (_, index) => event(`meeting ${index}`, "2019-03-01"));

  expect(placeEvents([event("some day", null)], segments, 1_200)).toEqual([]);
  expect(placeEvents(busy, segments, 1_200)).toHaveLength(6);
});

test("uses a short name where there is one, and draws a convention as a band", () => {
  const convention = event("A long name of a convention in Chicago", "2019-02-23", {
    __typename: "Convention",
    shortName: "Convention 2019",
  });

  expect(placeEvents([convention], segments, 1_200)).toMatchObject([{ name: "Convention 2019", isBand: true }]);
});
