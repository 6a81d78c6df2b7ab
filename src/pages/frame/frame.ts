import { toHref } from "../address.js";
import { html, type Template } from "../html.js";
import type { Page, Printed, View } from "../page.js";
import { printFooter, printHeader } from "./header-and-footer.js";
import { printTools } from "./tools.js";

/** What every page links to: as it was built, with hashes in the names. */
export interface Assets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Fonts that the first lines need. */
  readonly fonts: readonly string[];
  readonly icon: string;
}

/** A printed page in its frame: the whole document. */
export function printDocument(page: Page, printed: Printed, view: View, assets: Assets): Template {
  const variables = page.variables(view.address);
  const { operation, parameters } = page;
  const tools = printTools({ operation, variables, parameters, downloads: printed.downloads ?? [] }, view);
  return printFrame({ ...printed, isIndexed: page.isIndexed, section: page.section, tools }, view, assets);
}

/** What stands between header and footer, and what the head says of it. */
export interface Framed extends Pick<Printed, "title" | "description" | "main"> {
  readonly isIndexed: boolean;
  readonly section?: Page["section"];
  readonly tools?: Template;
}

/** A document with head, header and footer. */
export function printFrame(framed: Framed, { words, address }: View, assets: Assets): Template {
  const { title, description = "", isIndexed, main, tools } = framed;
  const query = address.path === "/search" ? (address.parameters.get("q") ?? "") : "";
  return html`<!doctype html>
    <html lang=${words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${words.frame.name}</title>
        <meta name="description" content=${description} />
        <meta property="og:title" content=${title} />
        <meta property="og:description" content=${description} />
        ${isIndexed ? undefined : html`<meta name="robots" content="noindex" />`}
        <link rel="icon" type="image/svg+xml" href=${assets.icon} />
        ${assets.fonts.map((font) => html`<link rel="preload" as="font" type="font/woff2" href=${font} crossorigin />`)}
        ${assets.styles.map((style) => html`<link rel="stylesheet" href=${style} />`)}
        ${assets.scripts.map((script) => html`<script type="module" src=${script}></script>`)}
      </head>
      <body>
        <a class="skip" href="#main">${words.frame.skip}</a>
        ${printHeader(words, framed.section, query)}
        <main id="main" tabindex="-1">${main} ${tools}</main>
        ${printFooter(words)}
      </body>
    </html>`;
}

/** Where a text is searched for. */
export function searchHref(text: string): string {
  return toHref("/search", { q: text });
}
