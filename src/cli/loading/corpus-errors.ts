import { CodedError } from "../../base/coded-error.js";

/** A corpus as an error tells of it. */
export interface CorpusInError {
  readonly id: string;
  readonly title: string;
  /** Where its files lie or lay; left out where nobody knows. */
  readonly folder?: string;
}

/** One way on: a command, and what it does. */
export interface WayOn {
  readonly command: string;
  readonly meaning: string;
}

/** What would happen to a graph, and what one may do instead. */
export interface Replacement {
  /** What the graph holds. */
  readonly held: CorpusInError & { readonly records: number };
  /** What was to be loaded. */
  readonly asked: CorpusInError;
  /** How many of the graph's records would go. */
  readonly removed: number;
  readonly ways: readonly WayOn[];
}

/** The graph holds a different corpus from the one that you asked to load into it. Nothing was changed; the hint has the commands to choose from. */
export class OtherCorpusError extends CodedError {
  readonly code = "OTHER_CORPUS";
  readonly held: Replacement["held"];
  readonly asked: Replacement["asked"];
  readonly removed: number;

  /** `describe` names a corpus in words. */
  constructor({ held, asked, removed, ways }: Replacement, describe: (corpus: CorpusInError) => string) {
    const sameName = held.id === asked.id ? [`  Both go by this name, and hardly have a record in common.`] : [];
    const lines = [
      "The graph holds another corpus, and was left as it is.",
      `  It holds: ${describe(held)}, ${held.records} records.`,
      `  Asked for: ${describe(asked)}.`,
      ...sameName,
      `  ${removed} of the ${held.records} records would go.`,
    ];
    const width = Math.max(...ways.map(({ command }) => command.length));
    const choices = ways.map(({ command, meaning }) => `\n    ${command.padEnd(width)}  # ${meaning}`);
    super(lines.join("\n"), { hint: `Choose one of these:${choices.join("")}` });
    this.held = held;
    this.asked = asked;
    this.removed = removed;
  }
}
