import { choicesOf, readChoice, without, type Address } from "../address.js";
import { explorerPeople, type ExplorerPeopleData, type ExplorerPeopleVariables } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage } from "../page.js";
import { printChoices, printNothingFits } from "../parts/choices.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { hrefOf } from "../parts/hrefs.js";
import { printPager } from "../parts/pager.js";
import { printInARow, printText, titleOf } from "../parts/texts/texts.js";
import { english } from "../words/english/english.js";
import type { Words } from "../words/words.js";

type People = ExplorerPeopleData["people"];

const known = ["q", "form", "sort", "after"];
const forms = choicesOf(english.nameForm);
const orders: ReadonlyMap<string, NonNullable<ExplorerPeopleVariables["orderBy"]>> = new Map([
  ["name", { field: "NAME", direction: "ASC" }],
  ["signed", { field: "SIGNATURE_COUNT", direction: "DESC" }],
  ["wrote", { field: "AUTHORED_COUNT", direction: "DESC" }],
]);

/** Names as printed, each with what it wrote and signed. */
export const peoplePage = definePage({
  section: "people",
  operation: explorerPeople,
  parameters: known,
  isIndexed: false,
  variables: (address) => ({
    filter: toFilter(address),
    orderBy: readChoice(address, "sort", orders) ?? null,
    after: address.parameters.get("after") ?? null,
    hasName: address.parameters.has("q"),
    withoutName: toFilter(without(address, "q")),
    hasForm: address.parameters.has("form"),
    withoutForm: toFilter(without(address, "form")),
  }),
  print: ({ people, ...less }, view) => {
    const { words, address } = view;
    return {
      title: words.frame.sections.people,
      main: html`<header>
          <h1>${words.frame.sections.people}</h1>
          <p class="summary">${words.people.description}</p>
        </header>
        <form class="filter" action="/people">
          <label
            >${words.people.nameHas} <input type="search" name="q" value=${address.parameters.get("q") ?? ""}
          /></label>
          <button>${words.people.show}</button>
        </form>
        ${printChoices({ name: "sort", heading: words.articles.order, fallback: "name", choices: [...orders.keys()].map((value) => ({ value, label: words.people.orders[value] ?? value })) }, view, known)}
        ${printChoices({ name: "form", heading: words.conditions["form"] ?? "", choices: [...forms].map(([value, term]) => ({ value, label: words.nameForm[term] })) }, view, known)}
        ${people.totalCount === 0 ? printNothingFits(view, less, known) : printList(people, words)}
        ${printPager(people.pageInfo, view, known)}`,
      downloads: [csvDownload(view, () => toTable(people, words))],
    };
  },
});

function toFilter(address: Address): ExplorerPeopleVariables["filter"] {
  const form = readChoice(address, "form", forms);
  const name = address.parameters.get("q") ?? "";
  return { ...(form !== undefined && { nameForms: [form] }), ...(name !== "" && { nameContains: name }) };
}

function printList({ totalCount, nodes }: People, words: Words): Template {
  return html`<p class="meta">${words.people.names(totalCount)}</p>
    <ul class="names">
      ${nodes.map(
        (person) =>
          html`<li>
            <a href=${hrefOf(person.id) ?? ""} dir="auto">${person.name}</a>
            <span class="meta">${printInARow(aboutOf(person, words))}</span>
          </li>`,
      )}
    </ul>`;
}

/** An initialled name stands for somebody else in each text, so the text is named with it. */
function aboutOf(
  { nameForm, authored, signed }: People["nodes"][number],
  words: Words,
): readonly (Template | string | undefined)[] {
  const [first] = signed.nodes;
  return [
    authored.totalCount === 0 ? undefined : words.people.wrote(authored.totalCount),
    signed.totalCount === 0 ? undefined : words.people.signed(signed.totalCount),
    nameForm === "PARTIAL" && first !== undefined
      ? html`${words.people.in} ${printText(titleOf(first.article))}`
      : undefined,
  ];
}

function toTable({ nodes }: People, words: Words): Table {
  return {
    columns: ["id", "name as printed", "form", "wrote", "signed"],
    rows: nodes.map(({ id, name, nameForm, authored, signed }) => [
      id,
      name,
      words.nameForm[nameForm],
      authored.totalCount,
      signed.totalCount,
    ]),
  };
}
