import { explorerOrganization, type ArticleLine, type ExplorerOrganizationData } from "../ask/documents.js";
import { printNote } from "../parts/sentences.js";
import { html, type Template } from "../html.js";
import { definePage } from "../page.js";
import { printArticleLine } from "../parts/texts/articles.js";
import { printClaimList } from "../parts/claims/claim-list.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { printDate } from "../parts/dates.js";
import { hrefOf } from "../parts/hrefs.js";
import { printIdentifiers } from "../parts/identifiers.js";
import { printLeftOut, printReferencesTo } from "../parts/references/referring.js";
import { printRole } from "../parts/roles.js";
import { printInARow, printLink, printName, printText, when } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";

type Organization = NonNullable<ExplorerOrganizationData["organization"]>;

/** One body: its parts, what it published and wrote, what it decided, what is said of it. */
export const organizationPage = definePage({
  section: "organizations",
  operation: explorerOrganization,
  variables: ({ name }) => ({ id: `organization/${name}` }),
  print: ({ organization }, view) => {
    if (organization === null) return undefined;
    const { words } = view;
    const { published, authored, contributed, signed, addressedIn } = organization;
    const written = authored.nodes.map(({ article }) => article);
    const underwritten = signed.nodes.map(({ article }) => article);
    const helped = contributed.nodes.map(({ article, ...part }) => ({ ...article, more: [printRole(part, words)] }));
    return {
      title: organization.name.value,
      description: organization.note ?? undefined,
      main: html`${printHead(organization, words)}
      ${printTexts("published", words.organizations.publishedTexts, published, words)}
      ${printTexts("written", words.organizations.writtenTexts, { totalCount: authored.totalCount, nodes: written }, words)}
      ${printTexts("contributed", words.people.contributed, { totalCount: contributed.totalCount, nodes: helped }, words)}
      ${printTexts("signed", words.people.signedTexts, { totalCount: signed.totalCount, nodes: underwritten }, words)}
      ${printTexts("addressed", words.people.addressedIn, { totalCount: addressedIn.nodes.length, ...addressedIn }, words)}
      ${printHappenings(organization, words)} ${printClaims(organization, words)}
      ${printReferencesTo(organization.referencedBy, words)}`,
      downloads: [csvDownload(view, () => toTable(organization, words))],
    };
  },
});

function printHead({ name, otherNames, identifiers, kind, note, parent, parts }: Organization, words: Words): Template {
  const others = otherNames.map((other) => html`${words.organizations.also} ${printText(other)}`);
  return html`<header>
      <h1 lang=${name.language} dir="auto">${name.value}</h1>
      <p class="meta">
        ${printInARow([words.organizationKind[kind], parent === null ? undefined : html`${words.events.partOf} ${printName(parent.id, parent.name)}`, ...others])}
      </p>
      ${printIdentifiers(identifiers, words)} ${printNote(note, words)}
    </header>
    ${when(
      parts.totalCount > 0,
      () =>
        html`<section aria-labelledby="parts">
          <h2 id="parts">${words.organizations.parts} <span class="count">${words.number(parts.totalCount)}</span></h2>
          <ul class="names">
            ${parts.nodes.map((part) => html`<li>${printName(part.id, part.name)}</li>`)}
          </ul>
          ${printLeftOut(parts.totalCount - parts.nodes.length, words)}
        </section>`,
    )}`;
}

interface Texts {
  readonly totalCount: number;
  readonly nodes: readonly (ArticleLine & { readonly more?: readonly string[] })[];
}

function printTexts(id: string, heading: string, { totalCount, nodes }: Texts, words: Words): Template | undefined {
  if (totalCount === 0) return undefined;
  return html`<section aria-labelledby=${id}>
    <h2 id=${id}>${heading} <span class="count">${words.number(totalCount)}</span></h2>
    <ol class="entries">
      ${nodes.map((article) => html`<li>${printArticleLine(article, words, article.more)}</li>`)}
    </ol>
    ${printLeftOut(totalCount - nodes.length, words)}
  </section>`;
}

function printHappenings({ events, votes }: Organization, words: Words): Template | undefined {
  const lines = [
    ...events.nodes.map(({ id, name, when: date }) => ({ link: printLink(id, name), date })),
    ...votes.nodes.map(({ id, question, when: date }) => ({
      link: html`<a class="title" href=${hrefOf(id) ?? ""}>${question}</a>`,
      date,
    })),
  ];
  if (lines.length === 0) return undefined;
  return html`<section aria-labelledby="happenings">
    <h2 id="happenings">${words.organizations.happenings}</h2>
    <ul class="entries">
      ${lines.map(
        ({ link, date }) =>
          html`<li>
            ${link}
            <p class="meta">${printDate(date, words)}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function printClaims(organization: Organization, words: Words): Template | undefined {
  const { totalCount, nodes } = organization.claims;
  if (totalCount === 0) return undefined;
  return html`<section aria-labelledby="claims">
    <h2 id="claims">${words.facts.saidOfIt}</h2>
    ${printClaimList(nodes, organization, words)} ${printLeftOut(totalCount - nodes.length, words)}
  </section>`;
}

function toTable({ published, authored, contributed, signed }: Organization, words: Words): Table {
  const rowOf = (how: string, { id, title, kind, published: date }: ArticleLine) => [
    how,
    id,
    title.value,
    words.articleKind[kind],
    date?.edtf,
  ];
  return {
    columns: ["how", "text", "title", "kind", "date"],
    rows: [
      ...published.nodes.map((article) => rowOf(words.organizations.csv.published, article)),
      ...authored.nodes.map(({ article }) => rowOf(words.people.csv.wrote, article)),
      ...contributed.nodes.map(({ role, article }) => rowOf(words.contributionRole[role], article)),
      ...signed.nodes.map(({ article }) => rowOf(words.people.csv.signed, article)),
    ],
  };
}
