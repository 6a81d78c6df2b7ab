import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closureOf } from "./lockfile.mjs";

const importing = /(?:from|import)\s+"(?<name>@[^/"]+\/[^/"]+|[^."/@][^/"]*)[^"]*"/gu;

/** What the bundles of GraphiQL are made from: what their source imports, and all that this needs. More than a bundler keeps of it, and
 *  what workers and style sheets take as well. */
export function bundledIn(folder, locked) {
  const source = join(folder, "src", "graphiql");
  if (!existsSync(source)) return [];
  const shipped = readdirSync(source).filter((name) => /\.tsx?$/u.test(name) && !name.endsWith(".config.ts"));
  const names = shipped.flatMap((name) =>
    [...readFileSync(join(source, name), "utf8").matchAll(importing)].map(({ groups }) => groups.name),
  );
  return closureOf(locked, [...new Set(names)]);
}
