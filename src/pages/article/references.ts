import { html, type Printable, type Template } from "../html.js";
import type { View } from "../page.js";
import { printArticleLine } from "../parts/articles.js";
import type { Table } from "../parts/csv.js";
import { hrefOf } from "../parts/hrefs.js";
import { printLeftOut } from "../parts/referring.js";
import { printReference } from "../parts/references.js";
import { printArticleName, printLink } from "../parts/texts.js";
import type { Words } from "../words/words.js";
import type { WholeArticle } from "../ask/documents.js";

type Outward = WholeArticle["references"]["nodes"][number];
type Inward = WholeArticle["referencedByAnyVersion"]["nodes"][number];

/** Four lists: what answers it, what it answers, what mentions it, what it mentions. */
export function printReferences(article: WholeArticle, { words }: View): Template {
  const inward = article.referencedByAnyVersion.nodes;
  const outward = article.references.nodes;
  const printInward = (each: Inward): Template =>
    printReference(each, printArticleLine(each.from, words, versionOf(each, article, words)), words);
  const printOutward = (each: Outward): Template => printReference(each, printTarget(each, words), words);
  const { answeredBy, answers, mentionedBy, mentions, answeredByNobody } = words.article;
  return html`${section("answered-by", answeredBy, inward.filter(isAnswer).map(printInward), answeredByNobody)}
  ${section("answers", answers, outward.filter(isAnswer).map(printOutward))}
  ${section("mentioned-by", mentionedBy, inward.filter(isMention).map(printInward))}
  ${section("mentions", mentions, outward.filter(isMention).map(printOutward))} ${leftOut(article, words)}`;
}

/** Which version of the text it refers to, if it is another one. */
function versionOf({ to }: Inward, { id }: WholeArticle, words: Words): readonly Printable[] {
  if (to.__typename !== "Article" || to.id === id) return [];
  return [html`${words.article.refersToVersion(words.languageName(to.language))} ${printArticleName(to)}`];
}

function isAnswer({ isResponse }: { readonly isResponse: boolean }): boolean {
  return isResponse;
}

function isMention(reference: { readonly isResponse: boolean }): boolean {
  return !isAnswer(reference);
}

/** Left out where there is nothing to list, and nothing to say of that. */
function section(id: string, heading: string, items: readonly Template[], none?: string): Template | undefined {
  if (items.length === 0 && none === undefined) return undefined;
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${heading} <span class="count">${items.length}</span></h2>
    ${
      items.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul class="references">
            ${items}
          </ul>`
    }
  </section>`;
}

/** How many references are past what one page shows. */
function leftOut({ references, referencedByAnyVersion }: WholeArticle, words: Words): Template | undefined {
  const more = [references, referencedByAnyVersion].reduce(
    (sum, { totalCount, nodes }) => sum + totalCount - nodes.length,
    0,
  );
  return printLeftOut(more, words);
}

function printTarget({ to }: Outward, words: Words): Template {
  switch (to.__typename) {
    case "Article":
      return printArticleLine(to, words);
    case "Vote":
      return html`<a class="title" href=${hrefOf(to.id) ?? ""}>${to.question}</a>`;
    case "Person":
      return html`<a class="title" href=${hrefOf(to.id) ?? ""} dir="auto">${to.personName}</a>`;
    case "Organization":
      return printLink(to.id, to.bodyName);
    default:
      return printLink(to.id, to.eventName);
  }
}

/** Every reference from and to it, a row each. */
export function toRows(article: WholeArticle, words: Words): Table {
  const columns = ["from", "how", "is an answer", "side", "to", "place", "quotation", "evidence", "review", "note"];
  const row = (each: Inward | Outward, from: string, to: string) => [
    from,
    words.citation[each.type],
    words.csv.yesOrNo(each.isResponse),
    words.stance[each.stance],
    to,
    each.locator,
    each.quote,
    words.referenceEvidence[each.evidence],
    words.csv.status[each.status],
    each.note,
  ];
  return {
    columns,
    rows: [
      ...article.referencedByAnyVersion.nodes.map((each) =>
        row(each, each.from.id, each.to.__typename === "Article" ? each.to.id : article.id),
      ),
      ...article.references.nodes.map((each) => row(each, article.id, each.to.id)),
    ],
  };
}
