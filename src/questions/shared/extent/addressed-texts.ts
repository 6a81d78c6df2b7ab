import { readRows } from "../../../cypher/read-cells.js";
import { cypher } from "../../../cypher/cypher.js";
import type { Value } from "../../../engine/row.js";
import type { Steps } from "../../../base/scheduling/steps.js";
import { nodesOf } from "../../../graph/read/nodes-of.js";
import { Pace } from "../../../base/scheduling/pace.js";
import { perSnapshotInSteps } from "../../../graph/per-snapshot.js";
import type { StatementPart } from "../combine-statements.js";

/** For how many texts it is recorded whom they address. */
export interface AddressedTexts {
  readonly texts: number;
  readonly letters: number;
  readonly lettersWithAddressees: number;
}

/** What none of is counted. */
export const noAddressedTexts: AddressedTexts = { texts: 0, letters: 0, lettersWithAddressees: 0 };

/** Counts them: `MATCH (n:Article) … RETURN collect([v, w, c]) AS x0`, with whether they are letters, and whether anybody is recorded. */
export const addressedTextsPart: StatementPart = (as) =>
  cypher`MATCH (n:Article) WITH n.kind IN ['LETTER', 'OPEN_LETTER'] AS v, EXISTS { MATCH (n)-[:ADDRESSED_TO]->(m) } AS w, n WITH v, w, count(n) AS c RETURN collect([v, w, c]) AS ${as}`;

/** Reads them back. */
export function toAddressedTexts(value: Value | undefined): AddressedTexts {
  return readRows(value).reduce<AddressedTexts>(
    (sum, [isLetter, isAddressed, count]) => plus(sum, isLetter === true, isAddressed === true, Number(count)),
    noAddressedTexts,
  );
}

/** The same of a graph in memory. Counted once for a snapshot. */
export const addressedTextsIn = perSnapshotInSteps(function* (snapshot): Steps<AddressedTexts> {
  const pace = new Pace();
  const [kind, addressees] = [snapshot.property("kind"), snapshot.edges("ADDRESSED_TO").out];
  let sum = noAddressedTexts;
  for (const node of nodesOf(snapshot, "Article").nodes) {
    sum = plus(sum, letters.has(kind.at(node)), addressees.neighbours(node).length > 0, 1);
    if (pace.isUp(2)) yield;
  }
  return sum;
});

const letters = new Set<unknown>(["LETTER", "OPEN_LETTER"]);

function plus(sum: AddressedTexts, isLetter: boolean, isAddressed: boolean, count: number): AddressedTexts {
  return {
    texts: sum.texts + (isAddressed ? count : 0),
    letters: sum.letters + (isLetter ? count : 0),
    lettersWithAddressees: sum.lettersWithAddressees + (isLetter && isAddressed ? count : 0),
  };
}

/** In a sentence: `Addressees are recorded for 6 texts, and for 6 of 24 letters` */
export function addressedTextsText({ texts, letters: all, lettersWithAddressees }: AddressedTexts): string {
  const some = `Addressees are recorded for ${texts} ${texts === 1 ? "text" : "texts"}`;
  return all === 0 ? some : `${some}, and for ${lettersWithAddressees} of ${all} ${all === 1 ? "letter" : "letters"}`;
}
