import { endsOf } from "../../../src/model/graph/edge-ends.js";
import type { Derivation } from "../../../src/records/derivation.js";
import { derivations } from "../../../src/records/derive/derivations.js";
import { stepsOf, type PatternStep } from "../../../src/records/reads.js";

/** What a walk over an edge meets that no relation is declared to have. */
function oddEnds({ from, direction, edge, to }: PatternStep): readonly string[] {
  const ends = endsOf(edge);
  const [start, end] = direction === "out" ? [from, to] : [to, from];
  const isOdd = ({ of }: { readonly of?: string | undefined }, labels: ReadonlySet<string>) =>
    labels.size === 0 || (of !== undefined && !labels.has(of));
  return [...(isOdd(start, ends.from) ? [`from ${start.of}`] : []), ...(isOdd(end, ends.to) ? [`to ${end.of}`] : [])];
}

/** No relation is declared over one of these alone in one direction: rivals are told apart by their ids, from a text to the one it goes back to relations lead on to
 *  its other versions, and from a vote to the one that stands for its electorate to the other questions. */
const undirected = new Set(["RIVALS", "WORK", "ELECTORATE"]);

test.each(derivations.map((derivation): [string, Derivation] => [derivation.name, derivation]))(
  "%s walks declared edges only, from and to what they connect",
  (_, { reads }) => {
    const odd = stepsOf(reads).flatMap((step) =>
      undirected.has(step.edge) ? [] : oddEnds(step).map((end) => `${step.edge} ${end}`),
    );

    expect(odd).toEqual([]);
  },
);

test("the pattern of a work leads into itself, and its steps are told once", () => {
  const works = derivations.find(({ name }) => name === "works");

  expect(works && stepsOf(works.reads).map(({ direction, edge }) => [direction, edge])).toEqual([
    ["into", "TEXT_RELATION_FROM"],
    ["out", "TEXT_RELATION_TO"],
  ]);
});
