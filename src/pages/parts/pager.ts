import { withParameters } from "../address.js";
import { html, type Template } from "../html.js";
import type { View } from "../page.js";

/** Where a page of a list ends. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** The way to the next page of a list, and back to the first. */
export function printPager(
  { hasNextPage, endCursor }: PageInfo,
  { words, address }: View,
  known: readonly string[],
): Template | undefined {
  const isFirst = !address.parameters.has("after");
  if (isFirst && !hasNextPage) return undefined;
  const first = withParameters(address, known, { after: undefined });
  const next = withParameters(address, known, { after: endCursor ?? undefined });
  return html`<nav class="pager" aria-label=${words.facts.pages}>
    ${isFirst ? undefined : html`<a href=${first}>${words.facts.first}</a>`}
    ${hasNextPage ? html`<a rel="next" href=${next}>${words.facts.more}</a>` : undefined}
  </nav>`;
}
