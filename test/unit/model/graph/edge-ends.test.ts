import { endsOf } from "../../../../src/model/graph/edge-ends.js";

const namesOf = (labels: ReadonlySet<string>) => [...labels].sort();

describe("endsOf", () => {
  test.each([
    { it: "a materialized edge", edge: "SIGNED", from: ["Organization", "Person"], to: ["Article"] },
    { it: "one that can lead to several", edge: "ADDRESSED_TO", from: ["Article"], to: ["Organization", "Person"] },
    { it: "one that only its end declares", edge: "SEEN_IN", from: ["Organization"], to: ["Article"] },
    {
      it: "one between concepts with a broader label",
      edge: "HELD_BY",
      from: ["Convention", "Event", "Occurrence"],
      to: ["Organization"],
    },
    { it: "one that nothing declares", edge: "NOWHERE", from: [], to: [] },
  ])("gives the labels at both ends of $it", ({ edge, from, to }) => {
    const ends = endsOf(edge);

    expect({ from: namesOf(ends.from), to: namesOf(ends.to) }).toEqual({ from, to });
  });

  test("gives every label where an edge may lead to anything", () => {
    const { from, to } = endsOf("CLAIMS");

    expect(namesOf(from)).toEqual(["Article"]);
    expect(namesOf(to)).toEqual(
      expect.arrayContaining(["Article", "Event", "Organization", "Person", "Topic", "Vote"]),
    );
  });
});
