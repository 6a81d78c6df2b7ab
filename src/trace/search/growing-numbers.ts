/** A list of whole numbers whose length is not known before; 4 bytes each, where an array may take 8 and a copy more. */
export class GrowingNumbers {
  private numbers = new Uint32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.numbers.length * 2);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = number;
  }

  /** The list so far, without a copy. */
  values(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }
}
