import { choicesOf, readChoice } from "../address.js";
import { explorerConflict, explorerConflicts, type Rivals } from "../ask/documents.js";
import { printNote } from "../parts/sentences.js";
import { html, type Template } from "../html.js";
import { definePage, type View } from "../page.js";
import { printChoices } from "../parts/choices.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { hrefOf } from "../parts/hrefs.js";
import { printPager } from "../parts/pager.js";
import { printSubject } from "../parts/claims/subject.js";
import { printInARow, printText, when } from "../parts/texts/texts.js";
import { english } from "../words/english/english.js";
import type { Words } from "../words/words.js";
import { printRange } from "./range.js";
import { printRivals } from "./rivals.js";

const known = ["agreement", "after"];
const agreements = choicesOf(english.agreement);

/** All figures, dates and causes on which sources were compared; those that disagree first, unless others are asked for. */
export const conflictsPage = definePage({
  section: "conflicts",
  operation: explorerConflicts,
  parameters: known,
  variables: (address) => {
    const agreement = readChoice(address, "agreement", agreements);
    return { after: address.parameters.get("after") ?? null, agreement: agreement === undefined ? null : [agreement] };
  },
  print: ({ conflicts }, view) => {
    const { words } = view;
    const choices = [...agreements].filter(([, term]) => term !== "SINGLE_SOURCE");
    return {
      title: words.frame.sections.conflicts,
      description: words.conflicts.description,
      main: html`<header>
          <h1>${words.frame.sections.conflicts}</h1>
          <p class="summary">${words.conflicts.description}</p>
        </header>
        ${printChoices({ name: "agreement", heading: words.conditions["agreement"] ?? "", choices: choices.map(([value, term]) => ({ value, label: words.agreement[term] })) }, view, known)}
        ${conflicts.nodes.map((conflict) => html`<section class="conflict">${printConflict(conflict, view, "h2")}</section>`)}
        ${when(conflicts.totalCount === 0, () => html`<p class="none">${words.facts.nothingHere}</p>`)}
        ${printPager(conflicts.pageInfo, view, known)}`,
      downloads: [csvDownload(view, () => toTable(conflicts.nodes, words))],
    };
  },
});

/** One of them, with every source's words side by side. */
export const conflictPage = definePage({
  section: "conflicts",
  operation: explorerConflict,
  variables: ({ name }) => ({ id: `conflict/${name}` }),
  print: ({ node }, view) => {
    if (node?.__typename !== "Conflict") return undefined;
    return {
      title: node.topic,
      description: view.words.conflicts.compared(node.claims.length),
      main: printConflict(node, view, "h1"),
      downloads: [csvDownload(view, () => toTable([node], view.words))],
    };
  },
});

function printConflict(conflict: Rivals, { words }: View, heading: "h1" | "h2"): Template {
  const { id, topic, propertyLabel, subject, agreement, note, shown, perBase } = conflict;
  const link = html`<a href=${hrefOf(id) ?? ""}>${topic}</a>`;
  return html`${heading === "h1" ? html`<h1>${topic}</h1>` : html`<h2>${link}</h2>`}
    <p class="meta">
      ${printInARow([html`<strong class=${agreement === "DISPUTED" ? "disputed" : "agreed"}>${words.agreement[agreement]}</strong>`, printText(propertyLabel), printSubject(subject)])}
    </p>
    ${printNote(note, words)} ${printRange(conflict, words)} ${printRivals(conflict, words)}
    ${when(perBase.comparison === "NOT_COMPARED", () => html`<p class="said">${perBase.explanation}</p>`)}
    <p class="said">${printShown(shown, words)}</p>`;
}

function printShown({ claim, because }: Rivals["shown"], words: Words): Template {
  return claim === null ? html`${words.conflicts.noneShown} ${because}` : html`${words.conflicts.whyShown} ${because}`;
}

function toTable(conflicts: readonly Rivals[], words: Words): Table {
  return {
    columns: [
      "topic",
      "agreement",
      "words",
      "in whose words",
      "place",
      "source",
      "title",
      "date of the source",
      "repeats",
      "shown first",
    ],
    rows: conflicts.flatMap(({ topic, agreement, claims, shown }) =>
      claims.map((claim) => [
        topic,
        words.agreement[agreement],
        claim.stated,
        words.statedAs[claim.statedAs],
        claim.locator,
        claim.source.id,
        claim.source.title.value,
        claim.source.published?.edtf,
        claim.echoOf?.source.id,
        words.csv.yesOrNo(claim.id === shown.claim?.id),
      ]),
    ),
  };
}
