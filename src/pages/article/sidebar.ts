import { withParameters } from "../address.js";
import { html, type Template } from "../html.js";
import type { View } from "../page.js";
import { printClaimList, type ListedClaim } from "../parts/claims/claim-list.js";
import { printDate } from "../parts/dates.js";
import { hostOf } from "../parts/hrefs.js";
import { printNote } from "../parts/sentences.js";
import { printLeftOut } from "../parts/references/referring.js";
import { printArticleName, printInARow, printName } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";
import type { ArticleLine, WholeArticle } from "../ask/documents.js";

/** What stands beside the text: languages and versions, what it states, what is said of it, how to cite it. */
export function printSidebar(article: WholeArticle, view: View): Template {
  const { words } = view;
  return html`${printVersions(article, words)} ${printDates(article, words)} ${printPublications(article, view)}
  ${printStates(article, words)} ${printAbout(article, words)} ${printKnownFrom(article, words)}
  ${printCitation(article, view)}`;
}

function printVersions(article: WholeArticle, words: Words): Template | undefined {
  const of = (how: string, articles: readonly (ArticleLine | null)[]): readonly Template[] =>
    articles.flatMap((each) => (each === null ? [] : [printVersion(how, each, words)]));
  const versions = [
    ...of(words.article.translationOf, [article.translationOf]),
    ...of(words.article.translation, article.translations.nodes),
    ...of(words.article.versionOf, [article.versionOf]),
    ...of(words.article.version, article.versions.nodes),
  ];
  if (versions.length === 0 && article.reprinted.length === 0) return undefined;
  return html`<section class="card" aria-labelledby="versions">
    <h2 id="versions">${words.article.versions}</h2>
    <dl>${versions}</dl>
    ${article.reprinted.map((date) => html`<p class="meta">${words.article.reprinted} ${printDate(date, words)}</p>`)}
  </section>`;
}

/** When it was printed, posted, received and so on, and who says so. */
function printDates({ dates }: WholeArticle, words: Words): Template | undefined {
  if (dates.length === 0) return undefined;
  return html`<section class="card" aria-labelledby="dates">
    <h2 id="dates">${words.article.dates}</h2>
    <dl>
      ${dates.map(
        ({ kind, date, source, locator, note }) =>
          html`<dt>${words.textDate[kind]}</dt>
            <dd>
              ${printDate(date, words)}
              ${source === null ? undefined : html`<span class="meta">${words.article.seenIn} ${printArticleName(source)}</span>`}
              ${locator === null ? undefined : html`<span class="meta">${locator}</span>`} ${printNote(note, words)}
            </dd>`,
      )}
    </dl>
  </section>`;
}

/** Where it came out, if that is more than the one place that stands above. */
function printPublications({ publications }: WholeArticle, { words }: View): Template | undefined {
  if (publications.length < 2) return undefined;
  return html`<section class="card" aria-labelledby="publications">
    <h2 id="publications">${words.article.publications}</h2>
    <ul>
      ${publications.map(
        ({ publisher, isInternal, date, url, note, source }) =>
          html`<li>
            ${printName(publisher.id, publisher.name)}
            <span class="meta">
              ${printInARow([
                isInternal ? words.article.forMembers : undefined,
                date === null ? undefined : printDate(date, words),
                url === null
                  ? undefined
                  : html`<a href=${url} rel="external">${words.facts.openSource(hostOf(url))}</a>`,
                source === null ? undefined : html`${words.article.seenIn} ${printArticleName(source)}`,
              ])}
            </span>
            ${printNote(note, words)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function printVersion(how: string, article: ArticleLine, words: Words): Template {
  return html`<dt>${how}, ${words.languageName(article.language)}</dt>
    <dd>
      ${printArticleName(article)}
      <span class="meta">${printDate(article.published, words)}</span>
    </dd>`;
}

function printStates(article: WholeArticle, words: Words): Template | undefined {
  return printClaims("states", words.article.states, article.states, article, words);
}

function printAbout(article: WholeArticle, words: Words): Template | undefined {
  return printClaims("about-it", words.article.saidOfIt, article.claims, article, words);
}

function printClaims(
  id: string,
  heading: string,
  { totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly ListedClaim[] },
  article: WholeArticle,
  words: Words,
): Template | undefined {
  if (totalCount === 0) return undefined;
  return html`<section class="card" aria-labelledby=${id}>
    <h2 id=${id}>${heading}</h2>
    ${printClaimList(nodes, article, words)} ${printLeftOut(totalCount - nodes.length, words)}
  </section>`;
}

function printKnownFrom({ knownFrom }: WholeArticle, words: Words): Template | undefined {
  if (knownFrom.nodes.length === 0) return undefined;
  return html`<section class="card" aria-labelledby="known-from">
    <h2 id="known-from">${words.article.knownFrom}</h2>
    <ul>
      ${knownFrom.nodes.map((text) => html`<li>${printArticleName(text)}</li>`)}
    </ul>
  </section>`;
}

function printCitation({ bibtex }: WholeArticle, { words, address }: View): Template {
  const downloads = (["bib", "ris"] as const).map(
    (format) =>
      html`<a href=${withParameters(address, ["format"], { format })} download>${words.article.citationIn[format]}</a>`,
  );
  return html`<section class="card" aria-labelledby="cite">
    <h2 id="cite">${words.article.cite}</h2>
    <pre id="citation" tabindex="0" aria-labelledby="cite">${bibtex}</pre>
    <p>
      <button type="button" data-copy="citation">${words.frame.copy}</button>
      ${printInARow(downloads)}
    </p>
  </section>`;
}
