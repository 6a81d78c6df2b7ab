import type { Page } from "./page.js";
import type { Call } from "../run/call.js";

/** What stands on a page, in order, and whether there is more on either side. */
export interface ShownPage<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page of what was found: one more than it holds if there is more, and backwards for one that is read from the end. */
export function showPage<Item>(found: readonly Item[], page: Page, call: Call): ShownPage<Item> {
  const size = page.size(call);
  const isMore = found.length > size;
  const items = isMore ? found.slice(0, size) : found;
  return page.isBackward
    ? { items: [...items].reverse(), hasNextPage: page.hasBefore, hasPreviousPage: isMore || page.hasAfter }
    : { items, hasNextPage: isMore || page.hasBefore, hasPreviousPage: page.hasAfter };
}

/** One field of Relay's `PageInfo`. */
export function pageInfo<Item>(name: string, shown: ShownPage<Item>, cursor: (item: Item) => string): unknown {
  const at = (index: number) => {
    const item = shown.items.at(index);
    return item === undefined ? null : cursor(item);
  };
  switch (name) {
    case "hasNextPage":
      return shown.hasNextPage;
    case "hasPreviousPage":
      return shown.hasPreviousPage;
    case "startCursor":
      return at(0);
    case "endCursor":
      return at(-1);
    default:
      return "PageInfo";
  }
}

const fields = ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"] as const;

/** The whole of Relay's `PageInfo`, for a page that is answered at once. */
export function wholePageInfo<Item>(shown: ShownPage<Item>, cursor: (item: Item) => string): object {
  return Object.fromEntries(fields.map((name) => [name, pageInfo(name, shown, cursor)]));
}
