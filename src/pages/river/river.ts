import { explorerRiver, type ExplorerRiverData, type Terms } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage, type Printed } from "../page.js";
import { printCompleteness } from "../parts/completeness.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { hrefOf } from "../parts/hrefs.js";
import { stanceMark } from "../parts/references.js";
import { printHeading, printText, titleOf, toPlain } from "../parts/texts.js";
import type { Words } from "../words/words.js";
import { drawRiver } from "./draw/draw.js";
import { layOut } from "./layout/layout.js";
import { toModel, type RiverModel } from "./model.js";
import { printTwin } from "./twin.js";

/** The corpus as a whole: who answers whom in time, as a picture and in words. */
export const riverPage = definePage({
  section: "river",
  operation: explorerRiver,
  variables: () => ({}),
  print(data, view) {
    const { words } = view;
    const { corpus, river } = data;
    if (corpus.counts.articles === 0) return printEmpty(corpus, words);
    const model = toModel(river);
    const isDrawn = river.texts.length > 0;
    return {
      title: corpus.title.value,
      description: corpus.description.value,
      main: html`<div class="wide">
          <header>
            ${printHeading(corpus.title)}
            <p class="meta">
              ${words.river.counted(corpus.counts.articles, corpus.languages.length, corpus.period?.text, model.answers.length)}
            </p>
          </header>
          ${isDrawn ? html`${printLegend(model, words)} ${printPicture(model, words)}` : printBuckets(river, words)}
          ${printCompleteness(river.completeness, words)}
        </div>
        <div class="browse reading">
          <aside>
            ${printDisputed(data, words)}
            <p class="summary">${printText(corpus.description)}</p>
          </aside>
          <div>${printTwin(model, words)}</div>
        </div>`,
      downloads: [csvDownload(view, () => toTable(model, words))],
    };
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

/** The picture, and how many events have no room in it. */
function printPicture(model: RiverModel, words: Words): Template {
  const layout = layOut(model);
  const more = model.events.length - layout.events.length;
  return html`<figure class="picture">
    ${drawRiver(layout, words)}
    ${more === 0 ? undefined : html`<figcaption class="said">${words.river.eventsLeftOut(more)}</figcaption>`}
  </figure>`;
}

const stances: readonly Terms["Stance"][] = ["AGREES", "DEVELOPS", "DISAGREES", "NEUTRAL"];

/** What the lines mean, and how many there are of each. */
function printLegend({ answers }: RiverModel, words: Words): Template {
  return html`<ul class="legend">
    ${stances.map((stance) => {
      const number = answers.filter((answer) => answer.stance === stance).length;
      return html`<li class=${`stance ${stance.toLowerCase()}`}>
        ${stanceMark(stance)} ${words.stance[stance]} <span class="count">${words.number(number)}</span>
      </li>`;
    })}
    <li class="meta">${words.river.howToRead} <a href="/about#reading">${words.river.more}</a></li>
  </ul>`;
}

function printDisputed({ disputed }: ExplorerRiverData, words: Words): Template | undefined {
  if (disputed.nodes.length === 0) return undefined;
  return html`<section class="card" aria-labelledby="disputed">
    <h2 id="disputed">${words.frame.sections.conflicts}</h2>
    <ul>
      ${disputed.nodes.map(({ id, topic }) => html`<li><a href=${hrefOf(id) ?? ""}>${topic}</a></li>`)}
    </ul>
    <p><a href="/conflicts">${words.river.allDisputed}</a></p>
  </section>`;
}

/** Where there are too many texts for one picture: how many appeared when, the largest debates by themselves. */
function printBuckets({ buckets }: ExplorerRiverData["river"], words: Words): Template | undefined {
  if (buckets.length === 0) return undefined;
  return html`<p>${words.river.tooMany}</p>
    <div class="scroll">
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">${words.timeline.when}</th>
            <th scope="col">${words.river.debate}</th>
            <th scope="col" class="number">${words.timeline.certain}</th>
            <th scope="col" class="number">${words.timeline.possible}</th>
          </tr>
        </thead>
        <tbody>
          ${buckets.map(
            ({ start, debate, certain, possible }) =>
              html`<tr>
                <th scope="row">${words.timeline.bucket(start, true)}</th>
                <td>
                  ${debate === null ? words.river.noDebate : html`<a href=${hrefOf(debate) ?? ""}>${words.river.oneDebate}</a>`}
                </td>
                <td class="number">${words.number(certain)}</td>
                <td class="number">${words.number(possible)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function toTable({ debates, others, answers }: RiverModel, words: Words): Table {
  const texts = [...debates.flatMap((debate) => debate.texts), ...others];
  return {
    columns: ["text", "title", "date", "debate", "answers got", "mentions got", "answers to", "how", "side"],
    rows: texts.flatMap((text) => {
      const about = [
        text.id,
        toPlain(titleOf(text.article)),
        text.when?.edtf,
        text.debate,
        text.answers,
        text.mentions,
      ];
      const given = answers.filter(({ from }) => from.id === text.id);
      if (given.length === 0) return [[...about, "", "", ""]];
      return given.map(({ target, type, stance }) => [...about, target, words.citation[type], words.stance[stance]]);
    }),
  };
}
