/** What came of asking for a page. */
export type Outcome =
  | { readonly kind: "page"; readonly href: string; readonly document: Document }
  /** Nothing that can be shown in the page's place: the browser has to open it by itself. */
  | { readonly kind: "foreign" }
  | { readonly kind: "limited"; readonly seconds: number }
  | { readonly kind: "gone" }
  | { readonly kind: "cancelled" };

/** What stands before a server says with these that it does not reach it. */
const unreachable: ReadonlySet<number> = new Set([502, 503, 504]);

const tooManyRequests = 429;

/** Asks for a page as the browser itself would. Never rejects. */
export async function getPage(href: string, signal: AbortSignal): Promise<Outcome> {
  try {
    return await readPage(await fetch(href, { headers: { accept: "text/html" }, signal }), href);
  } catch {
    return { kind: signal.aborted ? "cancelled" : "gone" };
  }
}

async function readPage(response: Response, href: string): Promise<Outcome> {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  if (response.status === tooManyRequests && Number.isFinite(seconds)) return { kind: "limited", seconds };
  const isHtml = (response.headers.get("content-type") ?? "").startsWith("text/html");
  const read = isHtml ? new DOMParser().parseFromString(await response.text(), "text/html") : undefined;
  if (read !== undefined && isOurs(read)) return { kind: "page", href: whereItIs(response, href), document: read };
  return { kind: unreachable.has(response.status) ? "gone" : "foreign" };
}

/** Printed by the same build of the explorer: else its styles and scripts are others, and the page is loaded as a whole. */
function isOurs(other: Document): boolean {
  return other.querySelector("main#main") !== null && partsOf(other) === partsOf(document);
}

function partsOf(page: Document): string {
  const loaded = page.head.querySelectorAll("script[src], link[rel=stylesheet]");
  return Array.from(loaded, (part) => part.getAttribute("src") ?? part.getAttribute("href")).join(" ");
}

/** An answer that came from elsewhere has no fragment. */
function whereItIs({ url, redirected }: Response, href: string): string {
  return redirected ? url : href;
}
