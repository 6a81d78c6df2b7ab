import { explorerConventions, type EventLine } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage } from "../page.js";
import { csvDownload } from "../parts/csv.js";
import { printPager } from "../parts/pager.js";
import type { Words } from "../words/words.js";
import { printEventLine, toEventTable } from "./lines.js";

const known = ["after"];

/** Conventions, then everything that happened. */
export const conventionsPage = definePage({
  section: "conventions",
  operation: explorerConventions,
  parameters: known,
  variables: ({ parameters }) => ({ after: parameters.get("after") ?? null }),
  print: ({ conventions, events }, view) => {
    const { words, address } = view;
    const isFirst = !address.parameters.has("after");
    return {
      title: words.frame.sections.conventions,
      description: words.events.description,
      main: html`<header>
          <h1>${words.frame.sections.conventions}</h1>
          <p class="summary">${words.events.description}</p>
        </header>
        ${isFirst ? printEvents("conventions", words.events.conventions, conventions.nodes, words) : undefined}
        ${printEvents("events", words.events.all, events.nodes, words)} ${printPager(events.pageInfo, view, known)}`,
      downloads: [csvDownload(view, () => toEventTable(events.nodes, words))],
    };
  },
});

function printEvents(id: string, heading: string, events: readonly EventLine[], words: Words): Template {
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${heading}</h2>
    ${events.length === 0 ? html`<p class="none">${words.facts.nothingHere}</p>` : undefined}
    <ol class="entries">
      ${events.map((event) => html`<li>${printEventLine(event, words)}</li>`)}
    </ol>
  </section>`;
}
