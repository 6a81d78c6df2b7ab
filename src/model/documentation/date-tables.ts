import { markdownTable } from "../../base/markdown-table.js";
import { refusedForms } from "../../rules/dates/refused-forms.js";
import { acceptedForms } from "../../rules/dates/accepted-forms.js";
import { readUncertainDate } from "../../rules/dates/uncertain-date.js";
import { dateText } from "../../rules/dates/write-date.js";

/** What `docs/dates.md` is filled with: every form of date that is accepted, with what is made of it, and those that are refused. */
export function dateTables(): Readonly<Record<"acceptedForms" | "refusedForms", string>> {
  return {
    acceptedForms: markdownTable(
      ["written", "means", "in words", "from", "to"],
      acceptedForms.map(({ example, meaning }) => row(example, meaning)),
    ),
    refusedForms: markdownTable(
      ["written", "why it is refused"],
      refusedForms.map(({ example, reason, hint }) => [code(example), `${sentence(reason)} ${hint}`]),
    ),
  };
}

function row(example: string, meaning: string): readonly string[] {
  const { earliest, latest } = readUncertainDate(example);
  return [code(example), meaning, dateText({ edtf: example }), earliest ?? "open", latest ?? "open"];
}

function code(text: string): string {
  return `\`${text}\``;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
