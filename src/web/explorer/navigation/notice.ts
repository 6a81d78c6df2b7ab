import { html, render, type TemplateResult } from "lit";
import { client as words } from "../../../pages/words/english/browser-script.js";
import { speak } from "../speak.js";

/** Why a page is not there yet. */
export type Delay =
  | { readonly kind: "looking" }
  | { readonly kind: "gone"; readonly since: Date; readonly seconds: number }
  | { readonly kind: "limited"; readonly seconds: number };

/** What can be done about it. */
export interface Choices {
  readonly cancel: () => void;
  readonly tryNow: () => void;
}

/** Says over the page why another one is not there yet, and offers what can be done. What counts down is seen, and not spoken. */
export interface Notice {
  show(delay: Delay, choices: Choices): void;
  hide(): void;
}

/** A notice that is not there until it is shown. */
export function createNotice(): Notice {
  const place = document.createElement("div");
  document.body.append(place);
  let spoken = "";
  return {
    show(delay, choices) {
      render(printNotice(delay, choices), place);
      const reason = reasonOf(delay);
      if (reason !== spoken) speak(reason);
      spoken = reason;
    },
    hide() {
      render(undefined, place);
      spoken = "";
    },
  };
}

function printNotice(delay: Delay, { cancel, tryNow }: Choices): TemplateResult {
  const isLooking = delay.kind === "looking";
  return html`<div class="notice">
    <p>${reasonOf(delay)} ${isLooking ? undefined : words.againIn(delay.seconds)}</p>
    ${isLooking ? undefined : html`<button type="button" @click=${tryNow}>${words.tryNow}</button>`}
    <button type="button" @click=${cancel}>${words.cancel}</button>
  </div>`;
}

function reasonOf(delay: Delay): string {
  switch (delay.kind) {
    case "looking":
      return words.looking;
    case "limited":
      return words.limited;
    case "gone":
      return words.gone(delay.since);
  }
}
