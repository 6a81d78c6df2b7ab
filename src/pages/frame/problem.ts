import { toHref } from "../address.js";
import { html, type Template } from "../html.js";
import type { View } from "../page.js";
import { printLink, when } from "../parts/texts/texts.js";
import type { Near } from "./similar-record.js";
import { wordsOf } from "./similar-names.js";
import { printFrame, searchHref, type Assets } from "./frame.js";

/** The page of an address at which there is no record: what is near to it, and a search for its words. */
export function printNotFound(near: readonly Near[], view: View, assets: Assets): Template {
  const { errors } = view.words;
  const wanted = wordsOf(view.address.name);
  const main = html`<h1>${errors.notFoundTitle}</h1>
    <p>${errors.notFound}</p>
    ${when(
      near.length > 0,
      () =>
        html`<section aria-labelledby="near">
          <h2 id="near">${errors.near}</h2>
          <ul class="entries">
            ${near.map(({ id, title }) => html`<li>${printLink(id, title)}</li>`)}
          </ul>
        </section>`,
    )}
    ${when(wanted !== "", () => html`<p><a href=${searchHref(wanted)}>${errors.search}</a></p>`)}`;
  return printFrame({ title: errors.notFoundTitle, main, isIndexed: false }, view, assets);
}

/** Why a page could not be printed. */
export interface Failure {
  /** The server's own sentence. */
  readonly message: string;
  readonly hint?: string | undefined;
  readonly retryAfterSeconds?: string | undefined;
  readonly requestId: string;
}

/** The page that says why there is none. */
export function printFailure(failure: Failure, view: View, assets: Assets): Template {
  const { errors } = view.words;
  const { message, hint, retryAfterSeconds, requestId } = failure;
  const main = html`<h1>${errors.failedTitle}</h1>
    <p>${errors.failed} <q>${message}</q></p>
    ${when(hint !== undefined, () => html`<p>${hint}</p>`)}
    ${when(retryAfterSeconds !== undefined, () => html`<p>${errors.later(retryAfterSeconds ?? "")}</p>`)}
    <p class="meta">${errors.requestId(requestId)}</p>
    <p><a href=${toHref(view.address.path, Object.fromEntries(view.address.parameters))}>${errors.again}</a></p>`;
  return printFrame({ title: errors.failedTitle, main, isIndexed: false }, view, assets);
}
