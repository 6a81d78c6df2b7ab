import { withParameters } from "../address.js";
import type { OperationText } from "../ask/operation.js";
import { html, type Template } from "../html.js";
import type { Download, View } from "../page.js";

/** What a page can be taken away as. */
export interface Tools {
  readonly operation: OperationText;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What its address may say, in the order in which that stands there. */
  readonly parameters: readonly string[];
  readonly downloads: readonly Download[];
}

/** Forms of a page that stand below it; others stand where they are spoken of. */
const formats: ReadonlySet<string> = new Set(["csv", "svg"]);

/** The query behind the page, its link, and its data and picture as files, in the state that is shown. */
export function printTools({ operation, variables, parameters, downloads }: Tools, { words, address }: View): Template {
  const files = downloads.filter(({ format }) => formats.has(format));
  return html`<nav class="tools" aria-label=${words.frame.tools}>
    <a href=${toQueryHref(operation.text, variables)}>${words.frame.showQuery}</a>
    <a href=${withParameters(address, parameters)} data-copy-link>${words.frame.copyLink}</a>
    ${files.map(({ format, label }) => html`<a href=${withParameters(address, [...parameters, "format"], { format })} download>${label}</a>`)}
  </nav>`;
}

/** GraphiQL with this query. It stands in the fragment, which no log sees and no server has to take. */
export function toQueryHref(query: string, variables: Readonly<Record<string, unknown>>): string {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== null && value !== undefined),
  );
  const parts = new URLSearchParams({ query, variables: JSON.stringify(given, null, 2) });
  return `/graphiql#${parts.toString()}`;
}
