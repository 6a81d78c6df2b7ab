import type { CorpusDisk, DiskEntry } from "../../../src/corpus/read/disk.js";

/** What a disk in memory holds: by path, texts or bytes of files, and where links lead (`{ link: "…" }`). */
export type Tree = Readonly<Record<string, string | Uint8Array | { readonly link: string }>>;

/** A disk in memory. `order` puts the names of a folder in an order of its own. */
export function memoryDisk(tree: Tree, order: (names: DiskEntry[]) => DiskEntry[] = (names) => names): CorpusDisk {
  const paths = Object.keys(tree);
  const isFolder = (path: string): boolean => paths.some((other) => other.startsWith(`${path}/`));
  return {
    list: async (folder) => (isFolder(folder) ? order(namesIn(tree, folder)) : undefined),
    read: async (file) => {
      const content = tree[file];
      if (content === undefined || (typeof content === "object" && "link" in content))
        throw new Error(`No file "${file}".`);
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    resolve: async (path) => {
      const content = tree[path];
      const target = typeof content === "object" && "link" in content ? content.link : path;
      return tree[target] !== undefined || isFolder(target) ? target : undefined;
    },
  };
}

function namesIn(tree: Tree, folder: string): DiskEntry[] {
  const inner = Object.entries(tree).filter(([path]) => path.startsWith(`${folder}/`));
  const named = inner.map(([path, content]): [string, DiskEntry["kind"]] => {
    const [name = "", ...rest] = path.slice(folder.length + 1).split("/");
    return [name, rest.length > 0 ? "folder" : typeof content === "object" && "link" in content ? "link" : "file"];
  });
  return [...new Map(named)].map(([name, kind]) => ({ name, kind }));
}
