/** What has been counted of one text after the other: only as much is kept as one of them has. */
export class CountedOnce {
  private text = -1;
  private readonly keys = new Set<string>();

  /** True the first time that a key is asked about in a row of one text. */
  isFirst(text: number, key: string): boolean {
    if (text !== this.text) this.keys.clear();
    this.text = text;
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    return true;
  }
}
