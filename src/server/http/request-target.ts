/** Where a request goes, by the first line of it. */
export interface RequestTarget {
  /** The path and the query. */
  readonly path: string;
  /** The host and the port, where the line names them too. (RFC 9112, 3.2.2: the absolute form.) */
  readonly authority?: string;
}

/** The target in its parts; of `*`, which stands for the server as a whole, the path is `/*`. */
export function readTarget(target: string): RequestTarget {
  if (target.startsWith("/")) return { path: target };
  const [, authority, path = ""] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(target) ?? [];
  const rooted = authority === undefined ? target : path;
  return { path: rooted.startsWith("/") ? rooted : `/${rooted}`, ...(authority !== undefined && { authority }) };
}
