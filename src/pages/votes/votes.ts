import { explorerVotes, type ExplorerVotesData } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage } from "../page.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { printDate } from "../parts/dates.js";
import { hrefOf } from "../parts/hrefs.js";
import { printPager } from "../parts/pager.js";
import { printInARow, printName, when } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";
import { printFigureInShort } from "./figures.js";

type Vote = ExplorerVotesData["votes"]["nodes"][number];

const known = ["after"];

/** Every vote with what came of it. */
export const votesPage = definePage({
  section: "votes",
  operation: explorerVotes,
  parameters: known,
  variables: ({ parameters }) => ({ after: parameters.get("after") ?? null }),
  print: ({ votes }, view) => {
    const { words } = view;
    return {
      title: words.frame.sections.votes,
      description: words.votes.description,
      main: html`<header>
          <h1>${words.frame.sections.votes}</h1>
          <p class="summary">${words.votes.description}</p>
        </header>
        ${when(votes.totalCount === 0, () => html`<p class="none">${words.facts.nothingHere}</p>`)}
        <ol class="entries">
          ${votes.nodes.map((vote) => html`<li>${printVote(vote, words)}</li>`)}
        </ol>
        ${printPager(votes.pageInfo, view, known)}`,
      downloads: [csvDownload(view, () => toTable(votes.nodes, words))],
    };
  },
});

function printVote(
  { id, question, result, when: date, event, organization, turnout, options }: Vote,
  words: Words,
): Template {
  const counted = options.flatMap(({ label, figure }) => (figure === null ? [] : [{ label, figure }]));
  return html`<a class="title" href=${hrefOf(id) ?? ""}>${question}</a>
    <p class="meta">
      ${printInARow([
        printDate(date, words),
        organization === null ? undefined : printName(organization.id, organization.name),
        event === null ? undefined : printName(event.id, event.name),
      ])}
    </p>
    ${when(result !== null, () => html`<p>${words.votes.result} ${result}</p>`)}
    ${when(
      turnout !== null || counted.length > 0,
      () =>
        html`<dl class="figures">
          ${
            turnout === null
              ? undefined
              : html`<div>
                  <dt>${words.votes.turnout}</dt>
                  <dd>${printFigureInShort(turnout, words)}</dd>
                </div>`
          }
          ${counted.map(
            ({ label, figure }) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${printFigureInShort(figure, words)}</dd>
              </div>`,
          )}
        </dl>`,
    )}`;
}

function toTable(votes: readonly Vote[], words: Words): Table {
  return {
    columns: ["id", "question", "date", "result", "what", "figure", "agreement"],
    rows: votes.flatMap(({ id, question, when: date, result, turnout, options }) => {
      const about = [id, question, date?.edtf, result];
      const figures = [{ label: words.votes.turnout, figure: turnout }, ...options];
      return figures.map(({ label, figure }) => [
        ...about,
        label,
        figure?.text,
        figure === null ? "" : words.agreement[figure.agreement],
      ]);
    }),
  };
}
