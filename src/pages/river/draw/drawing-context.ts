import type { Address } from "../../address.js";
import { html, type Printable, type Template } from "../../html.js";
import type { Words } from "../../words/words.js";
import type { Lens } from "../layout/lens.js";
import { lensHref, stateHref } from "../state.js";
import { hrefOf } from "../../parts/hrefs.js";

/** What a picture is drawn with. */
export interface DrawingContext {
  readonly words: Words;
  /** The text in the middle. */
  readonly focus: string | undefined;
  /** Leads to a text: first to the middle of the picture, from there to its page. */
  toText(id: string): string | undefined;
  /** Leads to the page of an event or a vote. */
  toRecord(id: string): string | undefined;
  /** Lays the lens on a period. */
  toPeriod(lens: Lens): string | undefined;
}

/** For a page, where everything that is drawn leads somewhere. */
export function contextForPage(address: Address, words: Words, focus: string | undefined): DrawingContext {
  return {
    words,
    focus,
    toText: (id) => (id === focus ? hrefOf(id) : stateHref(address, { focus: id, lang: undefined, kind: undefined })),
    toRecord: (id) => hrefOf(id),
    toPeriod: (lens) => lensHref(address, lens),
  };
}

/** For a file, which leads nowhere. */
export function contextForFile(words: Words, focus: string | undefined): DrawingContext {
  return { words, focus, toText: nowhere, toRecord: nowhere, toPeriod: nowhere };
}

function nowhere(): undefined {
  return undefined;
}

/** A part of the picture that leads to an address; only that part where there is none. The keyboard reaches it by the list below, or by its own keys. */
export function link(href: string | undefined, content: Printable): Template {
  return href === undefined ? html`<g>${content}</g>` : html`<a href=${href} tabindex="-1">${content}</a>`;
}
