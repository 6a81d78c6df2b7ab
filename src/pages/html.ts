import { html, render } from "@lit-labs/ssr";
import { collectResultSync } from "@lit-labs/ssr/lib/render-result.js";
import type { TemplateResult } from "lit";

/** A piece of a page. What stands in its holes is escaped. */
export type Template = TemplateResult;

/** What a hole of a template takes: `undefined` prints nothing. */
export type Printable = Template | string | number | undefined | readonly Printable[];

export { html };

/** The template as HTML. */
export function toHtml(template: Template): string {
  return collectResultSync(render(template)).replaceAll(endMark, "");
}

/* Lit prints it after a template that ends with a hole; no text of ours can have it, since `<` is escaped. */
const endMark = "<?>";
