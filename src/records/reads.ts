/** Along an edge, or against it. */
export type Direction = "out" | "into";

/** Where one may go on from a record: over which edges, and what is read there. */
interface Steps {
  readonly out?: Readonly<Record<string, Reads>>;
  readonly into?: Readonly<Record<string, Reads>>;
}

/** What is read of records with a label: their properties by name, and of others from there. */
export interface ReadsOfLabel extends Steps {
  readonly of: string;
  readonly properties?: readonly string[];
}

/** Records of any label: passed through, none of their properties is read. */
interface ReadsOfAny extends Steps {
  readonly of?: undefined;
  readonly properties?: undefined;
}

/** What a derivation reads, as a pattern that begins at the record it adds to. `{ of: "Claim", out: { STATED_IN: { of: "Article", properties:
 *  ["published"] } } }`: of a claim, when the article was published that states it. A pattern may lead into itself. */
export type Reads = ReadsOfLabel | ReadsOfAny;

/** One step of a pattern. */
export interface PatternStep {
  readonly from: Reads;
  readonly direction: Direction;
  readonly edge: string;
  readonly to: Reads;
}

/** Keeps the exact names of a pattern that several derivations share: reading what it does not name does not compile. */
export function declareReads<const R extends Reads>(reads: R): R {
  return reads;
}

const directions: readonly Direction[] = ["out", "into"];

/** Every step of a pattern, once, though it lead into itself. */
export function stepsOf(root: Reads): readonly PatternStep[] {
  const found: PatternStep[] = [];
  const passed = new Set([root]);
  for (const from of passed) {
    for (const direction of directions) {
      for (const [edge, to] of Object.entries(from[direction] ?? {})) {
        found.push({ from, direction, edge, to });
        passed.add(to);
      }
    }
  }
  return found;
}
