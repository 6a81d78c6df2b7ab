import { isList } from "../../base/guards/is-list.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import { groupBy } from "../../base/group-by.js";
import { publisherOf, type Entries, type Entry } from "../entry.js";
import { isUnseen, toldIn } from "./witnesses.js";

/** A body that brought a text out. */
export interface Publishing {
  readonly organization: string;
  /** True where it brought the text out for members alone. */
  readonly isInternal: boolean;
  /** True where the article lists it; false where only its printed publisher means it. */
  readonly isListed: boolean;
  /** The articles that tell of it; `[]` where the text itself shows it, and where a text that nobody saw is known from nothing. */
  readonly toldIn: readonly string[];
}

/** Who brought an article out, each once: as its `publications` list them, then whoever else its printed publisher means. */
export function publishingsOf(article: Entry, publishers: Entries["publishers"]): readonly Publishing[] {
  const meant = publisherOf(article, publishers)?.organizations ?? [];
  const all = [
    ...listedIn(article),
    ...meant.map((organization) => ({ organization, isInternal: false, isListed: false })),
  ];
  return [...groupBy(all, ({ organization }) => organization).values()].flatMap((own) =>
    own.slice(0, 1).map(({ organization, isInternal, isListed }) => {
      return { organization, isInternal, isListed, toldIn: witnessesOfAppearances(article, own) };
    }),
  );
}

interface Appearance extends Omit<Publishing, "toldIn"> {
  readonly source?: string;
}

function listedIn({ value: { publications } }: Entry): readonly Appearance[] {
  return (isList(publications) ? publications : []).flatMap((each): readonly Appearance[] => {
    if (!isMapping(each)) return [];
    const { publisher, isInternal, source } = each;
    if (typeof publisher !== "string") return [];
    const appearance = { organization: publisher, isInternal: isInternal === true, isListed: true };
    return [typeof source === "string" ? { ...appearance, source } : appearance];
  });
}

function witnessesOfAppearances(article: Entry, appearances: readonly Appearance[]): readonly string[] {
  const isShown = !isUnseen(article) && appearances.some(({ source }) => source === undefined);
  const witnesses = appearances.flatMap(({ source }) => toldIn(article, source === undefined ? [] : [source]));
  return isShown ? [] : [...new Set(witnesses)];
}

/** The first of them that brought it out for everybody; the first of all where none did. */
export function firstPublic(publishings: readonly Publishing[]): Publishing | undefined {
  return publishings.find(({ isInternal }) => !isInternal) ?? publishings[0];
}
