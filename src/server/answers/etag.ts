import { hash } from "node:crypto";

/** The ETag of an answer: weak, since proxies may encode the same answer otherwise. The same for the same parts, in their order. */
export function toEtag(parts: readonly string[]): string {
  return `W/"${hash("sha256", parts.join("\n"), "base64url").slice(0, 27)}"`;
}

/** True where a client has this answer already. (RFC 9110, 13.1.2: a list of tags, compared weakly.) */
export function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag) return true;
  const opaque = withoutWeakness(etag);
  return ifNoneMatch.split(",").some((tag) => withoutWeakness(tag.trim()) === opaque);
}

function withoutWeakness(tag: string): string {
  return tag.startsWith("W/") ? tag.slice(2) : tag;
}
