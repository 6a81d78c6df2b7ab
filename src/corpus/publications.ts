import { isList } from "../base/is-list.js";
import { isMapping } from "../base/is-mapping.js";
import { publisherOf, type Entries, type Entry } from "./entry.js";

/** A body that brought a text out. */
export interface Publishing {
  readonly organization: string;
  /** True where it brought the text out for members alone. */
  readonly isInternal: boolean;
  /** True where the article lists it; false where only its printed publisher means it. */
  readonly isListed: boolean;
}

/** Who brought an article out, each once: as its `publications` list them, then whoever else its printed publisher means. */
export function publishingsOf(article: Entry, publishers: Entries["publishers"]): readonly Publishing[] {
  const given = article.value["publications"];
  const listed = (isList(given) ? given : []).flatMap((each): readonly Publishing[] => {
    const organization = isMapping(each) ? each["publisher"] : undefined;
    if (!isMapping(each) || typeof organization !== "string") return [];
    return [{ organization, isInternal: each["isInternal"] === true, isListed: true }];
  });
  const meant = publisherOf(article, publishers)?.organizations ?? [];
  const all = [...listed, ...meant.map((organization) => ({ organization, isInternal: false, isListed: false }))];
  return [...new Map(all.toReversed().map((each) => [each.organization, each])).values()].toReversed();
}

/** The first of them that brought it out for everybody; the first of all where none did. */
export function firstPublic(publishings: readonly Publishing[]): Publishing | undefined {
  return publishings.find(({ isInternal }) => !isInternal) ?? publishings[0];
}
