import { html, type Printable, type Template } from "../../html.js";
import { nothing } from "lit";
import type { Named } from "../../ask/documents.js";
import { hrefOf } from "../hrefs.js";
import { titleOf, toPlain, type Localized } from "./localized.js";

export { titleOf, toPlain, type Localized };

/** Words of the corpus, so that a browser and a voice know which language they are in. */
export function printText(text: Localized): Template {
  return html`<span class=${classOf(text) ?? nothing} lang=${text.language ?? nothing} dir="auto"
    >${toPlain(text)}</span
  >`;
}

/** The heading of a page. */
export function printHeading(text: Localized): Template {
  return html`<h1 class=${classOf(text) ?? nothing} lang=${text.language ?? nothing} dir="auto">${toPlain(text)}</h1>`;
}

function classOf({ isDescribed = false }: Localized, other?: string): string | undefined {
  return isDescribed ? [other, "described"].filter((name) => name !== undefined).join(" ") : other;
}

/** How a link looks, and what stands in it if that is more than its name. */
export interface LinkOptions {
  readonly className?: string;
  readonly content?: Printable;
}

/** A link to a record's own page, or only its name where it has none. */
export function printLink(
  id: string,
  text: Localized,
  { className = "title", content = toPlain(text) }: LinkOptions = {},
): Template {
  const [href, lang, classes] = [hrefOf(id), text.language ?? nothing, classOf(text, className) ?? nothing];
  if (href === undefined) return html`<span class=${classes} lang=${lang} dir="auto">${content}</span>`;
  return html`<a class=${classes} href=${href} lang=${lang} dir="auto">${content}</a>`;
}

/** The same among other words. */
export function printName(id: string, name: Localized): Template {
  return printLink(id, name, { className: "name" });
}

/** A link to a text by its title. */
export function printArticleLink(article: Named): Template {
  return printLink(article.id, titleOf(article));
}

/** The same among other words. */
export function printArticleName(article: Named): Template {
  return printName(article.id, titleOf(article));
}

/** The parts that there are, with a dot between them. */
export function printInARow(parts: readonly Printable[]): Printable {
  const given = parts.filter((part) => part !== undefined && part !== "");
  return given.map((part, index) =>
    index === 0 ? part : html`<span class="dot" aria-hidden="true"> · </span>${part}`,
  );
}

/** The parts with a comma between them. */
export function listOf(parts: readonly Template[]): Printable {
  return parts.map((part, index) => (index === 0 ? part : html`, ${part}`));
}

/** Left out where the condition does not hold. */
export function when(condition: boolean, print: () => Template): Template | undefined {
  return condition ? print() : undefined;
}
