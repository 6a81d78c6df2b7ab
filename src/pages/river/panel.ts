import type { ExplorerRiverData } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import type { View } from "../page.js";
import { articleMeta } from "../parts/texts/articles.js";
import { hrefOf } from "../parts/hrefs.js";
import { stanceMark } from "../parts/references/references.js";
import { printArticleLink, printInARow, printText, titleOf, when } from "../parts/texts/texts.js";
import { textsOf, type RiverArc, type RiverModel, type RiverText } from "./model.js";

/** What is known of the text in the middle: what it answers, what answers it, what it mentions, and the way to its page. */
export function printPanel(
  middle: RiverText,
  model: RiverModel,
  focused: NonNullable<ExplorerRiverData["focused"]>,
  view: View,
): Template {
  const { words } = view;
  const href = hrefOf(middle.id) ?? "";
  const of = (list: readonly RiverArc[], end: "from" | "to"): readonly RiverArc[] =>
    list.filter(({ from, target }) => (end === "from" ? from.id : target) === middle.id);
  return html`<aside class="panel" aria-label=${words.river.panel}>
    <p class="meta">${printInARow(articleMeta(middle.article, words))}</p>
    <h2>${printText(titleOf(middle.article))}</h2>
    ${focused.summary === null ? undefined : html`<p>${printText(focused.summary)}</p>`}
    <p class="actions">
      <a class="button" href=${href}>${words.river.openPage}</a>
      <a class="button" href=${`${href}#cite`}>${words.river.cite}</a>
    </p>
    ${printEnds(words.river.answersTo, of(model.answers, "from"), "to", model, view)}
    ${printEnds(words.river.answeredBy, of(model.answers, "to"), "from", model, view)}
    ${printEnds(words.river.mentionsOthers, of(model.mentions, "from"), "to", model, view)}
    ${printEnds(words.river.mentionedBy, of(model.mentions, "to"), "from", model, view)}
  </aside>`;
}

/** The texts at the other ends of some references. */
function printEnds(
  heading: string,
  references: readonly RiverArc[],
  end: "from" | "to",
  model: RiverModel,
  view: View,
): Template | undefined {
  const texts = new Map(textsOf(model).map((text) => [text.id, text]));
  const found = references.flatMap((reference) => {
    const text = texts.get(end === "from" ? reference.from.id : reference.target);
    return text === undefined ? [] : [{ reference, text }];
  });
  if (found.length === 0) return undefined;
  return html`<section>
    <h3>${heading} <span class="count">${view.words.number(found.length)}</span></h3>
    <ul>
      ${found.map(({ reference, text }) => html`<li>${printEnd(reference, text, view)}</li>`)}
    </ul>
  </section>`;
}

function printEnd(
  { type, stance, locator, isResponse }: RiverArc,
  { article, when: date }: RiverText,
  { words }: View,
): Template {
  const { publisher } = article;
  return html`<div class=${`stance ${isResponse ? stance.toLowerCase() : "neutral"}`}>
      ${isResponse ? stanceMark(stance) : html`<svg class="mark dotted" viewBox="0 0 34 10" aria-hidden="true"><path d="M1 5H33" /></svg>`}
    </div>
    <div>
      ${printArticleLink(article)}
      <p class="meta">
        ${printInARow([publisher === null ? undefined : printText(publisher.name), date?.text ?? words.facts.noDate])}
      </p>
      <p class="meta">
        ${printInARow([words.citation[type], isResponse ? words.stance[stance] : undefined, locator ?? undefined])}
      </p>
      ${when(article.titleIsDescribed, () => html`<p class="said">${words.facts.titleInOurWords}</p>`)}
    </div>`;
}
