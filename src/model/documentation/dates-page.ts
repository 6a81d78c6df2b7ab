import { otherForms } from "../../rules/dates/other-forms.js";
import { takenForms } from "../../rules/dates/taken-forms.js";
import { readUncertainDate } from "../../rules/dates/uncertain-date.js";
import { dateText } from "../../rules/dates/write-date.js";

/** `docs/dates.md`: every form of date that is taken, with what is made of it, and those that are not. */
export function toDatesPage(): string {
  return `# How dates are written

Dates are those of the [Extended Date/Time Format](https://www.loc.gov/standards/datetime/) (EDTF) of the Library of Congress: its levels 0 and 1, sets, and
the seasons of level 2. What is not known stays open: a month without a day is a month, and nothing that follows from it is surer than that.

If \`a/b\` is written, an event or a vote **lasted** from the one date to the other: a convention from the 15th to the 17th took place on each of the three days,
and a [timeline](tracing.md#what-lies-when) counts it as certain on each. What **lies somewhere between** is written \`[a..b]\`. A text comes out on one day:
\`a/b\` is read as \`[a..b]\` there, and \`antiphony check\` says so.

| written | says | in words | from | to |
| --- | --- | --- | --- | --- |
${takenForms.map(({ example, meaning }) => row(example, meaning)).join("\n")}

Signs of doubt (\`~\`, \`?\`, \`%\`) stand at the end of a date, and on either date of an interval. YAML needs quotes around what begins with \`[\` or \`{\`, and around a
year alone.

## What is not taken

Everything else is refused. The message gives file, line and column, and says what to write.

| written | why it is refused |
| --- | --- |
${otherForms.map(({ example, reason, hint }) => `| ${code(example)} | ${sentence(reason)} ${hint} |`).join("\n")}
`;
}

function row(example: string, meaning: string): string {
  const { earliest, latest } = readUncertainDate(example);
  const text = dateText({ edtf: example });
  return `| ${code(example)} | ${meaning} | ${text} | ${earliest ?? "open"} | ${latest ?? "open"} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
