import { groupBy } from "../../base/group-by.js";
import { withParameters } from "../address.js";
import { html, type Template } from "../html.js";
import type { View } from "../page.js";
import { printClaim, toReadable } from "../parts/claims.js";
import { printDate } from "../parts/dates.js";
import { printSubject } from "../parts/subject.js";
import { printInARow, printLink } from "../parts/texts.js";
import type { Words } from "../words/words.js";
import type { ArticleLine, Stated, WholeArticle } from "../ask/documents.js";

/** What stands beside the text: languages and versions, what it states, what is said of it, how to cite it. */
export function printSide(article: WholeArticle, view: View): Template {
  const { words } = view;
  return html`${printVersions(article, words)} ${printStates(article, words)} ${printAbout(article, words)}
  ${printKnownFrom(article, words)} ${printCitation(article, view)}`;
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

function printVersion(how: string, article: ArticleLine, words: Words): Template {
  return html`<dt>${how}, ${words.languageName(article.language)}</dt>
    <dd>
      ${printLink(article.id, article.title, "name")}
      <span class="meta">${printDate(article.published, words)}</span>
    </dd>`;
}

function printStates(article: WholeArticle, words: Words): Template | undefined {
  const { states } = article;
  if (states.totalCount === 0) return undefined;
  return html`<section class="card" aria-labelledby="states">
    <h2 id="states">${words.article.states}</h2>
    <dl>${printByProperty(article, states.nodes, (claim) => printClaim(claim, words))}</dl>
    ${leftOut(states, words)}
  </section>`;
}

function printAbout(article: WholeArticle, words: Words): Template | undefined {
  const { claims } = article;
  if (claims.totalCount === 0) return undefined;
  return html`<section class="card" aria-labelledby="about-it">
    <h2 id="about-it">${words.article.saidOfIt}</h2>
    <dl>
      ${printByProperty(article, claims.nodes, (claim) => printClaim(claim, words, [printLink(claim.source.id, claim.source.title, "name")]))}
    </dl>
    ${leftOut(claims, words)}
  </section>`;
}

function printByProperty<C extends Stated>(
  article: WholeArticle,
  claims: readonly C[],
  print: (claim: C) => Template,
): readonly Template[] {
  const heading = (claim: C): Template => printAboutWhat(claim, article);
  const groups = groupBy(claims, ({ property, subject }) => `${property} ${subject.id}`);
  return [...groups.values()].map(
    (own) => html`${own.slice(0, 1).map(heading)} ${own.map((claim) => html`<dd>${print(claim)}</dd>`)}`,
  );
}

function printAboutWhat({ property, subject }: Stated, article: WholeArticle): Template {
  if (subject.id === article.id) return html`<dt>${toReadable(property)}</dt>`;
  return html`<dt>${toReadable(property)}<span class="dot" aria-hidden="true"> · </span>${printSubject(subject)}</dt>`;
}

function leftOut(
  { totalCount, nodes }: WholeArticle["states"] | WholeArticle["claims"],
  words: Words,
): Template | undefined {
  const more = totalCount - nodes.length;
  return more === 0 ? undefined : html`<p class="said">${words.article.claimsLeftOut(more)}</p>`;
}

function printKnownFrom({ knownFrom }: WholeArticle, words: Words): Template | undefined {
  if (knownFrom.nodes.length === 0) return undefined;
  return html`<section class="card" aria-labelledby="known-from">
    <h2 id="known-from">${words.article.knownFrom}</h2>
    <ul>
      ${knownFrom.nodes.map(({ id, title }) => html`<li>${printLink(id, title, "name")}</li>`)}
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
    <pre tabindex="0" aria-labelledby="cite" data-copied>${bibtex}</pre>
    <p>${printInARow(downloads)}</p>
  </section>`;
}
