/** Places of a page: small enough to be copied for one change, large enough that there are few. */
const PAGE_BITS = 10;
/** How many numbers a page holds. */
export const PAGE_SIZE = 1 << PAGE_BITS;

/** The page that a number is on. */
export function pageOf(number: number): number {
  return number >>> PAGE_BITS;
}

/** The place of a number on its page. */
export function placeOf(number: number): number {
  return number & (PAGE_SIZE - 1);
}

/** Pages by number; one that holds nothing is not there. */
export type PageTable<P> = readonly (P | undefined)[];

/** Changes some pages and leaves those that it began with as they were: a page is copied before it is written to for the first time. */
export class PageEditor<P> {
  private pages: PageTable<P>;
  /** The same table, once it is one that may be written to. */
  private written: (P | undefined)[] | undefined;

  constructor(
    private readonly base: PageTable<P>,
    private readonly copy: (page: P | undefined) => P,
  ) {
    this.pages = base;
  }

  /** The page of a number, to be written to. */
  writable(number: number): P {
    const index = pageOf(number);
    const page = this.pages[index];
    if (page !== undefined && page !== this.base[index]) return page;
    return this.replace(index, this.copy(page));
  }

  /** Puts a page in place of another. */
  replace(index: number, page: P): P {
    this.written ??= [...this.base];
    while (this.written.length < index) this.written.push(undefined);
    this.written[index] = page;
    this.pages = this.written;
    return page;
  }

  /** As it is now. */
  at(index: number): P | undefined {
    return this.pages[index];
  }

  /** The pages, those that were not changed being the old ones; the old table if none was. */
  finish(): PageTable<P> {
    return this.pages;
  }
}

/** A page of whole numbers, to be written to. */
export function copyOfNumbers(page: Uint32Array | undefined): Uint32Array {
  return page === undefined ? new Uint32Array(PAGE_SIZE) : page.slice();
}
