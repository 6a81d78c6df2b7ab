import { done } from "../../base/scheduling/steps.js";
import { printIdentifiers } from "../parts/identifiers.js";
import { printNote } from "../parts/sentences.js";
import { html, type Printable, type Template } from "../html.js";
import { definePage, type Printed, type View } from "../page.js";
import { articleMeta } from "../parts/texts/articles.js";
import { csvDownload } from "../parts/csv.js";
import { hostOf, hrefOf } from "../parts/hrefs.js";
import {
  listOf,
  printArticleName,
  printHeading,
  printInARow,
  printName,
  printText,
  titleOf,
  toPlain,
  when,
} from "../parts/texts/texts.js";
import { explorerArticle, type WholeArticle } from "../ask/documents.js";
import { printReferences, toRows } from "./references.js";
import { printSidebar } from "./sidebar.js";
import { printSignatories } from "./signatories.js";

/** One text: what it answers, what answers it, who signed it, what it states. */
export const articlePage = definePage({
  section: "articles",
  operation: explorerArticle,
  parameters: ["after", "answers", "mentions"],
  variables: ({ name, parameters }) => ({
    id: `article/${name}`,
    languages: ["en"],
    after: parameters.get("after") ?? null,
    answers: parameters.get("answers") ?? null,
    mentions: parameters.get("mentions") ?? null,
  }),
  print: ({ article }, view) => (article === null ? undefined : printArticle(article, view)),
});

function printArticle(article: WholeArticle, view: View): Printed {
  const { words } = view;
  return {
    title: toPlain(titleOf(article)),
    description: article.summary?.value,
    main: html`<div class="columns">
      <article>
        ${printHead(article, view)}
        <p><a href=${`/${article.id}/chain`}>${words.article.chain}</a></p>
        ${printReferences(article, view)} ${printSignatories(article, view)}
      </article>
      <aside>${printSidebar(article, view)}</aside>
    </div>`,
    downloads: [
      csvDownload(view, () => toRows(article, words)),
      toCitation("bib", "application/x-bibtex; charset=utf-8", article.bibtex),
      toCitation("ris", "application/x-research-info-systems; charset=utf-8", article.ris),
    ],
  };

  function toCitation(format: "bib" | "ris", mediaType: string, text: string) {
    const fileName = `${view.address.name}.${format}`;
    return { format, label: words.article.citationIn[format], mediaType, fileName, text: () => done(text) };
  }
}

function printHead(article: WholeArticle, { words }: View): Template {
  const { title, inYourLanguage, summary, identifiers, note } = article;
  return html`<header>
    <p class="meta">${printInARow(articleMeta(article, words))}</p>
    ${printHeading(titleOf(article))}
    ${when(inYourLanguage.language !== title.language, () => html`<p class="translated">${printText(inYourLanguage)}</p>`)}
    <p class="byline">${printInARow(bylineOf(article, words))}</p>
    ${when(
      summary !== null,
      () =>
        html`<div class="summary">
          <p>${summary === null ? undefined : printText(summary)}</p>
          <p class="said">${words.article.summaryIsOurs}</p>
        </div>`,
    )}
    ${printIdentifiers(identifiers, words)} ${printNote(note, words)}
  </header>`;
}

function bylineOf(article: WholeArticle, words: View["words"]): readonly Printable[] {
  const { authors, contributions, signatories, addressees, url, alsoAt, isMachineTranslation, readExtent, series } =
    article;
  return [
    authors.nodes.length === 0
      ? words.article.noAuthor
      : html`${words.article.by}
        ${listOf(authors.nodes.map((each) => printMaker({ ...each, maker: each.author }, words)))}`,
    ...contributions.nodes.map(
      (each) => html`${words.contributionRole[each.role]} ${printMaker({ ...each, maker: each.contributor }, words)}`,
    ),
    signatories.totalCount === 0
      ? undefined
      : html`<a href="#signatories">${words.article.signedBy(signatories.totalCount)}</a>`,
    addressees.length === 0 ? undefined : html`${words.article.to} ${listOf(addressees.map(printAddressee))}`,
    series === null ? undefined : html`${words.article.inSeries} ${printText(series.name)}`,
    isMachineTranslation ? html`<em class="said">${words.facts.machineTranslation}</em>` : undefined,
    readExtent === "NOT_SEEN" ? undefined : html`<em class="said">${words.readExtent[readExtent]}</em>`,
    url === null
      ? words.article.noAddress
      : html`<a href=${url} rel="external">${words.facts.openSource(hostOf(url))}</a>`,
    ...alsoAt.map((other) => html`<a href=${other} rel="external">${words.facts.alsoAt(hostOf(other))}</a>`),
  ];
}

/** Somebody who had a part in a text, as printed. */
interface Maker extends Pick<WholeArticle["authors"]["nodes"][number], "nameAsPrinted" | "sources"> {
  readonly maker: { readonly id: string } | null;
}

function printMaker({ nameAsPrinted, maker, sources }: Maker, words: View["words"]): Template {
  const href = maker === null ? undefined : hrefOf(maker.id);
  const name = href === undefined ? html`${nameAsPrinted}` : html`<a href=${href} dir="auto">${nameAsPrinted}</a>`;
  return sources.length === 0
    ? name
    : html`${name} (${words.article.accordingTo} ${listOf(sources.map(printArticleName))})`;
}

function printAddressee(addressee: WholeArticle["addressees"][number]): Template {
  if (addressee.__typename === "Organization") return printName(addressee.id, addressee.bodyName);
  return html`<a href=${hrefOf(addressee.id) ?? ""} dir="auto">${addressee.name}</a>`;
}
