import { choicesOf, readChoice } from "../address.js";
import { explorerNetwork, type ExplorerNetworkData } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage } from "../page.js";
import { printChoices } from "../parts/choices.js";
import { printCompleteness } from "../parts/completeness.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { printLink } from "../parts/texts/texts.js";
import { nameOf } from "../parts/claims/subject.js";
import { english } from "../words/english/english.js";
import type { Words } from "../words/words.js";

type Network = ExplorerNetworkData["network"];
type Member = Network["nodes"][number];
type Sort = "answered" | "answers" | "between" | "rank" | "group";

const known = ["kind", "sort"];
const kinds = choicesOf(english.networkKind);

/** By what members are put in order, largest first but for groups. */
const sorts: Readonly<Record<Sort, (member: Member) => number>> = {
  answered: ({ inDegree }) => -inDegree,
  answers: ({ outDegree }) => -outDegree,
  between: ({ betweenness }) => -betweenness,
  rank: ({ pageRank }) => -pageRank,
  group: ({ community }) => community,
};
const sortNames = new Map<string, Sort>([
  ["answered", "answered"],
  ["answers", "answers"],
  ["between", "between"],
  ["rank", "rank"],
  ["group", "group"],
]);

/** Who stands between whom: texts, people or publications with the measures of network research. */
export const networkPage = definePage({
  section: "network",
  operation: explorerNetwork,
  parameters: known,
  variables: (address) => ({ kind: readChoice(address, "kind", kinds) ?? "RESPONSES" }),
  print: ({ network }, view) => {
    const { words, address } = view;
    const sort = readChoice(address, "sort", sortNames) ?? "answered";
    const kindChoices = [...kinds].map(([value, term]) => ({ value, label: words.networkKind[term] }));
    const sortChoices = [...sortNames].map(([value, name]) => ({ value, label: words.network.columns[name] }));
    return {
      title: words.frame.sections.network,
      description: words.network.description,
      main: html`<header>
          <h1>${words.frame.sections.network}</h1>
          <p class="summary">${words.network.description}</p>
        </header>
        ${printChoices({ name: "kind", heading: words.network.of, choices: kindChoices, fallback: "responses" }, view, known)}
        ${printChoices({ name: "sort", heading: words.articles.order, choices: sortChoices, fallback: "answered" }, view, known)}
        ${printMembers(network, sort, words)} ${printCompleteness(network.completeness, words)}`,
      downloads: [csvDownload(view, () => toTable(network, words))],
    };
  },
});

function printMembers({ nodes, communities }: Network, sort: Sort, words: Words): Template {
  const valueOf = sorts[sort];
  const inOrder = nodes.toSorted((a, b) => valueOf(a) - valueOf(b));
  const { columns } = words.network;
  return html`<p class="meta">${words.network.counted(nodes.length, communities)}</p>
    <div class="scroll">
      <table class="measures">
        <thead>
          <tr>
            <th scope="col">${words.network.name}</th>
            ${[...sortNames.values()].map((name) => html`<th scope="col" class="number">${columns[name]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${inOrder.map((member) => printMember(member, words))}
        </tbody>
      </table>
    </div>
    <dl class="explained">
      ${[...sortNames.values()].map(
        (name) =>
          html`<dt>${columns[name]}</dt>
            <dd>${words.network.meanings[name]}</dd>`,
      )}
    </dl>`;
}

function printMember({ node, label, ...measures }: Member, words: Words): Template {
  const named = nameOf(node);
  const { inDegree, outDegree, betweenness, pageRank, community } = measures;
  return html`<tr>
    <th scope="row">${printLink(node.id, named.value === "" ? { value: label } : named)}</th>
    <td class="number">${words.number(inDegree)}</td>
    <td class="number">${words.number(outDegree)}</td>
    <td class="number">${words.network.share(betweenness)}</td>
    <td class="number">${words.network.share(pageRank)}</td>
    <td class="number">${community + 1}</td>
  </tr>`;
}

function toTable({ nodes }: Network, words: Words): Table {
  const { columns } = words.network;
  return {
    columns: ["id", "name", ...[...sortNames.values()].map((name) => columns[name])],
    rows: nodes.map(({ node, label, inDegree, outDegree, betweenness, pageRank, community }) => [
      node.id,
      label,
      inDegree,
      outDegree,
      betweenness,
      pageRank,
      community + 1,
    ]),
  };
}
