import { groupBy } from "../../../base/group-by.js";
import type { Named, Stated, Subject } from "../../ask/documents.js";
import { html, type Template } from "../../html.js";
import type { Words } from "../../words/words.js";
import { printClaim } from "./claims.js";
import { printSubject } from "./subject.js";
import { printArticleName, printText } from "../texts/texts.js";

/** A claim, and where it stands if the page is not about that text. */
export type ListedClaim = Stated & { readonly source?: Named };

/** Claims under what they are about: a property, and whose it is if it is not the page's own record. */
export function printClaimList(claims: readonly ListedClaim[], own: Pick<Subject, "id">, words: Words): Template {
  const groups = groupBy(claims, ({ property, subject }) => `${property} ${subject.id}`);
  return html`<dl>
    ${[...groups.values()].map(
      (same) =>
        html`${same.slice(0, 1).map((claim) => printHeading(claim, own))}
        ${same.map((claim) => html`<dd>${printClaim(claim, words, sourceOf(claim))}</dd>`)}`,
    )}
  </dl>`;
}

function printHeading({ propertyLabel, subject }: Stated, own: Pick<Subject, "id">): Template {
  if (subject.id === own.id) return html`<dt class="property">${printText(propertyLabel)}</dt>`;
  return html`<dt class="property">
    ${printText(propertyLabel)}<span class="dot" aria-hidden="true"> · </span>${printSubject(subject)}
  </dt>`;
}

function sourceOf({ source }: ListedClaim): readonly Template[] {
  return source === undefined ? [] : [printArticleName(source)];
}
