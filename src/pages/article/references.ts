import { withParameters } from "../address.js";
import { html, type Printable, type Template } from "../html.js";
import type { View } from "../page.js";
import { printArticleLine } from "../parts/texts/articles.js";
import type { Table } from "../parts/csv.js";
import { hrefOf } from "../parts/hrefs.js";
import { printLeftOut } from "../parts/references/referring.js";
import { cellOfPlaces, printReference } from "../parts/references/references.js";
import { printArticleName, printInARow, printLink } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";
import type { RefersToIt, WholeArticle } from "../ask/documents.js";

type Outward = WholeArticle["references"]["nodes"][number];
type Inward = RefersToIt["nodes"][number];

/** Four lists: what answers it, what it answers, what mentions it, what it mentions. */
export function printReferences(article: WholeArticle, { words, address }: View): Template {
  const { answeredBy, mentionedBy, references } = article;
  const printInward = (each: Inward): Template =>
    printReference(each, printArticleLine(each.from, words, versionOf(each, article, words)), words);
  const printOutward = (each: Outward): Template => printReference(each, printTarget(each, words), words);
  const ways = (
    name: "answers" | "mentions",
    { hasNextPage, endCursor }: RefersToIt["pageInfo"],
  ): Pick<List, "first" | "next"> => {
    const at = (cursor: string | undefined): string =>
      withParameters(address, ["after", "answers", "mentions"], { [name]: cursor });
    return {
      ...(address.parameters.has(name) && { first: at(undefined) }),
      ...(hasNextPage && { next: at(endCursor ?? undefined) }),
    };
  };
  const lists: readonly List[] = [
    {
      id: "answered-by",
      heading: words.article.answeredBy,
      number: answeredBy.totalCount,
      items: answeredBy.nodes.map(printInward),
      none: words.article.answeredByNobody,
      ...ways("answers", answeredBy.pageInfo),
    },
    { id: "answers", heading: words.article.answers, items: references.nodes.filter(isAnswer).map(printOutward) },
    {
      id: "mentioned-by",
      heading: words.article.mentionedBy,
      number: mentionedBy.totalCount,
      items: mentionedBy.nodes.map(printInward),
      ...ways("mentions", mentionedBy.pageInfo),
    },
    { id: "mentions", heading: words.article.mentions, items: references.nodes.filter(isMention).map(printOutward) },
  ];
  return html`${lists.map((list) => printList(list, words))}
  ${printLeftOut(references.totalCount - references.nodes.length, words)}`;
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

interface List {
  readonly id: string;
  readonly heading: string;
  /** How many there are, if more than stand on the page. */
  readonly number?: number;
  readonly items: readonly Template[];
  /** What to say of nothing. */
  readonly none?: string;
  /** Where the next of them stand. */
  readonly next?: string;
  /** Where the first of them stand, if that is elsewhere. */
  readonly first?: string;
}

/** Left out where there is nothing to list, and nothing to say of that. */
function printList(list: List, words: Words): Template | undefined {
  const { id, heading, items, none, next, first, number = items.length } = list;
  const way = (href: string | undefined, label: string): Template | undefined =>
    href === undefined ? undefined : html`<a href=${`${href}#${id}`}>${label}</a>`;
  if (number === 0 && none === undefined) return undefined;
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${heading} <span class="count">${words.number(number)}</span></h2>
    ${
      number === 0
        ? html`<p class="none">${none}</p>`
        : html`<ul class="references">
            ${items}
          </ul>`
    }
    <p>${printInARow([way(first, words.facts.first), way(next, words.article.next(items.length))])}</p>
  </section>`;
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
  const columns = [
    "from",
    "how",
    "is an answer",
    "side",
    "to",
    "place",
    "quotation",
    "stated in",
    "evidence",
    "review",
    "note",
  ];
  const row = (each: Inward | Outward, from: string, to: string) => [
    from,
    words.citation[each.type],
    words.csv.yesOrNo(each.isResponse),
    words.stance[each.stance],
    to,
    cellOfPlaces(each, "locator"),
    cellOfPlaces(each, "quote"),
    each.statedIn.map(({ id }) => id).join("; "),
    words.referenceEvidence[each.evidence],
    words.csv.status[each.status],
    each.note,
  ];
  return {
    columns,
    rows: [
      ...[...article.answeredBy.nodes, ...article.mentionedBy.nodes].map((each) =>
        row(each, each.from.id, each.to.__typename === "Article" ? each.to.id : article.id),
      ),
      ...article.references.nodes.map((each) => row(each, article.id, each.to.id)),
    ],
  };
}
