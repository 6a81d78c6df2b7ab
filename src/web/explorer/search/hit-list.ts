import { html, nothing, render } from "lit";
import type { Near } from "../../../pages/frame/similar-record.js";
import { toPlain } from "../../../pages/parts/texts/localized.js";
import { client as words } from "../../../pages/words/english/browser-script.js";

/** Where the list is found. */
export const listId = "search-hits";

/** Where one hit of it is found. */
export function optionId(index: number): string {
  return `${listId}-${index}`;
}

interface Shown {
  readonly hits: readonly Near[];
  readonly active: number | undefined;
  readonly choose: (index: number) => void;
}

/** Prints the hits below the field; the list is there but not seen where there are none. */
export function printList(place: HTMLElement, { hits, active, choose }: Shown): void {
  const options = hits.map((hit, index) => {
    const { value, language, isDescribed = false } = hit.title;
    return html`<li
      id=${optionId(index)}
      role="option"
      aria-selected=${index === active ? "true" : "false"}
      @click=${() => choose(index)}
    >
      <span class=${isDescribed ? "title described" : "title"} lang=${language ?? nothing} dir="auto"
        >${toPlain({ value, isDescribed })}</span
      >
      <span class="meta">${words.kinds[hit.kind]}</span>
    </li>`;
  });
  // The field keeps the focus while something is chosen with the mouse.
  const keepFocus = (event: Event): void => event.preventDefault();
  const list = html`<ul
    id=${listId}
    role="listbox"
    aria-label=${words.suggestions}
    ?hidden=${hits.length === 0}
    @mousedown=${keepFocus}
  >
    ${options}
  </ul>`;
  render(list, place);
}
