import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { linkTree } from "./link-tree.js";

/** What a step of the image does in a folder of this machine, where what it says cannot be done as it is. */
export interface StandIn {
  readonly command: RegExp;
  /** `folder` is where the step runs, `repository` what is installed and built. */
  does(folder: string, repository: string): void;
  /** Whether the step itself runs as well, afterwards. */
  readonly runsToo?: boolean;
}

/** Tests may not need a network, nor wait for one, and this machine has no user `node`. */
export const standIns: readonly StandIn[] = [
  {
    command: /^npm ci /u,
    does: (folder, repository) => symlinkSync(join(repository, "node_modules"), join(folder, "node_modules")),
  },
  {
    // The build looks at the content of all that it needs, and keeps what it finds made of the same.
    command: /^npm run build$/u,
    does: (folder, repository) => cpSync(join(repository, "dist"), join(folder, "dist"), { recursive: true }),
    runsToo: true,
  },
  { command: /^npm prune --omit=dev /u, does: keepProduction },
  { command: /^chown /u, does: () => undefined },
];

/** Leaves those packages of which the lockfile says that not only developers need them, as npm does. */
function keepProduction(folder: string, repository: string): void {
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")) as Lock;
  rmSync(join(folder, "node_modules"));
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    if (path === "" || dev === true || !existsSync(join(repository, path))) continue;
    linkTree(join(repository, path), join(folder, path), (name) => name !== "node_modules");
  }
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}
