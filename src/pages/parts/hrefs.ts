const withPages = new Set(["article", "person", "organization", "event", "vote", "conflict"]);

/** Where a record has its page; `undefined` for kinds that have none. */
export function hrefOf(id: string): string | undefined {
  return withPages.has(id.slice(0, id.indexOf("/"))) ? `/${id}` : undefined;
}

/** `socialistworker.org` for an address there. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
