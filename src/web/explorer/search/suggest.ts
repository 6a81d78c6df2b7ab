import { certain } from "../../../base/certain.js";
import type { Near } from "../../../pages/frame/found.js";
import { hrefOf } from "../../../pages/parts/hrefs.js";
import { client as words } from "../../../pages/words/english/client.js";
import type { Navigate } from "../navigation/navigate.js";
import { speak } from "../speak.js";
import { askSearch } from "./ask-search.js";
import { listId, optionId, printList } from "./hit-list.js";

/** Nobody is asked before the writing has paused for so long. */
const pauseMs = 150;

/** Makes the search of the header show its first hits while somebody writes: a combobox with a list, as the ARIA Authoring Practices have it.
 *  Enter without a choice goes to the page of the search, as it does without a script. */
export function suggestHits(form: HTMLFormElement, navigate: Navigate): void {
  const field = certain(
    form.querySelector<HTMLInputElement>("input[type=search]") ?? undefined,
    "a field to search in",
  );
  const place = document.createElement("div");
  place.className = "hits";
  form.append(place);
  let hits: readonly Near[] = [];
  let active: number | undefined;
  let asking = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const isOpen = hits.length > 0;
    printList(place, { hits, active, choose });
    field.setAttribute("aria-expanded", String(isOpen));
    if (active === undefined) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", optionId(active));
  }

  function close(): void {
    clearTimeout(pause);
    asking.abort();
    [hits, active] = [[], undefined];
    show();
  }

  function choose(index: number): void {
    const href = hrefOf(hits[index]?.id ?? "");
    close();
    if (href !== undefined) navigate(href);
  }

  /** An answer that comes after the next question is not looked at. */
  async function ask(query: string): Promise<void> {
    const own = (asking = new AbortController());
    const found = await askSearch(query, own.signal).catch(() => undefined);
    if (found === undefined || own !== asking || own.signal.aborted) return;
    [hits, active] = [found, undefined];
    show();
    speak(words.found(found.length));
  }

  function move(by: 1 | -1): void {
    const from = active ?? (by === 1 ? -1 : hits.length);
    const to = from + by;
    active = to < 0 || to >= hits.length ? undefined : to;
    show();
  }

  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", listId);
  field.autocomplete = "off";
  show();

  field.addEventListener("input", () => {
    clearTimeout(pause);
    asking.abort();
    const query = field.value.trim();
    if (!isEnough(query)) return close();
    pause = setTimeout(() => void ask(query), pauseMs);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || hits.length === 0) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter" && active !== undefined) choose(active);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  field.addEventListener("blur", close);
  form.addEventListener("submit", close);
}

/** One letter says little, unless it is one of a writing in which it is a word. */
function isEnough(query: string): boolean {
  return query.length > 1 || /\p{Script=Han}/u.test(query);
}
