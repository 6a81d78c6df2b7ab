import { isList } from "../base/guards/is-list.js";
import { invariant } from "../base/invariant.js";
import type { ConceptDeclaration } from "../model/declare/registry.js";
import { usualStatus } from "../model/file-format/corpus-fields.js";
import { isStatus, type RecordStatus } from "../model/visibility.js";
import type { Place } from "./read/source-file.js";

/** A record as a corpus file says it. Values fit the schema; required ones may still be missing, which is reported elsewhere. */
export interface Entry {
  readonly concept: ConceptDeclaration;
  /** As written, or made from what the record says; `undefined` where that is not enough for one. */
  readonly id: string | undefined;
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: Place;
  /** The record that it is written in: the article of a signature, the subject of a claim. */
  readonly owner: Entry | undefined;
  /** Place among its like in the same record, from 1. */
  readonly position: number;
}

/** All that the files of a corpus say. */
export interface Entries {
  /** In the order of the files' names and of the text. */
  readonly all: readonly Entry[];
  /** The first of each id. */
  readonly byId: ReadonlyMap<string, Entry>;
  /** What the corpus says of itself, once for each file that says it. */
  readonly corpus: readonly Described[];
  /** Which organization each printed publisher means, by its name in composed letters. */
  readonly publishers: ReadonlyMap<string, Publisher>;
  /** What look like ids in files that could not be read. */
  readonly unreadIds: ReadonlySet<string>;
  /** False where a file could not be read: what is missed may stand there. */
  readonly isWhole: boolean;
}

/** A mapping that is no record, with its place. */
export interface Described {
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

/** What a printed publisher means: one organization or several, in that order; none if there was none. */
export interface Publisher {
  readonly organizations: readonly string[];
  readonly place: Place;
}

/** The name of a publisher as it is looked up: however its letters are put together (`é` in NFC or in NFD), it is one name. */
export function publisherKey(printed: string): string {
  return printed.normalize("NFC");
}

/** What the publisher means that an article prints; `undefined` where it prints none, or one that is not in the list. */
export function publisherOf(article: Pick<Entry, "value">, publishers: Entries["publishers"]): Publisher | undefined {
  const printed = textIn(article, "publisher");
  return printed === undefined ? undefined : publishers.get(publisherKey(printed));
}

/** The entries of one concept, in order. */
export function entriesOf(entries: Entries, concept: string): readonly Entry[] {
  return entries.all.filter((entry) => entry.concept.name === concept);
}

/** A text of the entry; `undefined` where it is left out. */
export function textIn(entry: Pick<Entry, "value">, key: string): string | undefined {
  const value = entry.value[key];
  return typeof value === "string" ? value : undefined;
}

/** The review status of the entry: as written, else what the file format sets for those that name none. */
export function statusOf({ value: { status = usualStatus } }: Pick<Entry, "value">): RecordStatus {
  return invariant(isStatus(status) ? status : undefined, "a review status that fits the schema");
}

/** The texts under a key, whether a list or one alone; `[]` where it is left out. */
export function textsIn(entry: Pick<Entry, "value">, key: string): readonly string[] {
  const value = entry.value[key];
  return (isList(value) ? value : [value]).filter((each) => typeof each === "string");
}
