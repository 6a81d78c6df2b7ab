import { html, type Template } from "../html.js";
import { printArticleLine } from "../parts/articles.js";
import { printDate } from "../parts/dates.js";
import { stanceMark } from "../parts/references.js";
import { printArticleLink, printArticleName, printInARow, printLink, printText, titleOf } from "../parts/texts.js";
import type { Words } from "../words/words.js";
import type { RiverArc, RiverDebate, RiverModel, RiverText } from "./model.js";

/** All that the picture shows, in words: each debate with who answers whom, then the texts that stand alone. */
export function printTwin({ debates, others, events }: RiverModel, words: Words): Template {
  return html`<section aria-labelledby="debates">
      <h2 id="debates">${words.river.debates} <span class="count">${words.number(debates.length)}</span></h2>
      ${debates.map((debate, index) => printDebate(debate, index === 0, words))}
    </section>
    <section aria-labelledby="alone">
      <h2 id="alone">${words.river.alone} <span class="count">${words.number(others.length)}</span></h2>
      <details class="debate">
        <summary>${words.river.showAlone}</summary>
        <ol class="entries">
          ${others.map(({ article }) => html`<li>${printArticleLine(article, words)}</li>`)}
        </ol>
      </details>
    </section>
    ${events.length === 0 ? undefined : printEvents(events, words)}`;
}

function printEvents(events: RiverModel["events"], words: Words): Template {
  return html`<section aria-labelledby="events">
    <h2 id="events">${words.river.events} <span class="count">${words.number(events.length)}</span></h2>
    <details class="debate">
      <summary>${words.river.showAlone}</summary>
      <ul class="entries">
        ${events.map(
          ({ id, name, when, kind, isPlanned }) =>
            html`<li>
              ${printLink(id, name)}
              <p class="meta">
                ${printInARow([words.eventKind[kind], printDate(when, words), isPlanned ? words.events.planned : undefined])}
              </p>
            </li>`,
        )}
      </ul>
    </details>
  </section>`;
}

function printDebate({ head, texts, answers }: RiverDebate, isOpen: boolean, words: Words): Template {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const tied = new Set(answers.flatMap(({ from, target }) => [from.id, target]));
  const versions = texts.filter(({ id }) => !tied.has(id));
  return html`<details class="debate" ?open=${isOpen}>
    <summary>
      <h3>${printText(titleOf(head.article))}</h3>
      <span class="meta">${printInARow([words.texts(texts.length), words.river.answers(answers.length)])}</span>
    </summary>
    <ol class="exchange">
      ${answers.map((answer) => printAnswer(answer, byId, words))}
    </ol>
    ${versions.length === 0 ? undefined : html`<p class="meta">${words.river.versions} ${printInARow(versions.map(({ article }) => printArticleName(article)))}</p>`}
  </details>`;
}

function printAnswer(
  { from, target, type, stance, locator }: RiverArc,
  texts: ReadonlyMap<string, RiverText>,
  words: Words,
): Template | undefined {
  const [answer, answered] = [texts.get(from.id), texts.get(target)];
  if (answer === undefined || answered === undefined) return undefined;
  return html`<li class=${stance.toLowerCase()}>
    <p>${printArticleLink(answer.article)}</p>
    <p class="meta">${printInARow([answer.article.publisher?.name.value, answer.when?.text ?? words.facts.noDate])}</p>
    <p class="stance ${stance.toLowerCase()}">
      ${stanceMark(stance)} <span>${words.citation[type]} ${printArticleName(answered.article)}</span>
    </p>
    <p class="meta">${printInARow([words.stance[stance], locator ?? undefined])}</p>
  </li>`;
}
