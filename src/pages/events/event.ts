import { explorerEvent, type ExplorerEventData } from "../ask/documents.js";
import { printNote } from "../parts/sentences.js";
import { html, type Template } from "../html.js";
import { definePage } from "../page.js";
import { printClaimList } from "../parts/claims/claim-list.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { hrefOf } from "../parts/hrefs.js";
import { printLeftOut, printReferencesTo } from "../parts/references/referring.js";
import { printName } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";
import { printEventLine, printEventMeta } from "./lines.js";

type Event = NonNullable<ExplorerEventData["event"]>;

/** One event: when it was by whose word, what was voted on, what refers to it. */
export const eventPage = definePage({
  section: "conventions",
  operation: explorerEvent,
  variables: ({ name }) => ({ id: `event/${name}` }),
  print: ({ event }, view) => {
    if (event === null) return undefined;
    const { words } = view;
    return {
      title: event.name.value,
      description: event.when?.text,
      main: html`${printHead(event, words)} ${printVotes(event, words)} ${printParts(event, words)}
      ${printClaims(event, words)} ${printReferencesTo(event.referencedBy, words)}`,
      downloads: [csvDownload(view, () => toTable(event, words))],
    };
  },
});

function printHead(event: Event, words: Words): Template {
  const { name, note, partOf } = event;
  return html`<header>
    <h1 lang=${name.language} dir="auto">${name.value}</h1>
    <p class="meta">${printEventMeta(event, words)}</p>
    ${partOf === null ? undefined : html`<p class="meta">${words.events.partOf} ${printName(partOf.id, partOf.name)}</p>`}
    ${printNote(note, words)}
  </header>`;
}

function printVotes({ votes }: Event, words: Words): Template | undefined {
  if (votes.nodes.length === 0) return undefined;
  return html`<section aria-labelledby="votes">
    <h2 id="votes">${words.events.votes}</h2>
    <ul class="entries">
      ${votes.nodes.map(
        ({ id, question, result }) =>
          html`<li>
            <a class="title" href=${hrefOf(id) ?? ""}>${question}</a>
            <p class="meta">${result ?? ""}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function printParts({ parts }: Event, words: Words): Template | undefined {
  if (parts.nodes.length === 0) return undefined;
  return html`<section aria-labelledby="parts">
    <h2 id="parts">${words.events.parts}</h2>
    <ul class="entries">
      ${parts.nodes.map((part) => html`<li>${printEventLine(part, words)}</li>`)}
    </ul>
  </section>`;
}

function printClaims(event: Event, words: Words): Template | undefined {
  const { totalCount, nodes } = event.claims;
  if (totalCount === 0) return undefined;
  return html`<section aria-labelledby="claims">
    <h2 id="claims">${words.facts.saidOfIt}</h2>
    ${printClaimList(nodes, event, words)} ${printLeftOut(totalCount - nodes.length, words)}
  </section>`;
}

function toTable({ claims }: Event, words: Words): Table {
  return {
    columns: ["what", "words", "in whose words", "place", "source", "title"],
    rows: claims.nodes.map(({ propertyLabel, stated, statedAs, locator, source }) => [
      propertyLabel.value,
      stated,
      words.statedAs[statedAs],
      locator,
      source.id,
      source.title.value,
    ]),
  };
}
