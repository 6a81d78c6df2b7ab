/** Things by their numbers, in groups that are joined until everything that is tied stands together (union-find, Tarjan 1975). */
export class Groups {
  private readonly parents: Uint32Array;

  constructor(count: number) {
    this.parents = Uint32Array.from({ length: count }, (_, thing) => thing);
  }

  /** Makes one group of those of two things. */
  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a < b) this.parents[b] = a;
    else this.parents[a] = b;
  }

  /** The least thing of the group, as long as no more are joined. */
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
