import { html, type Printable, type Template } from "../html.js";
import { nothing } from "lit";
import { hrefOf } from "./hrefs.js";

/** Words of the corpus in their language. */
export interface Localized {
  readonly value: string;
  /** Left out where the corpus does not say it. */
  readonly language?: string;
}

/** Words of the corpus, so that a browser and a voice know which language they are in. */
export function printText({ value, language }: Localized): Template {
  return html`<span lang=${language ?? nothing} dir="auto">${value}</span>`;
}

/** How a link looks, and what stands in it if that is more than its name. */
export interface LinkOptions {
  readonly className?: string;
  readonly content?: Printable;
}

/** A link to a record's own page, or only its name where it has none. */
export function printLink(
  id: string,
  { value, language }: Localized,
  { className = "title", content = value }: LinkOptions = {},
): Template {
  const href = hrefOf(id);
  const lang = language ?? nothing;
  if (href === undefined) return html`<span class=${className} lang=${lang} dir="auto">${content}</span>`;
  return html`<a class=${className} href=${href} lang=${lang} dir="auto">${content}</a>`;
}

/** The same among other words. */
export function printName(id: string, name: Localized): Template {
  return printLink(id, name, { className: "name" });
}

/** The parts that there are, with a dot between them. */
export function printInARow(parts: readonly Printable[]): Printable {
  const given = parts.filter((part) => part !== undefined && part !== "");
  return given.map((part, index) =>
    index === 0 ? part : html`<span class="dot" aria-hidden="true"> · </span>${part}`,
  );
}

/** Left out where the condition does not hold. */
export function when(condition: boolean, print: () => Template): Template | undefined {
  return condition ? print() : undefined;
}
