import { entriesOf } from "../entry.js";
import { placeIn, problemAt } from "../read/source-file.js";
import type { Check } from "./check.js";

/** A file with one article is named for it, so that it is found by its id. */
export const findMisnamedFiles: Check = (entries) =>
  entriesOf(entries, "Article").flatMap((article) => {
    const { source, path } = article.place;
    const name = /(?<name>[^/]+)\.ya?ml$/u.exec(source.file)?.groups?.["name"];
    const slug = article.id?.slice("article/".length);
    if (path[0] !== "article" || slug === undefined || name === slug) return [];
    const message = `The file of "${article.id ?? ""}" is called "${name ?? ""}.yaml".`;
    return [
      problemAt(placeIn(article.place, "id"), {
        severity: "warning",
        code: "MISNAMED_FILE",
        message,
        hint: `Call it "${slug}.yaml".`,
      }),
    ];
  });
