import type { ExplorerSearchData, Hit } from "../ask/documents.js";
import { html, type Printable, type Template } from "../html.js";
import { articleMeta } from "../parts/texts/articles.js";
import { printDate } from "../parts/dates.js";
import { saidIn, titleOf, type Localized } from "../parts/texts/localized.js";
import { printInARow, printLink, printText } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";

type Edge = NonNullable<ExplorerSearchData["search"]>["edges"][number];
type Highlight = Edge["highlights"][number];

/** What was found: its name with what it is, and the words that were found in other places than the name. */
export function printHit({ node, highlights }: Edge, words: Words): Template {
  const { name, about } = describe(node, words);
  const found = highlights.filter(({ matches }) => matches.length > 0);
  const [inName] = found.filter(({ text }) => text === name.value);
  const elsewhere = found.filter(({ text }) => text !== name.value);
  return html`${printLink(node.id, name, { content: inName === undefined ? undefined : printMarkedName(inName, name) })}
    <p class="meta">${printInARow(about)}</p>
    ${elsewhere.slice(0, 2).map((highlight) => html`<p class="found" dir="auto">${printMarked(highlight, lead)}</p>`)}`;
}

interface Description {
  readonly name: Localized;
  readonly about: readonly Printable[];
}

function describe(node: Hit, words: Words): Description {
  switch (node.__typename) {
    case "Article":
      return { name: titleOf(node), about: articleMeta(node, words) };
    case "Person":
      return { name: { value: node.personName }, about: [words.search.kinds.person, words.nameForm[node.nameForm]] };
    case "Organization":
      return { name: node.bodyName, about: [words.organizationKind[node.bodyKind]] };
    case "Convention":
    case "Occurrence":
      return { name: node.eventName, about: [words.eventKind[node.eventKind], printDate(node.when, words)] };
    case "Vote":
      return { name: { value: node.question }, about: [words.search.kinds.vote, printDate(node.when, words)] };
    case "Series":
      return { name: node.seriesName, about: [words.search.kinds.series] };
    case "Topic":
      return { name: node.topicName, about: [words.search.kinds.topic] };
    case "Conflict":
      return {
        name: { value: node.topic },
        about: [words.agreement[node.agreement], printText(node.propertyLabel)],
      };
  }
}

/** The whole name with each match marked, in brackets if it is in the editors' words. */
function printMarkedName({ matches, text, ...rest }: Highlight, name: Localized): Printable {
  const { start, end } = saidIn(name);
  const within = matches.filter((match) => match.start >= start && match.end <= end);
  const shifted = within.map((match) => ({ start: match.start - start, end: match.end - start }));
  const marked = printMarked({ ...rest, text: text.slice(start, end), matches: shifted }, text.length);
  return name.isDescribed === true ? html`[${marked}]` : marked;
}

/** Most letters of a long text before what was found in it. */
const lead = 60;

/** The text from so many letters before the first match, with each match marked. */
function printMarked({ text, matches }: Highlight, lead: number): readonly Printable[] {
  const first = matches[0]?.start ?? 0;
  let at = first > lead ? first - lead : 0;
  const parts: Printable[] = at > 0 ? ["…"] : [];
  for (const { start, end } of matches) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at, at + 2 * lead), at + 2 * lead < text.length ? "…" : undefined];
}
