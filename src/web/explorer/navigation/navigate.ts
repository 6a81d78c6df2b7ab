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
  const places = keepPlaces();
  const notice = createNotice();
  let since = now();
  let page = pageOf(location);
  let underWay: Visit | undefined;

  /** Fetches a page, shows it, and calls back before its place is scrolled to. */
  async function fetchPage(href: string, { isShown, isGivenUp }: Then): Promise<void> {
    underWay?.cancel();
    const own = (underWay = visit(href, { notice, since: () => since }));
    const outcome = await own.arrived;
    if (underWay !== own) return;
    underWay = undefined;
    if (outcome.kind === "cancelled") return isGivenUp();
    if (outcome.kind === "foreign") return location.assign(href);
    since = now();
    places.keep();
    showPage(outcome.document);
    isShown(outcome.href);
    page = pageOf(location);
    speak(document.title);
  }

  function follow(url: URL, link?: Element): void {
    // Back to the whole is back in the history too where the reader came from there: place and scroll are the same again.
    if (link?.hasAttribute("data-back") === true && places.shown.from === pageOf(url)) return history.back();
    const isSameView = url.pathname === location.pathname && url.hash === "" && link?.closest(".pager") === null;
    places.keep(link?.getAttribute("href") ?? undefined);
    void fetchPage(url.href, {
      isShown(href) {
        places.go(href);
        if (!isSameView) scrollToPart(url.hash);
        focusOn(undefined);
      },
      isGivenUp: () => undefined,
    });
  }

  function comeBack(place: Place): void {
    void fetchPage(location.href, {
      isShown() {
        places.arrive(place);
        scrollToTop(place.top);
        focusOn(place.left);
      },
      isGivenUp: () => history.go(places.shown.index - place.index),
    });
  }

  addEventListener("popstate", ({ state }) => {
    const place = readPlace(state) ?? { index: places.shown.index + 1, top: scrollY, from: page };
    if (place.index === places.shown.index) return underWay?.cancel();
    if (pageOf(location) !== page) return comeBack(place);
    places.arrive(place);
    if (readPlace(state) !== undefined) scrollToTop(place.top);
  });
  document.addEventListener("click", (event) => {
    const followed = pageOfClick(event);
    if (followed === undefined) return;
    event.preventDefault();
    follow(followed.url, followed.link);
  });
  document.addEventListener("submit", (event) => {
    const url = pageOfForm(event);
    if (url === undefined) return;
    event.preventDefault();
    follow(url);
  });
  document.addEventListener("scrollend", () => places.keep());
  addEventListener("pagehide", () => places.keep());
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.target instanceof HTMLInputElement) return;
    if (underWay !== undefined) return underWay.cancel();
    const back = document.querySelector("main [data-back]");
    const href = back?.getAttribute("href") ?? undefined;
    if (back !== null && href !== undefined) follow(new URL(href, document.baseURI), back);
  });
  return (href) => follow(new URL(href, document.baseURI));
}

interface Then {
  readonly isShown: (href: string) => void;
  readonly isGivenUp: () => void;
}

function scrollToPart(hash: string): void {
  const part = partNamedBy(hash);
  if (part === null) scrollToTop(0);
  else part.scrollIntoView({ behavior: "instant" });
}
