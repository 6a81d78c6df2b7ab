import { explorerPerson, type ArticleLine, type ExplorerPersonData } from "../ask/documents.js";
import { html, type Printable, type Template } from "../html.js";
import { definePage } from "../page.js";
import { printArticleLine } from "../parts/texts/articles.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { hrefOf } from "../parts/hrefs.js";
import { printIdentifiers } from "../parts/identifiers.js";
import { printLeftOut, printReferencesTo } from "../parts/references/referring.js";
import { printRole } from "../parts/roles.js";
import { printInARow, when } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";

type Person = NonNullable<ExplorerPersonData["person"]>;

/** One printed name. Search engines are asked to leave it alone. */
export const personPage = definePage({
  section: "people",
  operation: explorerPerson,
  isIndexed: false,
  variables: ({ name }) => ({ id: `person/${name}` }),
  print: ({ person }, view) => {
    if (person === null) return undefined;
    const { words } = view;
    const { name, nameForm, identifiers, authored, contributed, signed, addressedIn } = person;
    return {
      title: name,
      main: html`<header>
          <h1 dir="auto">${name}</h1>
          <p class="meta">${words.nameForm[nameForm]}</p>
          ${printIdentifiers(identifiers, words)}
          ${when(nameForm === "PARTIAL", () => html`<p class="note">${words.people.partial}</p>`)}
        </header>
        ${printTexts(
          "authored",
          words.people.authored,
          authored.nodes.map(({ article, nameAsPrinted }) => ({ article, more: [as(nameAsPrinted)] })),
          authored.totalCount,
        )}
        ${printTexts(
          "contributed",
          words.people.contributed,
          contributed.nodes.map(({ article, ...part }) => ({ article, more: [printRole(part, words)] })),
          contributed.totalCount,
        )}
        ${printTexts(
          "signed",
          words.people.signedTexts,
          signed.nodes.map(({ article, nameAsPrinted, capacity, position }) => ({
            article,
            more: [
              as(nameAsPrinted),
              capacity ?? undefined,
              position === null ? undefined : words.people.position(position),
            ],
          })),
          signed.totalCount,
        )}
        ${printTexts(
          "addressed",
          words.people.addressedIn,
          addressedIn.nodes.map((article) => ({ article, more: [] })),
          addressedIn.nodes.length,
        )}
        ${printCoSignatories(person, words)} ${printHypotheses(person, words)}
        ${printReferencesTo(person.referencedBy, words)}`,
      downloads: [csvDownload(view, () => toTable(person, words))],
    };

    function as(printed: string): string | undefined {
      return printed === name ? undefined : words.people.as(printed);
    }

    function printTexts(
      id: string,
      heading: string,
      texts: readonly Listed[],
      totalCount: number,
    ): Template | undefined {
      if (totalCount === 0) return undefined;
      return html`<section aria-labelledby=${id}>
        <h2 id=${id}>${heading} <span class="count">${words.number(totalCount)}</span></h2>
        <ol class="entries">
          ${texts.map(({ article, more }) => html`<li>${printArticleLine(article, words, more)}</li>`)}
        </ol>
        ${printLeftOut(totalCount - texts.length, words)}
      </section>`;
    }
  },
});

interface Listed {
  readonly article: ArticleLine;
  readonly more: readonly Printable[];
}

function printCoSignatories({ coSignatories }: Person, words: Words): Template | undefined {
  const { totalCount, edges } = coSignatories;
  if (totalCount === 0) return undefined;
  return html`<section aria-labelledby="beside">
    <h2 id="beside">${words.people.beside} <span class="count">${words.number(totalCount)}</span></h2>
    <ul class="names">
      ${edges.map(({ sharedCount, node }) => html`<li><a href=${hrefOf(node.id) ?? ""} dir="auto">${node.name}</a> <span class="meta">${words.people.shared(sharedCount)}</span></li>`)}
    </ul>
    ${printLeftOut(totalCount - edges.length, words)}
  </section>`;
}

/** What somebody holds possible is said with who says it, why, and what reviewers think. Names stay apart. */
function printHypotheses({ id: own, possiblySameAs }: Person, words: Words): Template | undefined {
  if (possiblySameAs.length === 0) return undefined;
  return html`<section aria-labelledby="maybe">
    <h2 id="maybe">${words.people.maybe}</h2>
    <p class="said">${words.people.staysApart}</p>
    <ul class="entries">
      ${possiblySameAs.map(({ people, status, basis, proposedBy }) => {
        const others = people.filter(({ id }) => id !== own);
        return html`<li class=${status === "ACCEPTED" ? "" : "unreviewed"}>
          ${others.map(({ id, name }) => html`<a class="title" href=${hrefOf(id) ?? ""} dir="auto">${name}</a> `)}
          <p class="meta">${printInARow([words.people.status[status], basis, words.people.proposedBy(proposedBy)])}</p>
        </li>`;
      })}
    </ul>
  </section>`;
}

function toTable({ name, authored, contributed, signed }: Person, words: Words): Table {
  const rowOf = (how: string, printed: string, { id, title, published }: ArticleLine) => [
    name,
    how,
    printed,
    id,
    title.value,
    published?.edtf,
  ];
  return {
    columns: ["name", "how", "as printed", "text", "title", "date"],
    rows: [
      ...authored.nodes.map(({ nameAsPrinted, article }) => rowOf(words.people.csv.wrote, nameAsPrinted, article)),
      ...contributed.nodes.map(({ role, nameAsPrinted, article }) =>
        rowOf(words.contributionRole[role], nameAsPrinted, article),
      ),
      ...signed.nodes.map(({ nameAsPrinted, article }) => rowOf(words.people.csv.signed, nameAsPrinted, article)),
    ],
  };
}
