import { html, type Template } from "../html.js";
import type { Words } from "../words/words.js";
import { sections, type Section } from "./sections.js";

/** Name, navigation and search: the same on every page. */
export function printHeader(words: Words, current: Section | undefined, query: string): Template {
  const item = ({ section, path }: (typeof sections)[number]): Template =>
    section === current
      ? html`<li><a href=${path} aria-current="page">${words.frame.sections[section]}</a></li>`
      : html`<li><a href=${path}>${words.frame.sections[section]}</a></li>`;
  const [main, more] = [sections.filter(({ isMain }) => isMain), sections.filter(({ isMain }) => !isMain)];
  const isMore = more.some(({ section }) => section === current);
  return html`<header class="site">
    <a class="name" href="/">${words.frame.name}</a>
    <nav aria-label=${words.frame.navigation}>
      <ul>
        ${main.map(item)}
        ${
          more.length === 0
            ? undefined
            : html`<li>
                <details class="more">
                  <summary class=${isMore ? "current" : ""}>${words.frame.more}</summary>
                  <ul>
                    ${more.map(item)}
                  </ul>
                </details>
              </li>`
        }
      </ul>
    </nav>
    <form role="search" action="/search">
      <input type="search" name="q" value=${query} aria-label=${words.frame.search} placeholder=${words.frame.search} />
      <button>${words.frame.searchButton}</button>
    </form>
  </header>`;
}

/** What the corpus stands for, and the way to the API. */
export function printFooter(words: Words): Template {
  return html`<footer class="site">
    <p>${words.frame.footer}</p>
    <p><a href="/graphiql">${words.frame.api}</a></p>
  </footer>`;
}
