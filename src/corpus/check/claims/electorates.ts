import { groupBy } from "../../../base/group-by.js";
import { entriesOf, textIn, type Entry } from "../../entry.js";
import type { Problem } from "../../problem.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Check } from "../check.js";

/** What names an electorate says that several questions were put to the same voters: a name that stands once may be misspelt. */
export const findLoneElectorates: Check = (entries) => {
  if (!entries.isWhole) return [];
  const named = entriesOf(entries, "Vote").filter((vote) => textIn(vote, "electorate") !== undefined);
  return [...groupBy(named, electorateOf).values()].flatMap(([vote, ...others]) =>
    vote === undefined || others.length > 0 ? [] : problemsOf(vote),
  );
};

function problemsOf(vote: Entry): readonly Problem[] {
  const message = `No other vote at "${textIn(vote, "event") ?? ""}" names the electorate "${textIn(vote, "electorate") ?? ""}".`;
  const hint = "Let the votes that were put to the same voters name one `electorate`, or take it out.";
  return [
    problemAt(placeIn(vote.place, "electorate"), { severity: "warning", code: "LONE_ELECTORATE", message, hint }),
  ];
}

/** Whose voters a vote had: those that it names, at its event. */
export function electorateOf(vote: Entry): string {
  return JSON.stringify([textIn(vote, "event"), textIn(vote, "electorate")]);
}
