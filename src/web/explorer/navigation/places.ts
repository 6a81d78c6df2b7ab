/** What is kept with each entry of the browser's history. */
export interface Place {
  /** Counted from the first page that was opened. */
  readonly index: number;
  /** How far the page is scrolled down. */
  readonly top: number;
  /** The link that was followed from it, as its address stands in the page. */
  readonly left?: string;
  /** The page that led to it. */
  readonly from?: string;
}

/** What a state of the history says; `undefined` where the browser itself made the entry. */
export function readPlace(state: unknown): Place | undefined {
  if (typeof state !== "object" || state === null || !("index" in state) || !("top" in state)) return undefined;
  const { index, top } = state;
  if (typeof index !== "number" || typeof top !== "number") return undefined;
  const left = "left" in state && typeof state.left === "string" ? state.left : undefined;
  const from = "from" in state && typeof state.from === "string" ? state.from : undefined;
  return { index, top, ...(left !== undefined && { left }), ...(from !== undefined && { from }) };
}

/** Where the reader is in the history. */
export interface Places {
  /** The entry of the page that is seen. While another one is on its way, the history may be further. */
  readonly shown: Place;
  /** Keeps how far the page is scrolled, and what is followed from it. */
  keep(left?: string): void;
  /** A new entry, or the same one where it leads to itself. */
  go(href: string): void;
  /** The page of an entry that the history came to is seen now. */
  arrive(place: Place): void;
}

/** Keeps for each page how far it is scrolled: the browser itself would scroll before the page is there again. */
export function keepPlaces(): Places {
  history.scrollRestoration = "manual";
  const first = readPlace(history.state);
  let shown = first ?? { index: 0, top: scrollY };
  history.replaceState(shown, "");
  if (first !== undefined) scrollToTop(first.top);
  return {
    get shown() {
      return shown;
    },
    keep(left) {
      if (readPlace(history.state)?.index !== shown.index) return;
      shown = { ...shown, top: scrollY, ...(left !== undefined && { left }) };
      history.replaceState(shown, "");
    },
    go(href) {
      if (href === location.href) return;
      shown = { index: shown.index + 1, top: 0, from: pageOf(location) };
      history.pushState(shown, "", href);
    },
    arrive(place) {
      shown = place;
      if (readPlace(history.state) === undefined) history.replaceState(place, "");
    },
  };
}

/** An address without its fragment and its origin. */
export function pageOf({ pathname, search }: Pick<URL, "pathname" | "search">): string {
  return `${pathname}${search}`;
}

/** Scrolls at once, whatever the style of the page is. */
export function scrollToTop(top: number): void {
  scrollTo({ top, behavior: "instant" });
}
