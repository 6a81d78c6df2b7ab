import { groupBy } from "../../base/group-by.js";
import { explorerOrganizations, type ExplorerOrganizationsData } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage } from "../page.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { printPager } from "../parts/pager.js";
import { printInARow, printLink } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";

type Body = ExplorerOrganizationsData["organizations"]["nodes"][number];

const known = ["after"];

/** Bodies and publications, each under the one that it is a part of. */
export const organizationsPage = definePage({
  section: "organizations",
  operation: explorerOrganizations,
  parameters: known,
  variables: ({ parameters }) => ({ after: parameters.get("after") ?? null }),
  print: ({ organizations }, view) => {
    const { words } = view;
    const { nodes, totalCount, pageInfo } = organizations;
    return {
      title: words.frame.sections.organizations,
      description: words.organizations.description,
      main: html`<header>
          <h1>${words.frame.sections.organizations}</h1>
          <p class="summary">${words.organizations.description}</p>
          <p class="meta">${words.organizations.bodies(totalCount)}</p>
        </header>
        ${printTree(nodes, words)} ${printPager(pageInfo, view, known)}`,
      downloads: [csvDownload(view, () => toTable(nodes, words))],
    };
  },
});

/** A body whose parent is on another page stands at the top. */
function printTree(bodies: readonly Body[], words: Words): Template {
  const ids = new Set(bodies.map(({ id }) => id));
  const children = groupBy(bodies, ({ parent }) => (parent !== null && ids.has(parent.id) ? parent.id : undefined));
  const seen = new Set<string>();
  return printUnder(undefined);

  function printUnder(parent: string | undefined): Template {
    const own = (children.get(parent) ?? []).filter(({ id }) => !seen.has(id));
    own.forEach(({ id }) => seen.add(id));
    return html`<ul class="tree">
      ${own.map((body) => html`<li>${printBody(body, words)} ${children.has(body.id) ? printUnder(body.id) : undefined}</li>`)}
    </ul>`;
  }
}

function printBody({ id, name, kind, published, authored }: Body, words: Words): Template {
  const about = [
    words.organizationKind[kind],
    published.totalCount === 0 ? undefined : words.organizations.published(published.totalCount),
    authored.totalCount === 0 ? undefined : words.organizations.wrote(authored.totalCount),
  ];
  return html`${printLink(id, name)} <span class="meta">${printInARow(about)}</span>`;
}

function toTable(bodies: readonly Body[], words: Words): Table {
  return {
    columns: ["id", "name", "kind", "part of", "texts published", "texts written"],
    rows: bodies.map(({ id, name, kind, parent, published, authored }) => [
      id,
      name.value,
      words.organizationKind[kind],
      parent?.id,
      published.totalCount,
      authored.totalCount,
    ]),
  };
}
