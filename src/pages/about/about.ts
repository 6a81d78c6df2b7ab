import { explorerAbout, type ExplorerAboutData } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage } from "../page.js";
import { csvDownload } from "../parts/csv.js";
import { printDate } from "../parts/dates.js";
import { stanceMark } from "../parts/references/references.js";
import { printText } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";

/** What this corpus is, how far its reading went, under which licence, and how to read the pages. */
export const aboutPage = definePage({
  section: "about",
  operation: explorerAbout,
  variables: () => ({}),
  print({ corpus }, view) {
    const { words } = view;
    const { title, description } = corpus;
    return {
      title: words.frame.sections.about,
      description: description.value,
      main: html`<div class="measure">
        <header>
          <h1 lang=${title.language} dir="auto">${title.value}</h1>
          <p class="summary">${printText(description)}</p>
        </header>
        ${printCounts(corpus, words)} ${printHowToRead(words)}
        <section aria-labelledby="keys">
          <h2 id="keys">${words.about.keys}</h2>
          <p>${words.about.keyOfSearch}</p>
          <key-switch hidden>
            <label><input type="checkbox" checked /> ${words.about.useKey}</label>
          </key-switch>
        </section>
        <section aria-labelledby="licence">
          <h2 id="licence">${words.about.licence}</h2>
          <p>${words.about.licenceIs(corpus.licence)}</p>
          <p>${words.about.version} <code>${corpus.version}</code></p>
        </section>
      </div>`,
      downloads: [
        csvDownload(view, () => ({
          columns: ["what", "how many"],
          rows: rowsOf(corpus, words).map((row) => [...row]),
        })),
      ],
    };
  },
});

type Corpus = ExplorerAboutData["corpus"];

function rowsOf({ counts, languages }: Corpus, words: Words): readonly (readonly [string, number])[] {
  return [
    ...words.about.counts(counts),
    ...languages.map(({ value, count }) => [words.about.textsIn(words.languageName(value)), count] as const),
  ];
}

function printCounts(corpus: Corpus, words: Words): Template {
  return html`<section aria-labelledby="extent">
    <h2 id="extent">${words.about.extent}</h2>
    <p>${corpus.reading.inWords} ${corpus.addressees.inWords}</p>
    <p>${words.about.period} ${printDate(corpus.period, words)}</p>
    <table class="measures">
      <tbody>
        ${rowsOf(corpus, words).map(
          ([what, number]) =>
            html`<tr>
              <th scope="row">${what}</th>
              <td class="number">${words.number(number)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function printHowToRead(words: Words): Template {
  const stances = (["AGREES", "DEVELOPS", "DISAGREES", "NEUTRAL"] as const).map(
    (stance) =>
      html`<dt class=${`stance ${stance.toLowerCase()}`}>${stanceMark(stance)} ${words.stance[stance]}</dt>
        <dd>${words.about.stances[stance]}</dd>`,
  );
  const terms = [...words.about.marks, ...words.about.terms].map(
    ([term, meaning]) =>
      html`<dt>${term}</dt>
        <dd>${meaning}</dd>`,
  );
  return html`<section aria-labelledby="reading">
    <h2 id="reading">${words.about.howToRead}</h2>
    <dl>${stances} ${terms}</dl>
  </section>`;
}
