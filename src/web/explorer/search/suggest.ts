import { invariant } from "../../../base/invariant.js";
import type { Near } from "../../../pages/frame/similar-record.js";
import { hrefOf } from "../../../pages/parts/hrefs.js";
import { client as words } from "../../../pages/words/english/browser-script.js";
import type { Navigate } from "../navigation/navigate.js";
import { speak } from "../speak.js";
import { askSearch } from "./ask-search.js";
import { listId, optionId, printList } from "./hit-list.js";

/** Nobody is asked before the writing has paused for so long. */
const pauseMs = 150;

/** Makes the search of the header show its first hits while somebody writes: a combobox with a list, as the ARIA Authoring Practices have it.
 *  Enter without a choice goes to the page of the search, as it does without a script. */
export function suggestHits(form: HTMLFormElement, navigate: Navigate): void {
  const suggestions = new Suggestions(form, navigate);
  suggestions.field.addEventListener("input", () => suggestions.write());
  suggestions.field.addEventListener("blur", () => suggestions.close());
  suggestions.field.addEventListener("keydown", (event) => {
    if (!event.isComposing && suggestions.press(event.key)) event.preventDefault();
  });
  form.addEventListener("submit", () => suggestions.close());
}

/** The field, and the hits below it. */
class Suggestions {
  readonly field: HTMLInputElement;
  private readonly place = document.createElement("div");
  private hits: readonly Near[] = [];
  private active: number | undefined;
  private asking = new AbortController();
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    form: HTMLFormElement,
    private readonly navigate: Navigate,
  ) {
    const field = form.querySelector<HTMLInputElement>("input[type=search]") ?? undefined;
    this.field = invariant(field, "a field to search in");
    this.field.setAttribute("role", "combobox");
    this.field.setAttribute("aria-autocomplete", "list");
    this.field.setAttribute("aria-controls", listId);
    this.field.autocomplete = "off";
    this.place.className = "hits";
    form.append(this.place);
    this.show([]);
  }

  /** Asks for what is written now, once the writing pauses. What was asked before is given up. */
  write(): void {
    clearTimeout(this.pause);
    this.asking.abort();
    const query = this.field.value.trim();
    if (!isEnough(query)) return this.close();
    this.pause = setTimeout(() => void this.ask(query), pauseMs);
  }

  close(): void {
    clearTimeout(this.pause);
    this.asking.abort();
    this.show([]);
  }

  /** True where the key did something here. */
  press(key: string): boolean {
    const { hits, active } = this;
    if (hits.length === 0) return false;
    if (key === "ArrowDown") this.move(active === undefined ? 0 : active + 1);
    else if (key === "ArrowUp") this.move((active ?? hits.length) - 1);
    else if (key === "Enter" && active !== undefined) this.choose(active);
    else if (key === "Escape") this.close();
    else return false;
    return true;
  }

  /** An answer that comes after the next question is not looked at. */
  private async ask(query: string): Promise<void> {
    const own = (this.asking = new AbortController());
    const found = await askSearch(query, own.signal).catch(() => undefined);
    if (found === undefined || own.signal.aborted) return;
    this.show(found);
    speak(words.found(found.length));
  }

  private show(hits: readonly Near[]): void {
    this.hits = hits;
    this.field.setAttribute("aria-expanded", String(hits.length > 0));
    this.move(undefined);
  }

  /** To the hit at an index; past both ends is back in the field. */
  private move(index: number | undefined): void {
    const { hits } = this;
    this.active = index === undefined || hits[index] === undefined ? undefined : index;
    printList(this.place, { hits, active: this.active, choose: (chosen) => this.choose(chosen) });
    if (this.active === undefined) this.field.removeAttribute("aria-activedescendant");
    else this.field.setAttribute("aria-activedescendant", optionId(this.active));
  }

  private choose(index: number): void {
    const href = hrefOf(this.hits[index]?.id ?? "");
    this.close();
    if (href !== undefined) this.navigate(href);
  }
}

/** One letter says little, unless it is one of a writing in which it is a word. */
function isEnough(query: string): boolean {
  return query.length > 1 || /\p{Script=Han}/u.test(query);
}
