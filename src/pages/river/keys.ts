import { html, type Template } from "../html.js";
import type { Words } from "../words/words.js";

/** What the keys in the picture do. A script shows it, since without one they do nothing, and finds its words here. */
export function printKeys({ river }: Words): Template {
  return html`<details
    class="keys"
    hidden
    data-region=${river.region}
    data-no-answer=${river.noAnswer}
    data-answers-nothing=${river.answersNothing}
    data-turn=${river.turnOf}
  >
    <summary>${river.keysTitle}</summary>
    <dl>
      ${river.keys.map(
        ({ keys, does }) =>
          html`<div>
            <dt><kbd>${keys}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
