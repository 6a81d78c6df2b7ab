import { choicesOf, readChoice, toParameter, type Address } from "../address.js";
import { explorerSearch, type ExplorerSearchData, type ExplorerSearchVariables } from "../ask/documents.js";
import { searchHref } from "../frame/frame.js";
import { html, type Template } from "../html.js";
import { definePage, type View } from "../page.js";
import { printChoices, printNothingFits } from "../parts/choices.js";
import { printPager } from "../parts/pager.js";
import { when } from "../parts/texts.js";
import { english } from "../words/english/english.js";
import { printHit } from "./hit.js";

type Found = NonNullable<ExplorerSearchData["search"]>;

const conditions = ["kind", "lang"];
const known = ["q", ...conditions, "after"];

/** Everything that has a name, by its words. */
export const searchPage = definePage({
  operation: explorerSearch,
  parameters: known,
  isIndexed: false,
  variables: (address) => ({
    query: queryOf(address),
    isAsked: queryOf(address) !== "",
    filter: toFilter(address),
    after: address.parameters.get("after") ?? null,
  }),
  print({ search }, view) {
    const { words, address } = view;
    const query = queryOf(address);
    return {
      title: query === "" ? words.search.title : words.search.titleFor(query),
      main: html`<header><h1>${query === "" ? words.search.title : words.search.titleFor(query)}</h1></header>
        ${search === undefined ? html`<p>${words.search.howTo}</p>` : printFound(search, view)}`,
    };
  },
});

function queryOf({ parameters }: Address): string {
  return (parameters.get("q") ?? "").trim();
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
  if (found.totalCount === 0) return printNoHit(view);
  return html`<div class="browse">
    <aside>${printFacets(found, view)}</aside>
    <section aria-label=${words.search.title}>
      ${when(found.didYouMean !== null, () => html`<p>${words.search.didYouMean} <a href=${searchHref(found.didYouMean ?? "")}>${found.didYouMean}</a></p>`)}
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

function printNoHit(view: View): Template {
  const { words, address } = view;
  const isNarrowed = conditions.some((name) => address.parameters.has(name));
  return html`<p>${words.search.noHit}</p>
    ${when(isNarrowed, () => printNothingFits(view, conditions, known))}
    <p>${words.search.shorter}</p>`;
}
