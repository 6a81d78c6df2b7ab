import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closureOf } from "./lockfile.mjs";

const importing = /(?:from|import)\s+"(?<name>@[^/"]+\/[^/"]+|[^."/@][^/"]*)[^"]*"/gu;

/** What a bundle of `src/web` is made from: what its source imports, and all that this needs. More than a bundler keeps of it, and what
 *  workers and style sheets take as well. */
export function bundledIn(folder, locked, bundle) {
  const source = join(folder, "src", "web", bundle);
  if (!existsSync(source)) return [];
  const files = readdirSync(source, { recursive: true, encoding: "utf8" });
  const shipped = files.filter((name) => /\.tsx?$/u.test(name) && !name.endsWith(".config.ts"));
  const names = shipped.flatMap((name) =>
    [...readFileSync(join(source, name), "utf8").matchAll(importing)].map(({ groups }) => groups.name),
  );
  return closureOf(locked, [...new Set(names)]);
}
