import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isList } from "../../base/guards/is-list.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import type { Assets } from "../../pages/frame/frame.js";

/** Where the explorer's bundle is served. */
export const assetsPrefix = "/explorer/";

/** Set in the first lines of every page; others come when they are needed. */
const firstFonts = /source-(?:serif-4|sans-3)-latin-wght-normal/;

/** What pages link to, as Vite's manifest in the folder of the bundle names it. @throws Error if there is no manifest that can be read */
export function readAssets(folder: string): Assets {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8"));
  const chunks = isMapping(manifest) ? Object.values(manifest).filter(isMapping) : [];
  const entries = chunks.filter(({ isEntry }) => isEntry === true);
  const toHrefs = (values: readonly unknown[]): readonly string[] =>
    values.filter((value) => typeof value === "string").map((path) => `${assetsPrefix}${path}`);
  return {
    scripts: toHrefs(entries.map(({ file }) => file)),
    styles: toHrefs(entries.flatMap(({ css }) => (isList(css) ? css : []))),
    fonts: toHrefs(entries.flatMap(({ assets }) => (isList(assets) ? assets : []))).filter((path) =>
      firstFonts.test(path),
    ),
    icon: `${assetsPrefix}icon.svg`,
  };
}
