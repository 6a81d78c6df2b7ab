import { explorerVote, type ExplorerVoteData } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage, type View } from "../page.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { printDate } from "../parts/dates.js";
import { printReferencesTo } from "../parts/references/referring.js";
import { printNote, printSentence } from "../parts/sentences.js";
import { printInARow, printName, when } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";
import { printFigure, printNoFigure } from "./figures.js";

type Vote = NonNullable<ExplorerVoteData["vote"]>;
type Check = NonNullable<ExplorerVoteData["reconcile"]>["checks"][number];

/** One vote: the sums that do not add up first, then each figure with what every source says. */
export const votePage = definePage({
  section: "votes",
  operation: explorerVote,
  variables: ({ name }) => ({ id: `vote/${name}` }),
  print: ({ vote, reconcile }, view) => {
    if (vote === null) return undefined;
    return {
      title: vote.question,
      description: vote.result ?? undefined,
      main: html`${printHead(vote, view.words)} ${printChecks(reconcile?.checks ?? [], view.words)}
      ${printFigures(vote, view)} ${printReferencesTo(vote.referencedBy, view.words)}`,
      downloads: [csvDownload(view, () => toTable(vote, view.words))],
    };
  },
});

function printHead(
  { question, result, deadline, note, when: date, event, organization }: Vote,
  words: Words,
): Template {
  return html`<header>
    <h1>${question}</h1>
    <p class="meta">
      ${printInARow([
        printDate(date, words),
        organization === null ? undefined : printName(organization.id, organization.name),
        event === null ? undefined : printName(event.id, event.name),
        deadline === null ? undefined : words.votes.deadline(deadline),
      ])}
    </p>
    ${when(result !== null, () => html`<p class="summary">${words.votes.result} ${result}</p>`)}
    ${printNote(note, words)}
  </header>`;
}

/** Those that fail first, then those that cannot be decided, then those that hold. */
function printChecks(checks: readonly Check[], words: Words): Template | undefined {
  if (checks.length === 0) return undefined;
  const inOrder = [false, null, true].flatMap((holds) => checks.filter((check) => check.holds === holds));
  return html`<section aria-labelledby="sums">
    <h2 id="sums">${words.votes.sums}</h2>
    <ul class="checks">
      ${inOrder.map(({ holds, explanation }) => html`<li><strong>${words.votes.holds(holds)}</strong> ${printSentence(explanation, words)}</li>`)}
    </ul>
  </section>`;
}

function printFigures({ options, turnout, proposals }: Vote, { words }: View): Template {
  return html`<section aria-labelledby="figures">
    <h2 id="figures">${words.votes.figures}</h2>
    ${turnout === null ? undefined : printFigure(words.votes.turnout, turnout, words)}
    ${options.map(({ label, figure }) => (figure === null ? printNoFigure(label, words) : printFigure(label, figure, words)))}
    ${proposals === null ? undefined : printFigure(words.votes.proposals, proposals, words)}
  </section>`;
}

function toTable({ options, turnout, proposals }: Vote, words: Words): Table {
  const figures = [
    { label: words.votes.turnout, figure: turnout },
    ...options,
    { label: words.votes.proposals, figure: proposals },
  ];
  return {
    columns: ["what", "figure shown", "agreement", "words", "in whose words", "place", "source", "title"],
    rows: figures.flatMap(({ label, figure }) =>
      (figure?.claims ?? []).map((claim) => [
        label,
        figure?.text,
        figure === null ? "" : words.agreement[figure.agreement],
        claim.stated,
        words.statedAs[claim.statedAs],
        claim.locator,
        claim.source.id,
        claim.source.title.value,
      ]),
    ),
  };
}
