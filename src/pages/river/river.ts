import { explorerRiver, type ExplorerRiverData } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage, type Printed, type View } from "../page.js";
import { printNothingFits, type Without } from "../parts/choices.js";
import { printCompleteness } from "../parts/completeness.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { hrefOf } from "../parts/hrefs.js";
import { printHeading, printText, titleOf, toPlain } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";
import { printControls, printBackLink } from "./controls.js";
import { printCounts } from "./counts/counts.js";
import { drawRiver } from "./draw/draw.js";
import { contextForPage, contextForFile } from "./draw/drawing-context.js";
import { layOut, type Layout } from "./layout/layout.js";
import { printKeys } from "./keys.js";
import { textsOf, toModel, type RiverModel } from "./model.js";
import { printPanel } from "./panel.js";
import { readState, riverConditions, riverParameters, toVariables, type RiverState } from "./state.js";
import { toSvgFile } from "./svg-file.js";
import { printTextAlternative } from "./text-alternative.js";

/** The corpus as a whole: who answers whom in time, as a picture and in words. */
export const riverPage = definePage({
  section: "river",
  operation: explorerRiver,
  parameters: riverParameters,
  variables: toVariables,
  print(data, view) {
    if (data.corpus.counts.articles === 0) return printEmpty(data.corpus, view.words);
    const state = readState(view.address);
    // The record that the address names is not there.
    if (state.focus !== undefined && (data.focused ?? null) === null) return undefined;
    return data.river.texts.length > 0 ? printRiver(data, state, view) : printWithoutTexts(data, state, view);
  },
});

/** What stands there before anything is loaded. */
function printEmpty({ title, description }: ExplorerRiverData["corpus"], words: Words): Printed {
  return {
    title: title.value,
    description: description.value,
    main: html`<header>${printHeading(title)}</header>
      <p>${words.river.empty}</p>
      <p>${words.river.howToLoad} <code>${words.river.load}</code></p>`,
  };
}

function printRiver(data: ExplorerRiverData, state: RiverState, view: View): Printed {
  const { words } = view;
  const { river, corpus } = data;
  const model = toModel(data, state);
  const layout = layOut(model, { ...state, disputed: words.agreement.DISPUTED, language: words.language });
  const middle = textsOf(model).find(({ id }) => id === state.focus);
  const panel = middle && data.focused ? printPanel(middle, model, data.focused, view) : undefined;
  const title = middle === undefined ? corpus.title.value : toPlain(titleOf(middle.article));
  return {
    title,
    description: corpus.description.value,
    main: html`<div class="wide">
        ${printHead(data, model, words)} ${printControls(model, state, view)} ${printBackLink(state, layout.lens, view)}
        <div class=${panel === undefined ? "around" : "around beside"}>
          ${printPicture(layout, state, view)} ${panel}
        </div>
        ${printCompleteness(river.completeness, words)}
      </div>
      <div class="browse reading">
        ${printAside(data, words)}
        <div>${printTextAlternative(model, { ...state, lens: layout.lens }, words)}</div>
      </div>`,
    downloads: [
      csvDownload(view, () => toTable(model, words)),
      {
        format: "svg",
        label: words.river.svg,
        mediaType: "image/svg+xml; charset=utf-8",
        fileName: "river.svg",
        text: () => toSvgFile(layout, contextForFile(words, state.focus), title),
      },
    ],
  };
}

/** Counts, where there are too many texts; else why there is none. */
function printWithoutTexts(data: ExplorerRiverData, state: RiverState, view: View): Printed {
  const { corpus, river } = data;
  const { words } = view;
  const model = toModel(data, state);
  const { buckets } = river;
  return {
    title: corpus.title.value,
    description: corpus.description.value,
    main: html`<div class="wide">
        ${printHead(data, undefined, words)} ${printBackLink(state, undefined, view)}
        ${buckets.length > 0 ? printCounts(buckets, data, state, view) : undefined}
        ${buckets.length === 0 ? printNothingFits(view, givenIn(view), riverParameters) : undefined}
        ${printCompleteness(river.completeness, words)}
      </div>
      <div class="browse reading">${printAside(data, words)}</div>`,
    downloads: [csvDownload(view, () => toTable(model, words))],
  };
}

/** The conditions that the address gives. */
function givenIn({ address }: View): Without {
  const given = [...riverConditions, "from", "to"].filter((name) => address.parameters.has(name));
  return Object.fromEntries(given.map((name) => [name, { totalCount: null }]));
}

function printHead({ corpus }: ExplorerRiverData, model: RiverModel | undefined, words: Words): Template {
  return html`<header>
    ${printHeading(corpus.title)}
    <p class="meta">
      ${words.river.counted(corpus.counts.articles, corpus.languages.length, corpus.period?.text)}
      ${model === undefined ? undefined : printCounted(model, words)}
      ${model === undefined ? undefined : html`<span class="how-to-read">${words.river.howToRead}</span>`}
      <a href="/about#reading">${words.river.more}</a>
    </p>
  </header>`;
}

function printCounted(model: RiverModel, words: Words): string {
  const tied = new Set(model.answers.flatMap(({ from, target }) => [from.id, target]));
  const missing = textsOf(model).filter(({ days }) => days === undefined).length;
  return words.river.tied(tied.size, model.answers.length, model.mentions.length, missing);
}

/** The picture with its keys, and how many events have no room in it. */
function printPicture(layout: Layout, state: RiverState, { address, words }: View): Template {
  const more = layout.eventsLeftOut;
  return html`<antiphony-river class="picture">
    <figure>
      ${drawRiver(layout, contextForPage(address, words, state.focus))}
      ${more === 0 ? undefined : html`<figcaption class="said">${words.river.eventsLeftOut(more)}</figcaption>`}
    </figure>
    ${printKeys(words)}
  </antiphony-river>`;
}

const mostDisputed = 6;

function printAside({ disputed, corpus }: ExplorerRiverData, words: Words): Template {
  const shown = disputed.nodes.slice(0, mostDisputed);
  const card =
    shown.length === 0
      ? undefined
      : html`<section class="card" aria-labelledby="disputed">
          <h2 id="disputed">${words.frame.sections.conflicts}</h2>
          <ul>
            ${shown.map(({ id, topic }) => html`<li><a href=${hrefOf(id) ?? ""}>${topic}</a></li>`)}
          </ul>
          <p><a href="/conflicts">${words.river.allDisputed}</a></p>
        </section>`;
  return html`<aside>
    ${card}
    <p class="summary">${printText(corpus.description)}</p>
  </aside>`;
}

function toTable(model: RiverModel, words: Words): Table {
  return {
    columns: ["text", "title", "date", "debate", "answers got", "mentions got", "answers to", "how", "side"],
    rows: textsOf(model).flatMap((text) => {
      const about = [
        text.id,
        toPlain(titleOf(text.article)),
        text.when?.edtf,
        text.debate,
        text.answers,
        text.mentions,
      ];
      const given = model.answers.filter(({ from }) => from.id === text.id);
      if (given.length === 0) return [[...about, "", "", ""]];
      return given.map(({ target, type, stance }) => [...about, target, words.citation[type], words.stance[stance]]);
    }),
  };
}
