import type { RiverEvent, RiverVote } from "../../../../../src/pages/ask/documents.js";
import { placeEvents, toHappenings, type EventMark } from "../../../../../src/pages/river/layout/events.js";
import { foldTime, toDay } from "../../../../../src/pages/river/layout/fold.js";

const segments = foldTime([], [toDay("2019-01-01"), toDay("2019-12-31")], { left: 0, right: 1_200 });

function place(events: readonly RiverEvent[], votes: readonly RiverVote[] = [], disputed = ""): readonly EventMark[] {
  const conflict = {
    __typename: "Conflict",
    id: "conflict/a",
    topic: "a",
    subject: { __typename: "Vote", id: disputed },
  } as const;
  const happenings = toHappenings({ events, votes, disputed: new Map(disputed === "" ? [] : [[disputed, conflict]]) });
  return placeEvents(happenings, { segments, right: 1_200, disputed: "disputed" });
}

function event(name: string, day: string | null, more: Partial<RiverEvent> = {}): RiverEvent {
  const when = day === null ? null : ({ text: day, edtf: day, basis: "STATED", earliest: day, latest: day } as const);
  const rest = { __typename: "Occurrence", kind: "MEETING", isPlanned: false, shortName: null } as const;
  return { ...rest, id: `event/${name}`, name: { value: name, language: "en" }, when, ...more };
}

test("gives names that would meet a row each, and those that stand apart the same one", () => {
  const placed = place([event("first", "2019-03-01"), event("second", "2019-03-02"), event("third", "2019-10-01")]);

  expect(placed.map(({ name, row }) => [name, row])).toEqual([
    ["first", 0],
    ["second", 1],
    ["third", 0],
  ]);
});

test("has no place for an event without a date, nor for more than six at one time", () => {
  const busy = Array.from({ length: 9 }, (_, index) => event(`meeting ${index}`, "2019-03-01"));

  expect(place([event("some day", null)])).toEqual([]);
  expect(place(busy)).toHaveLength(6);
});

test("keeps a place for a convention and for what is voted on, however much else there is at that time", () => {
  const busy = Array.from({ length: 9 }, (_, index) => event(`meeting ${index}`, "2019-03-01"));
  const convention = event("convention", "2019-03-01", { __typename: "Convention" });

  expect(place([...busy, convention]).map(({ name }) => name)).toContain("convention");
});

test("uses a short name where there is one, and draws a convention as a band", () => {
  const convention = event("A long name of a convention in Chicago", "2019-02-23", {
    __typename: "Convention",
    shortName: "Convention 2019",
  });

  expect(place([convention])).toMatchObject([{ name: "Convention 2019", isBand: true }]);
});

test("gives an event the diamonds of its votes, says what is disputed by the word, and keeps votes that belong to no event", () => {
  const vote = (name: string, at: string | null): RiverVote => ({
    id: `vote/${name}`,
    question: `Shall we ${name}?`,
    event: at === null ? null : { id: `event/${at}` },
    when: { text: "", edtf: "", basis: "STATED", earliest: "2019-03-01", latest: "2019-03-01" },
  });
  const placed = place([event("poll", "2019-03-01")], [vote("dissolve", "poll"), vote("go on", null)], "vote/dissolve");

  expect(placed.map((mark) => [mark.name, mark.event.votes.length])).toEqual([
    ["poll · disputed", 1],
    ["Shall we go on?", 1],
  ]);
});
