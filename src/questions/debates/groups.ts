/** Nodes by their numbers, in groups that are merged until all that is joined stands together (union-find, Tarjan 1975). */
export class Groups {
  private readonly parents: Uint32Array;

  constructor(count: number) {
    this.parents = Uint32Array.from({ length: count }, (_, thing) => thing);
  }

  /** Merges the groups of two nodes. */
  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a < b) this.parents[b] = a;
    else this.parents[a] = b;
  }

  /** The least node of the group, as long as no more are merged. */
  of(thing: number): number {
    let [at, parent] = [thing, this.parents[thing] ?? thing];
    while (parent !== at) {
      const above = this.parents[parent] ?? parent;
      this.parents[at] = above;
      [at, parent] = [parent, above];
    }
    return at;
  }
}
