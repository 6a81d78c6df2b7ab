import { choicesOf, readChoice } from "../address.js";
import { explorerSilences, type ExplorerSilencesData } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage } from "../page.js";
import { printArticleLine } from "../parts/texts/articles.js";
import { printChoices } from "../parts/choices.js";
import { printStated } from "../parts/claims/claims.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { printPager } from "../parts/pager.js";
import { printSentence } from "../parts/sentences.js";
import { printArticleName, printInARow, printText, when } from "../parts/texts/texts.js";
import { english } from "../words/english/english.js";
import type { Words } from "../words/words.js";

type Silence = ExplorerSilencesData["silences"]["nodes"][number];

const known = ["kind", "text", "after"];
const kinds = choicesOf(english.silence);
const textKinds = choicesOf(english.articleKind);

/** What nobody answered, and what nobody contradicted. */
export const silencesPage = definePage({
  section: "silences",
  operation: explorerSilences,
  parameters: known,
  variables: (address) => {
    const kind = readChoice(address, "kind", kinds);
    const text = readChoice(address, "text", textKinds);
    return {
      kinds: kind === undefined ? null : [kind],
      filter: text === undefined ? null : { kinds: [text] },
      after: address.parameters.get("after") ?? null,
    };
  },
  print: ({ silences }, view) => {
    const { words } = view;
    const choices = [...kinds].map(([value, term]) => ({ value, label: words.silence[term] }));
    const texts = [...textKinds].map(([value, term]) => ({ value, label: words.articleKind[term] }));
    return {
      title: words.frame.sections.silences,
      description: words.silences.description,
      main: html`<header>
          <h1>${words.frame.sections.silences}</h1>
          <p class="summary">${words.silences.description}</p>
        </header>
        ${printChoices({ name: "kind", heading: words.conditions["kind"] ?? "", choices }, view, known)}
        ${printChoices({ name: "text", heading: words.conditions["text"] ?? "", choices: texts }, view, known)}
        <p class="meta">${words.silences.found(silences.totalCount)}${words.silences.leftOut(silences.omittedCount)}</p>
        <ol class="entries">
          ${silences.nodes.map((silence) => html`<li>${printSilence(silence, words)}</li>`)}
        </ol>
        ${when(silences.totalCount === 0, () => html`<p class="none">${words.facts.nothingHere}</p>`)}
        ${printPager(silences.pageInfo, view, known)}`,
      downloads: [csvDownload(view, () => toTable(silences.nodes, words))],
    };
  },
});

function printSilence({ subject, explanation }: Silence, words: Words): Template {
  return html`${printSubject(subject, words)}
    <p class="said">${printSentence(explanation, words)}</p>`;
}

function printSubject(subject: Silence["subject"], words: Words): Template | undefined {
  switch (subject.__typename) {
    case "Article":
      return printArticleLine(subject, words);
    case "Claim": {
      const { propertyLabel, source } = subject;
      return html`<p>${printText(propertyLabel)}: ${printStated(subject, words)}</p>
        <p class="meta">${printInARow([printArticleName(source)])}</p>`;
    }
    default:
      return undefined;
  }
}

function toTable(silences: readonly Silence[], words: Words): Table {
  return {
    columns: ["what", "id", "since", "mentioned by", "in words"],
    rows: silences.map(({ kind, subject, since, citedBy, explanation }) => [
      words.silence[kind],
      subject.id,
      since?.edtf,
      citedBy,
      explanation,
    ]),
  };
}
