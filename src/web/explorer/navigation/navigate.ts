import { speak } from "../speak.js";
import { createNotice } from "./notice.js";
import { pageOfClick, pageOfForm } from "./page-links.js";
import { keepPlaces, pageOf, readPlace, scrollToTop, type Place } from "./places.js";
import { focusOn, partNamedBy, showPage } from "./show-page.js";
import { visit, type Visit } from "./visit.js";

/** Leads to a page of the explorer without loading all that stands around it again. */
export type Navigate = (href: string) => void;

/** Follows links and forms to pages, and the browser's history, by fetching what differs. */
export function startNavigation(now: () => Date): Navigate {
  const navigation = new Navigation(now);
  addEventListener("popstate", ({ state }) => navigation.travel(state));
  addEventListener("pagehide", () => navigation.keepPlace());
  document.addEventListener("scrollend", () => navigation.keepPlace());
  document.addEventListener("click", (event) => {
    const followed = pageOfClick(event);
    if (followed === undefined) return;
    event.preventDefault();
    navigation.follow(followed.url, followed.link);
  });
  document.addEventListener("submit", (event) => {
    const url = pageOfForm(event);
    if (url === undefined) return;
    event.preventDefault();
    navigation.follow(url);
  });
  document.addEventListener("keydown", (event) => {
    const isOthers = event.defaultPrevented || event.target instanceof HTMLInputElement;
    if (event.key === "Escape" && !isOthers) navigation.escape();
  });
  return (href) => navigation.follow(new URL(href, document.baseURI));
}

/** What is done with a page once it is there, and if it will not come. */
interface Then {
  readonly isShown: (href: string) => void;
  readonly isGivenUp: () => void;
}

/** The page that is seen, its place in the history, and the one that is on its way. */
class Navigation {
  private readonly places = keepPlaces();
  private readonly notice = createNotice();
  private since: Date;
  private page = pageOf(location);
  private underWay: Visit | undefined;

  constructor(private readonly now: () => Date) {
    this.since = now();
  }

  /** Keeps how far the page is scrolled. */
  keepPlace(): void {
    this.places.keep();
  }

  /** Goes to a page as an entry of its own in the history. */
  follow(url: URL, link?: Element): void {
    // Back to the whole is back in the history too where the reader came from there: place and scroll are the same again.
    if (link?.hasAttribute("data-back") === true && this.places.shown.from === pageOf(url)) return history.back();
    const isSameView = url.pathname === location.pathname && url.hash === "" && link?.closest(".pager") === null;
    this.places.keep(link?.getAttribute("href") ?? undefined);
    void this.fetch(url.href, {
      isShown: (href) => {
        this.places.go(href);
        if (!isSameView) scrollToPart(url.hash);
        focusOn(undefined);
      },
      isGivenUp: () => undefined,
    });
  }

  /** The history is at another entry: one of ours, or one that the browser made for a part of the page. */
  travel(state: unknown): void {
    const { shown } = this.places;
    const known = readPlace(state);
    const place = known ?? { index: shown.index + 1, top: scrollY, from: this.page };
    if (place.index === shown.index) return this.underWay?.cancel();
    if (pageOf(location) !== this.page) return this.comeBack(place);
    this.places.arrive(place);
    if (known !== undefined) scrollToTop(place.top);
  }

  /** Gives up what is on its way, or else goes back to the whole that the page is a part of. */
  escape(): void {
    if (this.underWay !== undefined) return this.underWay.cancel();
    const back = document.querySelector("main [data-back]");
    const href = back?.getAttribute("href") ?? undefined;
    if (back !== null && href !== undefined) this.follow(new URL(href, document.baseURI), back);
  }

  private comeBack(place: Place): void {
    void this.fetch(location.href, {
      isShown: () => {
        this.places.arrive(place);
        scrollToTop(place.top);
        focusOn(place.left);
      },
      isGivenUp: () => history.go(this.places.shown.index - place.index),
    });
  }

  /** Only what was asked for last is shown. */
  private async fetch(href: string, { isShown, isGivenUp }: Then): Promise<void> {
    this.underWay?.cancel();
    const own = (this.underWay = visit(href, { notice: this.notice, since: () => this.since }));
    const outcome = await own.arrived;
    if (this.underWay !== own) return;
    this.underWay = undefined;
    if (outcome.kind === "cancelled") return isGivenUp();
    if (outcome.kind === "foreign") return location.assign(href);
    this.since = this.now();
    this.places.keep();
    showPage(outcome.document);
    isShown(outcome.href);
    this.page = pageOf(location);
    speak(document.title);
  }
}

function scrollToPart(hash: string): void {
  const part = partNamedBy(hash);
  if (part === null) scrollToTop(0);
  else part.scrollIntoView({ behavior: "instant" });
}
