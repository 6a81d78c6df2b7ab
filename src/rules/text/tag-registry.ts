import { createRequire } from "node:module";
import { isList } from "../../base/guards/is-list.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import { once } from "../../base/once.js";

/** What the registry has for a subtag, or for a whole tag that it keeps from before (`i-klingon`): another that it prefers, or that one itself, as it
 *  spells it; `undefined` if it does not have it. Reads the registry when it is first asked, which takes some hundredths of a second.
 *  Source: https://www.iana.org/assignments/language-subtag-registry */
export function findRegistered(type: string, subtag: string): string | undefined {
  return registered().get(`${type} ${subtag.toLowerCase()}`);
}

const registered = once((): ReadonlyMap<string, string> => {
  const entries: unknown = createRequire(import.meta.url)("language-subtag-registry/data/json/registry.json");
  return new Map(
    (isList(entries) ? entries : []).filter(isMapping).flatMap((entry) => {
      const { Type: type, Subtag: subtag, Tag: tag = subtag, "Preferred-Value": preferred = tag } = entry;
      if (typeof type !== "string" || typeof tag !== "string" || typeof preferred !== "string") return [];
      return [[`${type === "redundant" ? "grandfathered" : type} ${tag.toLowerCase()}`, preferred] as const];
    }),
  );
});
