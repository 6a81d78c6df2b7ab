/** Units of work between two turns of others: about a millisecond. */
const UNITS_BEFORE_YIELDING = 2_000;

/** Counts what is done, so that the length of a turn is bounded on every machine. A unit is a value that is stored, an edge that is placed,
 *  or two things that are compared. */
export class Pace {
  private done = 0;

  /** At most so many units between two turns, and what the last piece of work is over. */
  constructor(private readonly most = UNITS_BEFORE_YIELDING) {}

  /** Notes work that is too short to be left off. */
  spend(units: number): void {
    this.done += units;
  }

  /** To be asked after each piece of work: true if it is time to yield. */
  isUp(units = 1): boolean {
    this.done += units;
    if (this.done < this.most) return false;
    this.done = 0;
    return true;
  }
}
