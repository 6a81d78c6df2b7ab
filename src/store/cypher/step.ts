import type { WriteStatement } from "../../engine/engine.js";

/** How many rows one statement takes: more is not faster, and one engine slows down. */
const batchSize = 1000;

/** A part of a write that one text does, batch by batch. */
export interface Step {
  /** How many nodes or edges it is about. */
  readonly size: number;
  /** Its statements, made one by one as they are asked for; each with how many nodes or edges it is about. */
  batches(): Iterable<{ readonly statement: WriteStatement; readonly size: number }>;
}

/** A step for each text that the members need: those of one key share it. Texts are as few as there are keys.
 *  `sizeOf` says how many nodes or edges a member is about. */
export function toSteps<T>(
  members: readonly T[],
  keyOf: (member: T) => string,
  toStatement: (members: readonly T[], example: T) => WriteStatement,
  sizeOf: (member: T) => number = () => 1,
): readonly Step[] {
  const groups = new Map<string, { readonly example: T; readonly members: T[] }>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { example: member, members: [member] });
    else group.members.push(member);
  }
  return [...groups.values()].map(({ example, members: all }) =>
    toStep(all, (some) => toStatement(some, example), sizeOf),
  );
}

function toStep<T>(
  members: readonly T[],
  toStatement: (members: readonly T[]) => WriteStatement,
  sizeOf: (member: T) => number,
): Step {
  const sizeOfAll = (all: readonly T[]) => all.reduce((sum, member) => sum + sizeOf(member), 0);
  return {
    size: sizeOfAll(members),
    *batches() {
      for (let start = 0; start < members.length; start += batchSize) {
        const some = members.slice(start, start + batchSize);
        yield { statement: toStatement(some), size: sizeOfAll(some) };
      }
    },
  };
}
