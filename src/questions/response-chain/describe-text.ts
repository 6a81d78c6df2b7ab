import { knownDateText } from "../../rules/dates/bounds/known-date.js";
import { languageName } from "../../base/language-name.js";
import { titleInProse } from "../../rules/text/title-in-prose.js";
import { disputedWords } from "../../rules/text/disputed-words.js";
import { namesText } from "../../rules/text/names-text.js";
import type { ChainArticle, ChainText } from "./chain-graph.js";
import type { ArticleWords, ChainDetails, Names } from "./details.js";
import type { OutlinePart } from "./types.js";

/** Says of a text what it is, and in which version it is meant: that which stands for it if none is named. Its other versions stand beside it the
 *  first time. */
export type Describe = (text: ChainText, meant?: ChainArticle) => readonly OutlinePart[];

/** Words that are no title. */
export function plain(text: string): OutlinePart {
  return { text, article: null };
}

/** Describes the texts of one outline: `Ada Quill, “Yes” (4 March 2019; also as “Oui”, in French, 6 March 2019)`, and where a version is meant
 *  `Ada Quill, “Yes” (4 March 2019), as “Oui” (in French, 6 March 2019)`. */
export function describer({ articles }: Pick<ChainDetails, "articles">): Describe {
  const wordsOf = (id: string): ArticleWords => articles.get(id) ?? { ...unread, title: titleInProse(id, false) };
  const bylines = new Map<string, readonly OutlinePart[]>();
  const versionOf = ({ id, published }: ChainArticle, { language }: ArticleWords) => {
    const words = wordsOf(id);
    const { title, language: own } = words;
    const traits = [...(own === language ? [] : [`in ${languageName(own)}`]), dateOf(published), ...disputesOn(words)];
    return { title: linked(title, id), traits: traits.join(", ") };
  };
  return (text, meant = text) => {
    const words = wordsOf(text.id);
    const byline = bylines.get(text.id);
    const others = byline === undefined ? text.versions.map((version) => versionOf(version, words)) : [];
    const shown = byline ?? titleWith(text.id, words);
    bylines.set(text.id, shown);
    return [
      ...shown,
      plain(` (${[dateOf(text.published), ...disputesOn(words)].join("; ")}`),
      ...others.flatMap(({ title, traits }) => [plain("; also as "), ...title, plain(`, ${traits}`)]),
      plain(")"),
      ...(meant.id === text.id ? [] : asVersion(versionOf(meant, words))),
    ];
  };
}

/** The title between its marks, which are no part of the link. */
export function linked(title: string, article: string): readonly OutlinePart[] {
  return [plain(title.slice(0, 1)), { text: title.slice(1, -1), article }, plain(title.slice(-1))];
}

function asVersion({
  title,
  traits,
}: {
  readonly title: readonly OutlinePart[];
  readonly traits: string;
}): readonly OutlinePart[] {
  return [plain(", as "), ...title, plain(` (${traits})`)];
}

function dateOf(published: ChainArticle["published"]): string {
  return published === null ? "undated" : knownDateText(published);
}

function disputesOn({ disputed }: ArticleWords): readonly string[] {
  const words = disputedWords(disputed);
  return words === undefined ? [] : [`${words} disputed`];
}

const nobody: Names = { names: [], count: 0 };
const unread: Omit<ArticleWords, "title"> = {
  language: "",
  disputed: {},
  authors: nobody,
  signatories: nobody,
  publisher: null,
};

/** The title with all who stand over the text. If nobody does, with the first who signed it; if nobody did, that its author is not shown. Where
 *  it appeared is never put in the writer's place. */
function titleWith(id: string, { title, authors, signatories, publisher }: ArticleWords): readonly OutlinePart[] {
  const link = linked(title, id);
  if (authors.count > 0) return [plain(`${withOthers(authors)}, `), ...link];
  const { names, count } = signatories;
  const signed = `signed by ${withOthers(count > 2 ? { names: names.slice(0, 1), count } : signatories)}`;
  const unsigned = `by an author who is not shown${publisher === null ? "" : `, in ${publisher}`}`;
  return [...link, plain(`, ${count > 0 ? signed : unsigned}`)];
}

function withOthers({ names, count }: Names): string {
  return namesText(names, { count: count - names.length });
}
