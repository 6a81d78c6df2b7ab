import { html, type Template } from "../html.js";
import { printArticleLine } from "../parts/texts/articles.js";
import { printDate } from "../parts/dates.js";
import { hrefOf } from "../parts/hrefs.js";
import { stanceMark } from "../parts/references/references.js";
import {
  printArticleLink,
  printArticleName,
  printInARow,
  printLink,
  printName,
  printText,
  titleOf,
  when,
} from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";
import { groupTexts, type Group, type Grouping } from "./layout/groups.js";
import { textsOf, type RiverArc, type RiverDebate, type RiverModel, type RiverText } from "./model.js";
import { printCompactDebate } from "./compact-debate.js";

/** All that the picture shows, in words and in the same groups: each debate with who answers whom, then the texts that stand alone. */
export function printTextAlternative(model: RiverModel, grouping: Grouping, words: Words): Template {
  const debates = new Map(model.debates.map((debate) => [debate.head.id, debate]));
  const groups = groupTexts(model, grouping);
  const texts = new Map(textsOf(model).map((text) => [text.id, text]));
  const print = (group: Group, index: number): Template => {
    const debate = group.form === "river" ? debates.get(group.key) : undefined;
    return debate === undefined
      ? printGroup(group, { model, texts, words, isOpen: index === 0 })
      : printDebate(debate, { model, texts, words, isOpen: index === 0 });
  };
  return html`<section aria-labelledby="debates" id="words">
      <h2 id="debates">${words.river.debates} <span class="count">${words.number(model.answers.length)}</span></h2>
      ${groups.map(print)}
    </section>
    ${model.events.length === 0 ? undefined : printEvents(model, words)}`;
}

interface Printing {
  readonly model: RiverModel;
  readonly texts: ReadonlyMap<string, RiverText>;
  readonly words: Words;
  readonly isOpen: boolean;
}

/** Texts of a lane in the order of time, each with what it answers. */
function printGroup({ heading, texts: own }: Group, { model, texts, words, isOpen }: Printing): Template {
  const answersOf = (id: string): readonly RiverArc[] => model.answers.filter(({ from }) => from.id === id);
  return html`<details class="debate" ?open=${isOpen}>
    <summary><h3>${heading === undefined ? undefined : words.river.heading(heading)}</h3></summary>
    <ol class="exchange">
      ${own.map(
        ({ id, article }) =>
          html`<li>
            ${printArticleLine(article, words)}
            ${answersOf(id).map((answer) => html`<div data-from=${id} data-to=${answer.target}>${printHow(answer, texts, words)}</div>`)}
          </li>`,
      )}
    </ol>
  </details>`;
}

function printEvents({ events, votes, disputed }: RiverModel, words: Words): Template {
  const isDisputed = (id: string): Template | undefined => {
    const conflict = disputed.get(id);
    if (conflict === undefined) return undefined;
    return html`<a href=${hrefOf(conflict.id) ?? ""}>${words.agreement.DISPUTED}</a>`;
  };
  return html`<section aria-labelledby="events">
    <h2 id="events">${words.river.events} <span class="count">${words.number(events.length)}</span></h2>
    <details class="debate">
      <summary>${words.river.showAlone}</summary>
      <ul class="entries">
        ${events.map(({ id, name, when: date, kind, isPlanned }) => {
          const own = votes.filter(({ event }) => event?.id === id);
          return html`<li>
            ${printLink(id, name)}
            <p class="meta">
              ${printInARow([words.eventKind[kind], printDate(date, words), isPlanned ? words.events.planned : undefined, isDisputed(id)])}
            </p>
            ${when(own.length > 0, () => html`<p class="meta">${words.river.votes} ${printInARow(own.map((vote) => html`${printName(vote.id, { value: vote.question })} ${isDisputed(vote.id)}`))}</p>`)}
          </li>`;
        })}
      </ul>
    </details>
  </section>`;
}

function printDebate({ head, texts: own, answers }: RiverDebate, { texts, words, isOpen }: Printing): Template {
  const tied = new Set(answers.flatMap(({ from, target }) => [from.id, target]));
  const versions = own.filter(({ id }) => !tied.has(id));
  return html`<details class="debate" ?open=${isOpen}>
    <summary>
      <h3>${printText(titleOf(head.article))}</h3>
      <span class="meta">${printInARow([words.texts(own.length), words.river.answers(answers.length)])}</span>
      ${printCompactDebate(own, answers)}
    </summary>
    <ol class="exchange">
      ${answers.map((answer) => printAnswer(answer, texts, words))}
    </ol>
    ${versions.length === 0 ? undefined : html`<p class="meta">${words.river.versions} ${printInARow(versions.map(({ article }) => printArticleName(article)))}</p>`}
  </details>`;
}

function printAnswer(answer: RiverArc, texts: ReadonlyMap<string, RiverText>, words: Words): Template | undefined {
  const { from, target, stance } = answer;
  const text = texts.get(from.id);
  if (text === undefined) return undefined;
  return html`<li class=${stance.toLowerCase()} data-from=${from.id} data-to=${target}>
    <p>${printArticleLink(text.article)}</p>
    <p class="meta">${printInARow([text.article.publisher?.name.value, text.when?.text ?? words.facts.noDate])}</p>
    ${printHow(answer, texts, words)}
  </li>`;
}

/** How a text answers, whom, on which side, and where that stands. */
function printHow(
  { target, type, stance, locator }: RiverArc,
  texts: ReadonlyMap<string, RiverText>,
  words: Words,
): Template | undefined {
  const answered = texts.get(target);
  if (answered === undefined) return undefined;
  return html`<p class=${`stance ${stance.toLowerCase()}`}>
      ${stanceMark(stance)} <span>${words.citation[type]} ${printArticleName(answered.article)}</span>
    </p>
    <p class="meta">${printInARow([words.stance[stance], locator ?? undefined])}</p>`;
}
