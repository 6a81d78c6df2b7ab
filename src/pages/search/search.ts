import { choicesOf, readChoice, toParameter, without, type Address } from "../address.js";
import { explorerSearch, type ExplorerSearchData, type ExplorerSearchVariables } from "../ask/documents.js";
import { searchHref } from "../frame/frame.js";
import { html, type Template } from "../html.js";
import { definePage, type View } from "../page.js";
import { printArticleLine } from "../parts/texts/articles.js";
import { printChoices, printNothingFits } from "../parts/choices.js";
import { printPager } from "../parts/pager.js";
import { when } from "../parts/texts/texts.js";
import { english } from "../words/english/english.js";
import type { Words } from "../words/words.js";
import { printHit } from "./hit.js";

type Found = NonNullable<ExplorerSearchData["search"]>;

const known = ["q", "kind", "lang", "after"];

/** Everything that has a name, by its words. */
export const searchPage = definePage({
  operation: explorerSearch,
  parameters: known,
  isIndexed: false,
  variables: (address) => ({
    query: queryOf(address),
    isAsked: isAsked(address, "q"),
    filter: toFilter(address),
    after: address.parameters.get("after") ?? null,
    hasKind: isAsked(address, "kind"),
    withoutKind: toFilter(without(address, "kind")),
    hasLang: isAsked(address, "lang"),
    withoutLang: toFilter(without(address, "lang")),
  }),
  print({ search, ...rest }, view) {
    const { words, address } = view;
    const query = queryOf(address);
    return {
      title: query === "" ? words.search.title : words.search.titleFor(query),
      main: html`<header><h1>${query === "" ? words.search.title : words.search.titleFor(query)}</h1></header>
        ${search === undefined ? html`<p>${words.search.howTo}</p>` : search.totalCount === 0 ? printNoHit(search, rest, view) : printFound(search, view)}`,
    };
  },
});

function queryOf({ parameters }: Address): string {
  return (parameters.get("q") ?? "").trim();
}

/** Whether there is a question at all, with this condition. */
function isAsked(address: Address, condition: string): boolean {
  return queryOf(address) !== "" && address.parameters.has(condition);
}

function toFilter(address: Address): ExplorerSearchVariables["filter"] {
  const kind = readChoice(address, "kind", choicesOf(english.searchKind));
  const language = address.parameters.get("lang");
  return {
    ...(kind !== undefined && { kinds: [kind] }),
    ...(language !== undefined && { languages: [language] }),
  };
}

function printFound(found: Found, view: View): Template {
  const { words } = view;
  return html`<div class="browse">
    <aside>${printFacets(found, view)}</aside>
    <section aria-label=${words.search.title}>
      ${printMeant(found.didYouMean, words)}
      <p class="meta">${words.search.hits(found.totalCount)}</p>
      <ol class="entries">
        ${found.edges.map((edge) => html`<li>${printHit(edge, words)}</li>`)}
      </ol>
      ${printPager(found.pageInfo, view, known)}
    </section>
  </div>`;
}

function printFacets({ facets }: Found, view: View): Template {
  const { words } = view;
  const bucketsOf = (name: string) => facets.filter((facet) => facet.name === name).flatMap(({ buckets }) => buckets);
  const kinds: Readonly<Record<string, string>> = words.searchKind;
  return html`${printChoices(
    {
      name: "kind",
      heading: words.conditions["kind"] ?? "",
      choices: bucketsOf("KIND").map(({ value, label, count }) => ({
        value: toParameter(value),
        label: kinds[value] ?? label,
        count,
      })),
    },
    view,
    known,
  )}
  ${printChoices(
    {
      name: "lang",
      heading: words.conditions["lang"] ?? "",
      choices: bucketsOf("LANGUAGE").map(({ value, count }) => ({ value, label: words.languageName(value), count })),
    },
    view,
    known,
  )}`;
}

/** What else there is: what was meant, what is found without a condition, and where most begin to read. */
function printNoHit(
  { didYouMean }: Found,
  { mostAnswered, ...less }: Omit<ExplorerSearchData, "search">,
  view: View,
): Template {
  const { words } = view;
  const isNarrowed = Object.values(less).some((found) => found !== undefined);
  const texts = mostAnswered?.nodes ?? [];
  return html`<p>${words.search.noHit}</p>
    ${printMeant(didYouMean, words)} ${when(isNarrowed, () => printNothingFits(view, less, known))}
    <p>${words.search.shorter}</p>
    ${when(
      texts.length > 0,
      () =>
        html`<section aria-labelledby="most-answered">
          <h2 id="most-answered">${words.search.mostAnswered}</h2>
          <ul class="entries">
            ${texts.map((text) => html`<li>${printArticleLine(text, words)}</li>`)}
          </ul>
        </section>`,
    )}`;
}

function printMeant(query: string | null, words: Words): Template | undefined {
  if (query === null) return undefined;
  return html`<p>${words.search.didYouMean} <a href=${searchHref(query)}>${query}</a></p>`;
}
