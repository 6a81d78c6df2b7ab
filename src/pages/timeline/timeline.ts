import { readChoice, withParameters, type Address } from "../address.js";
import {
  explorerTimeline,
  type ExplorerTimelineData,
  type ExplorerTimelineVariables,
  type Terms,
} from "../ask/documents.js";
import { html, type Template } from "../html.js";
import { definePage, type View } from "../page.js";
import { printCompleteness } from "../parts/completeness.js";
import { csvDownload, type Table } from "../parts/csv.js";
import { printDate } from "../parts/dates.js";
import { nameOf } from "../parts/claims/subject.js";
import { printLink } from "../parts/texts/texts.js";

type Timeline = ExplorerTimelineData["timeline"];

const known = ["from", "to", "by"];
const granularities: ReadonlyMap<string, Terms["Granularity"]> = new Map([
  ["year", "YEAR"],
  ["month", "MONTH"],
]);

/** Texts, events and votes in the order of their dates, and how many fall certainly or possibly into each year or month. */
export const timelinePage = definePage({
  section: "timeline",
  operation: explorerTimeline,
  parameters: known,
  variables: (address) => ({
    period: toPeriod(address),
    granularity: readChoice(address, "by", granularities) ?? "YEAR",
  }),
  print: ({ timeline }, view) => {
    const { words } = view;
    return {
      title: words.frame.sections.timeline,
      description: words.timeline.description,
      main: html`<header>
          <h1>${words.frame.sections.timeline}</h1>
          <p class="summary">${words.timeline.description}</p>
        </header>
        ${printPeriodForm(view)} ${printBuckets(timeline, view)} ${printEntries(timeline, view)}
        <p class="said">${words.timeline.undated(timeline.undatedCount)}</p>
        ${printCompleteness(timeline.completeness, words)}`,
      downloads: [csvDownload(view, () => toTable(timeline))],
    };
  },
});

/** A year stands for all of its days. */
function toPeriod({ parameters }: Address): ExplorerTimelineVariables["period"] {
  const [from, to] = [toDay(parameters.get("from"), "01-01"), toDay(parameters.get("to"), "12-31")];
  if (from === undefined && to === undefined) return null;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function toDay(given: string | undefined, rest: string): string | undefined {
  if (given === undefined || given === "") return undefined;
  return /^\d{4}$/.test(given) ? `${given}-${rest}` : given;
}

function printPeriodForm({ words, address }: View): Template {
  const value = (name: string): string => address.parameters.get(name) ?? "";
  return html`<form class="filter" action="/timeline">
    <label
      >${words.timeline.from}
      <input name="from" value=${value("from")} inputmode="numeric" size="10" placeholder=${words.timeline.example}
    /></label>
    <label
      >${words.timeline.to}
      <input name="to" value=${value("to")} inputmode="numeric" size="10" placeholder=${words.timeline.example}
    /></label>
    <button>${words.people.show}</button>
  </form>`;
}

function printBuckets({ buckets }: Timeline, view: View): Template {
  const { words, address } = view;
  const byMonth = address.parameters.get("by") === "month";
  const most = Math.max(1, ...buckets.map(({ certain, possible }) => certain + possible));
  const width = (number: number): number => Math.round((100 * number) / most);
  const filled = buckets.filter(({ certain, possible }) => certain + possible > 0);
  return html`<section aria-labelledby="counts">
    <h2 id="counts">${byMonth ? words.timeline.byMonth : words.timeline.byYear}</h2>
    <p>
      <a href=${withParameters(address, known, { by: byMonth ? undefined : "month" })}
        >${byMonth ? words.timeline.showYears : words.timeline.showMonths}</a
      >
    </p>
    <div class="scroll">
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">${words.timeline.when}</th>
            <th scope="col" class="number">${words.timeline.certain}</th>
            <th scope="col" class="number">${words.timeline.possible}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${filled.map(
            ({ start, certain, possible }) =>
              html`<tr>
                <th scope="row">${words.timeline.bucket(start, byMonth)}</th>
                <td class="number">${words.number(certain)}</td>
                <td class="number">${words.number(possible)}</td>
                <td class="bar">
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="certain" width=${width(certain)} height="10" />
                    <rect class="possible" x=${width(certain)} width=${width(possible)} height="10" />
                  </svg>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function printEntries({ entries }: Timeline, { words }: View): Template {
  return html`<section aria-labelledby="entries">
    <h2 id="entries">${words.timeline.entries} <span class="count">${words.number(entries.length)}</span></h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.timeline.when}</th>
            <th scope="col">${words.timeline.what}</th>
          </tr>
        </thead>
        <tbody>
          ${entries.map(
            ({ when, node }) =>
              html`<tr>
                <td>${printDate(when, words)}</td>
                <td>${printLink(node.id, nameOf(node))}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function toTable({ entries }: Timeline): Table {
  return {
    columns: ["id", "name", "date", "date in words"],
    rows: entries.map(({ node, label, when }) => [node.id, label, when.edtf, when.text]),
  };
}
