import { choicesOf, readChoice, toParameter, type Address } from "../address.js";
import { explorerChain, type ExplorerChainData, type Terms } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage, type View } from "../page.js";
import { printArticleLine } from "../parts/texts/articles.js";
import { printChoices } from "../parts/choices.js";
import { printCompleteness } from "../parts/completeness.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { hrefOf } from "../parts/hrefs.js";
import { cellOfPlaces, printReference } from "../parts/references/references.js";
import {
  printArticleLink,
  printArticleName,
  printHeading,
  printInARow,
  titleOf,
  toPlain,
} from "../parts/texts/texts.js";
import { english } from "../words/english/english.js";
import type { Words } from "../words/words.js";

type Chain = NonNullable<ExplorerChainData["responseChain"]>;
type Edge = Chain["edges"][number];

const known = ["direction", "stance"];
const directions: ReadonlyMap<string, Terms["ChainDirection"]> = new Map([
  ["both", "BOTH"],
  ["back", "ANSWERS_TO"],
  ["on", "ANSWERED_BY"],
]);
const stances = choicesOf(english.stance);

/** The exchange that a text is a part of, step by step. */
export const chainPage = definePage({
  section: "articles",
  operation: explorerChain,
  parameters: known,
  variables: (address) => {
    const stance = readChoice(address, "stance", stances);
    const direction = readChoice(address, "direction", directions) ?? "BOTH";
    return { id: idOf(address), direction, stances: stance === undefined ? null : [stance] };
  },
  print({ responseChain }, view) {
    if (responseChain === null) return undefined;
    const { words } = view;
    const { root, edges, completeness, reading } = responseChain;
    return {
      title: words.chain.title(toPlain(titleOf(root))),
      description: words.chain.counted(edges.length),
      main: html`<header>
          <p class="meta">${words.chain.above}</p>
          ${printHeading(titleOf(root))}
          <p><a href=${hrefOf(root.id) ?? ""}>${words.chain.toText}</a></p>
        </header>
        ${printControls(view)}
        <p class="meta">${words.chain.counted(edges.length)}</p>
        ${printSteps(responseChain, words)} ${printCompleteness(completeness, words)}
        <p class="said">${reading.inWords}</p>`,
      downloads: [csvDownload(view, () => toTable(edges, words))],
    };
  },
});

function idOf({ name }: Address): string {
  return `article/${name}`;
}

function printControls(view: View): Template {
  const { words } = view;
  const ways = [...directions].map(([value, term]) => ({ value, label: words.chain.directions[term] }));
  const sides = [...stances].map(([, term]) => ({ value: toParameter(term), label: words.stance[term] }));
  return html`${printChoices({ name: "direction", heading: words.chain.direction, choices: ways, fallback: "both" }, view, known)}
  ${printChoices({ name: "stance", heading: words.chain.side, choices: sides }, view, known)}`;
}

/** A section for each step away from the text. */
function printSteps({ edges, layers }: Chain, words: Words): readonly Template[] {
  const versions = new Map(layers.flatMap(({ texts }) => texts).map((text) => [text.article.id, text.versions]));
  const depths = [...new Set(edges.map(({ depth }) => depth))].sort((a, b) => a - b);
  return depths.map((depth) => {
    const id = `step-${depth}`;
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${words.chain.step(depth)}</h2>
      <ul class="references">
        ${edges.filter((edge) => edge.depth === depth).map((edge) => printEdge(edge, versions, words))}
      </ul>
    </section>`;
  });
}

/** The other languages and versions of a text, by the id of the article that stands for it. */
type Versions = ReadonlyMap<string, Chain["layers"][number]["texts"][number]["versions"]>;

function printEdge({ from, to, reference, temporalOrder }: Edge, versions: Versions, words: Words): Template {
  const order = words.temporal[temporalOrder];
  const both = html`${printArticleLine(from, words)} ${printVersions(versions.get(from.id), words)}
    <p><span aria-hidden="true">→ </span>${printArticleLink(to)}</p>
    ${printVersions(versions.get(to.id), words)}
    <p class="meta">${words.chain.order(order)}</p>`;
  return printReference(reference, both, words);
}

function printVersions(versions: ReturnType<Versions["get"]> = [], words: Words): Template | undefined {
  if (versions.length === 0) return undefined;
  const named = versions.map((version) => html`${printArticleName(version)} (${words.languageName(version.language)})`);
  return html`<p class="meta">${words.chain.alsoAs} ${printInARow(named)}</p>`;
}

function toTable(edges: readonly Edge[], words: Words): Table {
  return {
    columns: ["step", "from", "title", "how", "side", "to", "title answered", "place", "evidence", "order in time"],
    rows: edges.map(({ depth, from, to, reference, temporalOrder }) => [
      depth,
      from.id,
      from.title.value,
      words.citation[reference.type],
      words.stance[reference.stance],
      to.id,
      to.title.value,
      cellOfPlaces(reference, "locator"),
      words.referenceEvidence[reference.evidence],
      words.temporal[temporalOrder],
    ]),
  };
}
