import { closer, wider, type Days } from "./lens-steps.js";
import { light, readSpots, readSteps, sentenceOf, type Spot } from "./picture.js";
import { createWalk, type Move, type Walk } from "./walk.js";

/** Where the keyboard was, for the page that comes after a key was pressed. */
const placeKey = "antiphony-river-place";

/** The picture of the river with a keyboard: one stop for the Tab key, arrows and letters from text to text, each said in a sentence. */
export class RiverElement extends HTMLElement {
  private svg: SVGSVGElement | undefined;
  private spots: readonly Spot[] = [];
  private walk: Walk | undefined;
  private voice: HTMLElement | undefined;

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>("svg.river:not(.bars)");
    if (svg === null || this.svg !== undefined) return;
    this.svg = svg;
    this.spots = readSpots(svg);
    this.walk = createWalk(this.spots, readSteps(this.ownerDocument));
    this.open(svg);
    svg.addEventListener("keydown", (event) => this.press(event));
    svg.addEventListener("focusin", ({ target }) => this.enter(target));
    svg.addEventListener("focusout", () => this.point(undefined));
    svg.addEventListener("pointerover", ({ target }) => this.point(this.spotAt(target)?.id));
    svg.addEventListener("pointerleave", () => this.point(undefined));
    this.comeBack();
  }

  /** Opens to voices what was hidden: the marks, and nothing beside them. */
  private open(svg: SVGSVGElement): void {
    const keys = this.keys();
    svg.removeAttribute("aria-hidden");
    svg.setAttribute("role", "application");
    svg.setAttribute("aria-label", keys?.dataset["region"] ?? "");
    for (const part of svg.children) if (!part.matches(".marks")) part.setAttribute("aria-hidden", "true");
    this.voice = this.ownerDocument.createElement("p");
    this.voice.className = "voice";
    this.voice.setAttribute("aria-live", "polite");
    this.append(this.voice);
    if (keys !== null) keys.hidden = false;
    const first = this.spots.find(({ group }) => group.querySelector(".middle") !== null) ?? this.spots[0];
    first?.link.setAttribute("tabindex", "0");
  }

  private keys(): HTMLElement | null {
    return this.querySelector<HTMLElement>(".keys");
  }

  /** Goes on where a key led away from, in the page that it led to. */
  private comeBack(): void {
    const id = sessionStorage.getItem(placeKey);
    if (id === null) return;
    sessionStorage.removeItem(placeKey);
    const spot = this.spots.find((each) => each.id === id);
    // After whoever swapped the page has put the focus somewhere.
    if (spot !== undefined) requestAnimationFrame(() => this.goTo({ to: spot.id }, undefined));
  }

  private spotAt(target: EventTarget | null): Spot | undefined {
    if (!(target instanceof Element)) return undefined;
    const group = target.closest("[data-id]");
    if (group !== null) return this.spots.find((spot) => spot.group === group);
    const label = target.closest<SVGAElement>(".labels > a");
    return label === null ? undefined : this.spots.find(({ link }) => link.href.baseVal === label.href.baseVal);
  }

  private enter(target: EventTarget | null): void {
    const spot = this.spotAt(target);
    if (spot === undefined) return;
    for (const { link } of this.spots) link.setAttribute("tabindex", link === spot.link ? "0" : "-1");
    this.point(spot.id);
  }

  private point(id: string | undefined): void {
    const focused = this.spotAt(this.ownerDocument.activeElement);
    if (this.svg !== undefined) light(this.svg, this.spots, id ?? focused?.id);
  }

  private press(event: KeyboardEvent): void {
    const spot = this.spotAt(event.target);
    if (spot === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = this.actions(spot)[event.key];
    if (event.key === "Enter") sessionStorage.setItem(placeKey, spot.id);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  private actions(spot: Spot): Readonly<Record<string, () => void>> {
    const { walk } = this;
    if (walk === undefined) return {};
    const { id } = spot;
    const { noAnswer = "", answersNothing = "" } = this.keys()?.dataset ?? {};
    return {
      ArrowLeft: () => this.goTo(walk.earlier(id), undefined),
      ArrowRight: () => this.goTo(walk.later(id), undefined),
      ArrowUp: () => this.goTo(walk.above(id), undefined),
      ArrowDown: () => this.goTo(walk.below(id), undefined),
      Home: () => this.goTo(walk.first(id), undefined),
      End: () => this.goTo(walk.last(id), undefined),
      a: () => this.goTo(walk.nextAnswer(id), noAnswer),
      r: () => this.goTo(walk.answered(id), answersNothing),
      Escape: () => this.goBack(id),
      "+": () => this.look(spot, true),
      "-": () => this.look(spot, false),
      "?": () => this.help(),
    };
  }

  /** Puts the keyboard at a text and says it; says why not where there is none. */
  private goTo(move: Move | undefined, otherwise: string | undefined): void {
    const spot = this.spots.find(({ id }) => id === move?.to);
    if (spot === undefined || move === undefined) {
      if (otherwise !== undefined) this.say(otherwise);
      return;
    }
    spot.link.focus();
    const { turn } = move;
    const number = turn === undefined ? "" : ` ${turn.number} ${this.keys()?.dataset["turn"] ?? ""} ${turn.of}.`;
    this.say(`${sentenceOf(spot, move.answered, this.ownerDocument)}${number}`);
  }

  private say(text: string): void {
    if (this.voice !== undefined) this.voice.textContent = text;
  }

  private goBack(id: string): void {
    const back = this.ownerDocument.querySelector<HTMLAnchorElement>("a[data-back]");
    if (back === null) return;
    sessionStorage.setItem(placeKey, id);
    back.click();
  }

  private help(): void {
    const keys = this.keys();
    if (!(keys instanceof HTMLDetailsElement)) return;
    keys.open = true;
    keys.querySelector("summary")?.focus();
  }

  /** Lays the lens on a shorter or a longer time around a text. */
  private look(spot: Spot, isCloser: boolean): void {
    const [under, shown] = [isCloser ? this.daysAround(spot) : undefined, this.days()];
    if (isCloser ? under === undefined : shown === undefined) return;
    const next = under ?? (shown === undefined ? undefined : wider(shown));
    const address = new URL(location.href);
    for (const name of ["from", "to"] as const) {
      if (next === undefined) address.searchParams.delete(name);
      else address.searchParams.set(name, next[name]);
    }
    sessionStorage.setItem(placeKey, spot.id);
    this.follow(address.href);
  }

  /** The part of the axis that a text stands on; under the lens the half of it around the text. */
  private daysAround({ x }: Spot): Days | undefined {
    const part = [...this.querySelectorAll<SVGRectElement>(".period")].find(
      (each) => x >= each.x.baseVal.value && x <= each.x.baseVal.value + each.width.baseVal.value,
    );
    const { from, to, lens } = part?.dataset ?? {};
    if (part === undefined || from === undefined || to === undefined) return undefined;
    if (lens === undefined) return { from, to };
    return closer({ from, to }, (x - part.x.baseVal.value) / part.width.baseVal.value);
  }

  /** The period under the lens, wherever the keyboard is. */
  private days(): Days | undefined {
    const { from, to } = this.querySelector<SVGElement>(".period[data-lens]")?.dataset ?? {};
    return from === undefined || to === undefined ? undefined : { from, to };
  }

  /** As a click on a link does it, so that whoever swaps pages can do so. */
  private follow(href: string): void {
    const link = this.ownerDocument.createElement("a");
    link.href = href;
    link.hidden = true;
    this.append(link);
    link.click();
    link.remove();
  }
}

/** Gives the pictures of a document their keyboard, also those that come later. */
export function defineRiver(): void {
  if (customElements.get("antiphony-river") === undefined) customElements.define("antiphony-river", RiverElement);
}
