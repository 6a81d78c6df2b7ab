/** A list of whole numbers whose length is not known before; 4 bytes each, where an array may take 8 and a copy more. */
export class GrowableNumbers {
  private numbers: Uint32Array<ArrayBuffer>;
  length = 0;

  constructor(expected = 1024) {
    this.numbers = new Uint32Array(expected);
  }

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(Math.max(16, this.numbers.length * 2));
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = number;
  }

  /** The list so far, without a copy. */
  values(): Uint32Array<ArrayBuffer> {
    return this.numbers.subarray(0, this.length);
  }
}
