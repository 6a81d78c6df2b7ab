import { html, render } from "@lit-labs/ssr";
import type { TemplateResult } from "lit";
import type { Steps } from "../base/scheduling/steps.js";

/** A piece of a page. What stands in its holes is escaped. */
export type Template = TemplateResult;

/** What a hole of a template takes: `undefined` prints nothing. */
export type Printable = Template | string | number | undefined | readonly Printable[];

export { html };

/** The template as HTML, in steps. */
export function* toHtml(template: Template): Steps<string> {
  const parts: string[] = [];
  for (const part of render(template)) {
    if (typeof part !== "string") throw new Error("Nothing in a page is waited for.");
    parts.push(part);
    if (parts.length % PARTS_BEFORE_YIELDING === 0) yield;
  }
  return parts.join("").replaceAll(endMark, "");
}

/** Printed in less than a millisecond. */
const PARTS_BEFORE_YIELDING = 250;

/* Lit prints it after a template that ends with a hole; no text of ours can have it, since `<` is escaped. */
const endMark = "<?>";
