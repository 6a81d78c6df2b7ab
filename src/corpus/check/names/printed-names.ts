import { groupBy } from "../../../base/group-by.js";
import { isShownAlways } from "../../../model/visibility.js";
import { areNamesAlike } from "../../../rules/text/are-names-alike.js";
import { entriesOf, statusOf, textIn, type Entries, type Entry } from "../../entry.js";
import { makingOf } from "../../lookups/makers.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Problem } from "../../problem.js";
import type { Check } from "../check.js";

/** A name that is printed in part is a person of its own in each text, and a person is printed under a name like their own. */
export const findMistakenNames: Check = (entries) => {
  const named = entries.all.flatMap((entry) => toNamed(entries, entry));
  return [...sharedNames(entries, named), ...named.flatMap(checkName)];
};

/** A record that names a person who is in the corpus. */
interface Named {
  readonly entry: Entry;
  readonly key: string;
  readonly person: Entry;
}

function toNamed(entries: Entries, entry: Entry): readonly Named[] {
  const making = makingOf(entry);
  const person = entries.byId.get(making?.maker ?? "");
  const isMeant = isShownAlways(statusOf(entry)) && person?.concept.name === "Person";
  return making !== undefined && isMeant ? [{ entry, key: making.key, person }] : [];
}

function sharedNames(entries: Entries, named: readonly Named[]): readonly Problem[] {
  const partial = named.filter(({ person }) => textIn(person, "nameForm") === "PARTIAL");
  if (partial.length === 0) return [];
  const workOf = worksIn(entries);
  return [...groupBy(partial, ({ person }) => person).values()].flatMap((ofOne) => {
    const byWork = groupBy(ofOne, ({ entry }) => workOf(entry.owner?.id ?? ""));
    const [first, ...others] = [...byWork.values()].flatMap(([earliest]) => earliest ?? []);
    return others.map(({ entry, key, person }) => {
      const message = `"${person.id ?? ""}" is a name in part, and stands under "${first?.entry.owner?.id ?? ""}" too: two people may be meant.`;
      const hint =
        "Give the name a person of its own in each text, and propose that they are one under `identityHypotheses`.";
      return problemAt(placeIn(entry.place, key), { severity: "warning", code: "SHARED_PARTIAL_NAME", message, hint });
    });
  });
}

/* A list of names and its translation are one list. */
function worksIn(entries: Entries): (article: string) => string {
  const originals = new Map(
    entriesOf(entries, "TextRelation").flatMap((relation) => {
      const [from, of] = [relation.owner?.id, textIn(relation, "of")];
      return from === undefined || of === undefined || !isShownAlways(statusOf(relation)) ? [] : [[from, of] as const];
    }),
  );
  return (article) => {
    const seen = new Set<string>();
    let work = article;
    for (let next = originals.get(work); next !== undefined && !seen.has(next); next = originals.get(work)) {
      seen.add(work);
      work = next;
    }
    return work;
  };
}

function checkName({ entry, person }: Named): readonly Problem[] {
  const [printed, name] = [textIn(entry, "nameAsPrinted"), textIn(person, "name")];
  if (printed === undefined || name === undefined || areNamesAlike(printed, name)) return [];
  const message = `"${printed}" is unlike "${name}", the name of "${person.id ?? ""}".`;
  const hint = "Name the person that is meant, or correct the name.";
  return [
    problemAt(placeIn(entry.place, "nameAsPrinted"), { severity: "warning", code: "UNLIKE_NAME", message, hint }),
  ];
}
