import { isList } from "../../base/guards/is-list.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import { stanceOf } from "../../model/citation-type.js";
import { datesInWords } from "../../rules/dates/dates-in-words.js";
import { entriesOf, textIn, textsIn, type Entries, type Entry } from "../entry.js";
import { placeIn, problemAt } from "../read/source-file.js";
import { compareProblems, type Problem } from "../problem.js";

/** What notes say that no field says: a day or a month, a name that the corpus knows, that something is disputed. What a note alone says is found by nobody who
 *  asks. What its own record says is held, with the record around it and all that is written in that. So is what a record says that the note names, or the
 *  record it stands in: a note on a reference may give the date of the text that is referred to. In the order of files and lines. */
export function findFactsInNotes(entries: Entries): readonly Problem[] {
  const held = heldBy(entries);
  const known = knownNames(entries);
  const language = textOf(entries.corpus[0]?.value["language"]) ?? "en";
  return entries.all
    .flatMap((entry) => {
      const note = textIn(entry, "note");
      if (note === undefined) return [];
      const record = held(entry, note);
      const unheld = [...datesIn(note, language, record), ...namesIn(note, known, record), ...disputeIn(note, record)];
      const place = placeIn(entry.place, "note");
      return unheld.map((finding) => problemAt(place, { ...finding, severity: "note" }));
    })
    .toSorted(compareProblems);
}

type Unheld = Pick<Problem, "code" | "message" | "hint">;

/** What a record says beside its notes. */
interface Held {
  readonly texts: readonly string[];
  readonly isDisputed: boolean;
}

function datesIn(note: string, language: string, { texts }: Held): readonly Unheld[] {
  return datesInWords(note, language).flatMap(({ words, edtf }) => {
    const day = edtf.replace(/^XXXX/u, "");
    const spellings = [day, day.replaceAll("-", "/"), words.toLowerCase()];
    if (texts.some((text) => spellings.some((spelling) => text.includes(spelling)))) return [];
    const message = `The note holds the date "${words}", which no field holds.`;
    const hint = "Give it in the field that it belongs in, such as one of the `dates`, or name the record that has it.";
    return [{ code: "LOOSE_DATE", message, hint }];
  });
}

function namesIn(note: string, known: KnownNames, { texts }: Held): readonly Unheld[] {
  const lower = note.toLowerCase();
  const words = new Set(lower.match(/[\p{L}\p{N}]+/gu));
  const named = [...words].flatMap((word) => known.get(word) ?? []).filter(({ name }) => hasWords(lower, name));
  const isHeld = ({ id, name }: KnownName) => texts.some((text) => text === id || text.includes(name));
  const unheld = new Map(named.filter((each) => !isHeld(each)).map((each) => [each.printed, each]));
  return [...unheld.values()].map(({ printed, id }) => ({
    code: "LOOSE_NAME",
    message: `The note holds the name "${printed}" (${id}), which no field names.`,
    hint: "Name the person or the body in the field that it belongs in, or name the record that does.",
  }));
}

function disputeIn(note: string, { isDisputed }: Held): readonly Unheld[] {
  const [word] = /\b(?:disput|contradict|disagree)\p{L}*/iu.exec(note) ?? [];
  if (word === undefined || isDisputed) return [];
  const message = `The note says "${word}", and no conflict tells of it.`;
  const hint = "Let the claims that differ name one `conflict`.";
  return [{ code: "LOOSE_DISPUTE", message, hint }];
}

/** A name of more than one word, as the corpus knows it. */
interface KnownName {
  readonly id: string;
  readonly printed: string;
  readonly name: string;
}

/** By the first word of each. */
type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

function knownNames(entries: Entries): KnownNames {
  const byWord = new Map<string, KnownName[]>();
  for (const entry of [...entriesOf(entries, "Person"), ...entriesOf(entries, "Organization")]) {
    const printed = textIn(entry, "name") ?? "";
    const name = printed.toLowerCase();
    const [first, ...others] = name.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (first === undefined || others.length === 0 || entry.id === undefined) continue;
    const known = byWord.get(first) ?? [];
    byWord.set(first, known);
    known.push({ id: entry.id, printed, name });
  }
  return byWord;
}

function hasWords(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = "", after = ""] = [text[at - 1], text[at + name.length]];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function heldBy(entries: Entries): (entry: Entry, note: string) => Held {
  const subjects = new Set(entriesOf(entries, "Conflict").flatMap((conflict) => textIn(conflict, "subject") ?? []));
  const references = entriesOf(entries, "CrossReference");
  const disagreeing = new Set(
    references.filter((each) => stanceOf(textIn(each, "type") ?? "") === "DISAGREES").map(rootOf),
  );
  const known = new Map<Entry, Held>();
  const heldIn = (root: Entry): Held => {
    const held = known.get(root) ?? {
      texts: textsUnder(root.value).map((text) => text.toLowerCase()),
      isDisputed: subjects.has(root.id ?? "") || hasKey(root.value, "conflict"),
    };
    known.set(root, held);
    return held;
  };
  const rootsOf = (ids: readonly string[]) => ids.flatMap((id) => entries.byId.get(id) ?? []).map(rootOf);
  return (entry, note) => {
    const own = heldIn(rootOf(entry));
    const namedInNote = rootsOf(note.match(ids) ?? []);
    const namedInRecord = rootsOf(Object.keys(entry.value).flatMap((key) => textsIn(entry, key)));
    return {
      texts: [own, ...[...namedInNote, ...namedInRecord].map(heldIn)].flatMap(({ texts }) => texts),
      isDisputed: own.isDisputed || namedInNote.some((root) => disagreeing.has(root)),
    };
  };
}

/** What looks like an id in a note: `article/a-reply`. */
const ids = /\p{L}+\/[\p{L}\p{N}]+(?:[-.]+[\p{L}\p{N}]+)*/gu;

function rootOf(entry: Entry): Entry {
  let root = entry;
  while (root.owner !== undefined) root = root.owner;
  return root;
}

/** Every text under a value but notes. */
function textsUnder(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (isList(value)) return value.flatMap(textsUnder);
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "note" ? [] : textsUnder(inner)));
}

function hasKey(value: unknown, key: string): boolean {
  if (isList(value)) return value.some((inner) => hasKey(inner, key));
  return isMapping(value) && (value[key] !== undefined || Object.values(value).some((inner) => hasKey(inner, key)));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
