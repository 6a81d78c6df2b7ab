import { groupBy } from "../../base/group-by.js";
import { explorerNear, type ExplorerNearVariables } from "../ask/documents.js";
import { toNear, type Near } from "./similar-record.js";

const most = 5;

/** What to search for by the words of a name: all of them, and the longest three each by itself. `undefined` where it has no words. */
export function nearTo(name: string): ExplorerNearVariables | undefined {
  const words = wordsOf(name).split(" ");
  const [one = "", two = one, three = one] = words.toSorted((a, b) => b.length - a.length);
  return one === "" ? undefined : { words: words.join(" "), one, two, three };
}

/** `taking our final steps` for `sw-taking-our-final-steps`: what is left of a name when its marks are taken out. */
export function wordsOf(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .join(" ");
}

/** The records of an answer by their names, those first that have most of the words. */
export function readNear(data: unknown): readonly Near[] {
  if (!explorerNear.isAnswer(data)) return [];
  const { all, one, two, three } = data;
  const found = [all, one, two, three].flatMap(({ nodes }) => nodes.flatMap(toNear));
  const groups = [...groupBy(found, ({ id }) => id).values()].sort((a, b) => b.length - a.length);
  return groups.flatMap((same) => same.slice(0, 1)).slice(0, most);
}
