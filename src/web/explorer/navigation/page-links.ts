/** Addresses of this server that are no pages of the explorer. */
const otherPaths = /^\/(?:graphiql|graphql|schema\.graphql|health|ready|explorer)(?:\/|$)/;

/** What a link is followed with. */
export interface Followed {
  readonly url: URL;
  readonly link: Element;
}

/** The page that a click leads to; `undefined` where the browser shall do what it does: another window, a file, another place. */
export function pageOfClick(event: MouseEvent): Followed | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (link === null || link.hasAttribute("download") || link.hasAttribute("target")) return undefined;
  const url = toPageUrl(link.getAttribute("href") ?? "");
  return url === undefined || isOnThisPage(url) ? undefined : { url, link };
}

/** The page that a form leads to, with what is filled in; empty fields are left out, so that one view has one address. */
export function pageOfForm(event: SubmitEvent): URL | undefined {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "get") return undefined;
  const url = toPageUrl(form.getAttribute("action") ?? location.pathname);
  if (url === undefined) return undefined;
  const filled = [...new FormData(form, event.submitter)].filter(([, value]) => value !== "");
  url.search = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString();
  return url;
}

function toPageUrl(href: string): URL | undefined {
  if (!URL.canParse(href, document.baseURI)) return undefined;
  const url = new URL(href, document.baseURI);
  return url.origin === location.origin && !otherPaths.test(url.pathname) ? url : undefined;
}

/** Only the place on the page is another one. */
function isOnThisPage({ pathname, search, hash }: URL): boolean {
  return hash !== "" && pathname === location.pathname && search === location.search;
}
