/** Relations to one thing, which the peer gives as lists. */
const toOne = new Set(["author", "from", "person", "publisher", "series", "source", "to", "translationOf", "work"]);
/** Fields that only wrap what is meant, where nothing else was asked for beside them. */
const wrappers = ["value", "edtf", "nodes", "versions"];

/** An answer of ours without its wrappers: `{ title: { value: "A" } }` says `{ title: "A" }`. */
export function simplify(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (_key, value: unknown) => unwrap(value)) as unknown;
}

/** The same of an answer of the peer, its lists of one opened and its edges read as nodes. */
export function simplifyPeers(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => {
    const plain = unwrap(isConnection(value) ? toNodes(value) : value);
    return toOne.has(key) && Array.isArray(plain) ? ((plain as readonly unknown[])[0] ?? null) : plain;
  }) as unknown;
}

interface Connection {
  readonly edges: readonly { readonly node: unknown }[];
}

function isConnection(value: unknown): value is Connection {
  return typeof value === "object" && value !== null && "edges" in value;
}

function toNodes({ edges, ...others }: Connection): unknown {
  return { ...others, nodes: edges.map(({ node }) => node) };
}

function unwrap(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const [[name, inside] = ["", undefined], ...others] = Object.entries(value);
  return others.length === 0 && wrappers.includes(name) ? inside : value;
}
