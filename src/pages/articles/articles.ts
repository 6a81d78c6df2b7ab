import { choicesOf, readChoice, toParameter, without, type Address } from "../address.js";
import { explorerArticles, type ExplorerArticlesData, type ExplorerArticlesVariables } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage, type View } from "../page.js";
import { printArticleLine } from "../parts/texts/articles.js";
import { printChoices, printNothingFits, type Choice } from "../parts/choices.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { printPager } from "../parts/pager.js";
import { english } from "../words/english/english.js";
import type { Words } from "../words/words.js";

type Articles = ExplorerArticlesData["articles"];
type Order = NonNullable<ExplorerArticlesVariables["orderBy"]>;

const known = ["kind", "lang", "publisher", "year", "evidence", "answered", "sort", "after"];

const orders: ReadonlyMap<string, Order> = new Map([
  ["date", { field: "PUBLISHED", direction: "ASC" }],
  ["newest", { field: "PUBLISHED", direction: "DESC" }],
  ["title", { field: "TITLE", direction: "ASC" }],
  ["answers", { field: "RESPONSE_COUNT", direction: "DESC" }],
  ["signatures", { field: "SIGNATURE_COUNT", direction: "DESC" }],
]);

/** All texts, narrowed by what they are, their language, who published them, when, and whether anybody answered. */
export const articlesPage = definePage({
  section: "articles",
  operation: explorerArticles,
  parameters: known,
  variables: (address) => ({
    filter: toFilter(address),
    orderBy: readChoice(address, "sort", orders) ?? null,
    after: address.parameters.get("after") ?? null,
    hasKind: address.parameters.has("kind"),
    withoutKind: toFilter(without(address, "kind")),
    hasLang: address.parameters.has("lang"),
    withoutLang: toFilter(without(address, "lang")),
    hasPublisher: address.parameters.has("publisher"),
    withoutPublisher: toFilter(without(address, "publisher")),
    hasYear: address.parameters.has("year"),
    withoutYear: toFilter(without(address, "year")),
    hasEvidence: address.parameters.has("evidence"),
    withoutEvidence: toFilter(without(address, "evidence")),
    hasAnswered: address.parameters.has("answered"),
    withoutAnswered: toFilter(without(address, "answered")),
  }),
  print: ({ articles, ...less }, view) => {
    const { words } = view;
    return {
      title: words.frame.sections.articles,
      description: words.articles.description(articles.totalCount),
      main: html`<header><h1>${words.frame.sections.articles}</h1></header>
        <div class="browse">
          <aside>${printFacets(articles, view)}</aside>
          <section aria-label=${words.frame.sections.articles}>
            ${articles.totalCount === 0 ? printNothingFits(view, less, known) : printList(articles, view)}
          </section>
        </div>`,
      downloads: [csvDownload(view, () => toTable(articles, words))],
    };
  },
});

function toFilter(address: Address): ExplorerArticlesVariables["filter"] {
  const { parameters } = address;
  const kind = readChoice(address, "kind", choicesOf(english.articleKind));
  const evidence = readChoice(address, "evidence", choicesOf(english.articleEvidence));
  const year = /^\d{4}$/.exec(parameters.get("year") ?? "")?.[0];
  const answered = readChoice(
    address,
    "answered",
    new Map([
      ["yes", true],
      ["no", false],
    ]),
  );
  const [language, publisher] = [parameters.get("lang"), parameters.get("publisher")];
  return {
    ...(kind !== undefined && { kinds: [kind] }),
    ...(evidence !== undefined && { evidence: [evidence] }),
    ...(language !== undefined && { languages: [language] }),
    ...(publisher !== undefined && { publishers: [`organization/${publisher}`] }),
    ...(year !== undefined && { published: { from: `${year}-01-01`, to: `${year}-12-31` } }),
    ...(answered !== undefined && { hasResponses: answered }),
  };
}

function printFacets({ facets }: Articles, view: View): Template {
  const { words } = view;
  const headings = words.conditions;
  const choices = (name: string, toChoice: (bucket: Bucket) => Choice | undefined): readonly Choice[] =>
    facets
      .filter((facet) => facet.name === name)
      .flatMap(({ buckets }) => buckets.flatMap((each) => toChoice(each) ?? []));
  const shown = [
    {
      name: "sort",
      heading: words.articles.order,
      fallback: "date",
      choices: [...orders.keys()].map((value) => ({ value, label: words.articles.orders[value] ?? value })),
    },
    { name: "kind", choices: choices("KIND", (bucket) => fromTerm(bucket, words.articleKind)) },
    {
      name: "lang",
      choices: choices("LANGUAGE", ({ value, count }) => ({ value, label: words.languageName(value), count })),
    },
    {
      name: "answered",
      choices: [
        { value: "yes", label: words.articles.isAnswered },
        { value: "no", label: words.articles.isNotAnswered },
      ],
    },
    { name: "evidence", choices: choices("EVIDENCE", (bucket) => fromTerm(bucket, words.articleEvidence)) },
    {
      name: "year",
      choices: choices("YEAR", ({ value, label, count }) =>
        /^\d{4}$/.test(value) ? { value, label, count } : undefined,
      ),
    },
    {
      name: "publisher",
      choices: choices("PUBLISHER", ({ value, label, count }) => ({
        value: value.slice(value.indexOf("/") + 1),
        label,
        count,
      })),
    },
  ];
  return html`${shown.map((each) => printChoices({ heading: headings[each.name] ?? "", ...each }, view, known))}`;
}

type Bucket = Articles["facets"][number]["buckets"][number];

/** A term in the reader's words. */
function fromTerm({ value, label, count }: Bucket, words: Readonly<Record<string, string>>): Choice {
  return { value: toParameter(value), label: words[value] ?? label, count };
}

function printList(articles: Articles, view: View): Template {
  const { words } = view;
  return html`<p class="meta">${words.texts(articles.totalCount)}</p>
    <ol class="entries">
      ${articles.nodes.map((article) => html`<li>${printArticleLine(article, words, [printCounts(article, words)])}</li>`)}
    </ol>
    ${printPager(articles.pageInfo, view, known)}`;
}

function printCounts({ answers, responseCount }: Articles["nodes"][number], words: Words): string {
  return [
    answers.totalCount === 0 ? "" : words.articles.answers(answers.totalCount),
    responseCount === 0 ? "" : words.articles.answeredBy(responseCount),
  ]
    .filter((text) => text !== "")
    .join(", ");
}

function toTable({ nodes }: Articles, words: Words): Table {
  return {
    columns: [
      "id",
      "title",
      "language",
      "kind",
      "publisher",
      "date",
      "date in words",
      "seen",
      "answers",
      "answered by",
    ],
    rows: nodes.map((each) => [
      each.id,
      each.title.value,
      each.language,
      words.articleKind[each.kind],
      each.publisher?.name.value,
      each.published?.edtf,
      each.published?.text,
      words.csv.yesOrNo(each.evidence === "SEEN"),
      each.answers.totalCount,
      each.responseCount,
    ]),
  };
}
