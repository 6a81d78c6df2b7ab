import type { ArticleLine } from "../../ask/documents.js";
import { html, type Printable, type Template } from "../../html.js";
import type { Words } from "../../words/words.js";
import { printDate } from "../dates.js";
import { printArticleLink, printInARow, printText } from "./texts.js";

/** Title, and under it who published it when. */
export function printArticleLine(article: ArticleLine, words: Words, more: readonly Printable[] = []): Template {
  return html`${printArticleLink(article)}
    <p class="meta">${printInARow([...articleMeta(article, words), ...more])}</p>`;
}

/** Who published it, when, what it is, and in which language if not in the reader's. */
export function articleMeta(article: ArticleLine, words: Words): readonly Printable[] {
  return [
    article.publisher === null ? undefined : printText(article.publisher.name),
    printDate(article.published, words),
    words.articleKind[article.kind],
    article.language === words.language ? undefined : words.languageName(article.language),
    article.titleIsDescribed ? html`<em class="said">${words.facts.titleInOurWords}</em>` : undefined,
    article.titleIsDisputed ? html`<em class="said">${words.facts.titleDisputed}</em>` : undefined,
    article.authorsAreDisputed ? html`<em class="said">${words.facts.authorDisputed}</em>` : undefined,
    article.evidence === "SEEN" ? undefined : html`<em class="said">${words.articleEvidence.REFERENCED}</em>`,
  ];
}
