import { explorerLanding } from "../ask/documents.js";
import { html } from "../html.js";
import { definePage } from "../page.js";
import { printArticleLine } from "../parts/articles.js";
import { csvDownload } from "../parts/csv.js";
import { printText } from "../parts/texts.js";

/** The corpus as a whole, and where to begin. */
export const landingPage = definePage({
  route: "/",
  section: "river",
  operation: explorerLanding,
  variables: () => ({}),
  print({ corpus, answered }, view) {
    const { words } = view;
    const { title, description, counts, languages, period } = corpus;
    const mostAnswered = answered.nodes.filter(({ referencedBy }) => referencedBy.totalCount > 0);
    return {
      title: title.value,
      description: description.value,
      main: html`<header>
          <h1 lang=${title.language} dir="auto">${title.value}</h1>
          <p class="meta">${words.landing.counted(counts.articles, languages.length, period?.text)}</p>
          <p class="summary">${printText(description)}</p>
        </header>
        <section aria-labelledby="answered">
          <h2 id="answered">${words.landing.mostAnswered}</h2>
          <ol class="entries">
            ${mostAnswered.map((each) => html`<li>${printArticleLine(each, words, [words.landing.answers(each.referencedBy.totalCount)])}</li>`)}
          </ol>
        </section>`,
      downloads: [
        csvDownload(view, () => ({
          columns: ["id", "title", "date", "answers"],
          rows: mostAnswered.map((each) => [
            each.id,
            each.title.value,
            each.published?.edtf,
            each.referencedBy.totalCount,
          ]),
        })),
      ],
    };
  },
});
