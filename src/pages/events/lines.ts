import type { EventLine } from "../ask/documents.js";
import { html, type Printable, type Template } from "../html.js";
import type { Table } from "../parts/csv.js";
import { printDate } from "../parts/dates.js";
import { printInARow, printLink, printName } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";

/** An event by its name, with what it was, when and where. */
export function printEventLine(event: EventLine, words: Words): Template {
  return html`${printLink(event.id, event.name)}
    <p class="meta">${printEventMeta(event, words)}</p>`;
}

/** What it was, when, where, and whose; that it was only planned, if so. */
export function printEventMeta(event: EventLine, words: Words): Printable {
  const { kind, when, place, organization, isPlanned } = event;
  return printInARow([
    words.eventKind[kind],
    printDate(when, words),
    place?.name,
    organization === null ? undefined : printName(organization.id, organization.name),
    isPlanned ? html`<em class="said">${words.events.planned}</em>` : undefined,
  ]);
}

/** Events as rows. */
export function toEventTable(events: readonly EventLine[], words: Words): Table {
  return {
    columns: ["id", "name", "kind", "date", "date in words", "place", "body", "only planned"],
    rows: events.map(({ id, name, kind, when, place, organization, isPlanned }) => [
      id,
      name.value,
      words.eventKind[kind],
      when?.edtf,
      when?.text,
      place?.name,
      organization?.name.value,
      words.csv.yesOrNo(isPlanned),
    ]),
  };
}
