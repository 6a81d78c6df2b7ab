import { isList } from "../base/guards/is-list.js";
import { conceptNamed } from "../model/file-format/concepts-in-files.js";
import { corpusFieldsOf } from "../model/file-format/corpus-fields.js";
import { CORPUS_KEY, corpusSections, PUBLISHERS_KEY } from "../model/file-format/corpus-sections.js";
import type { ConceptDeclaration } from "../model/declare/registry.js";
import { slugOf } from "../model/identifiers.js";
import { contentId } from "./content-id.js";
import { publisherKey, textIn, type Described, type Entries, type Entry, type Publisher } from "./entry.js";
import type { ParsedFile } from "./read/parse-file.js";
import { placeIn, type Place, type SourceFile } from "./read/source-file.js";

/** Everything that the files say, in one list, records within records included. */
export function gatherEntries(parsed: readonly ParsedFile[]): Entries {
  const sources = parsed.flatMap(({ source }) => source ?? []);
  const all: Entry[] = [];
  for (const source of sources) {
    for (const { key, concept } of corpusSections)
      gather(all, conceptNamed(concept), { source, path: [key] }, valueAt(source, key), undefined);
  }
  const byId = new Map<string, Entry>();
  for (const entry of all) if (entry.id !== undefined && !byId.has(entry.id)) byId.set(entry.id, entry);
  return {
    all,
    byId,
    corpus: sources.flatMap(corpusIn),
    publishers: new Map(sources.flatMap(publishersIn)),
    unreadIds: new Set(parsed.flatMap(({ unreadIds }) => unreadIds ?? [])),
    isWhole: sources.length === parsed.length,
  };
}

function gather(
  all: Entry[],
  concept: ConceptDeclaration,
  place: Place,
  given: unknown,
  owner: Entry | undefined,
): void {
  const countName = nameCounter();
  for (const [index, value] of (isList(given) ? given : [given]).entries()) {
    if (!isMapping(value)) continue;
    const unnamed = {
      concept,
      value: withTextDates(concept, value),
      place: isList(given) ? placeIn(place, index) : place,
      owner,
      position: index + 1,
    };
    const entry: Entry = { ...unnamed, id: contentId(unnamed, countName(textIn(unnamed, "nameAsPrinted"))) };
    all.push(entry);
    for (const field of corpusFieldsOf(concept)) {
      const [inner] = field.kind === "record" ? (field.concepts ?? []) : [];
      if (inner !== undefined)
        gather(all, conceptNamed(inner), placeIn(entry.place, field.key), value[field.key], entry);
    }
  }
}

/** How often a name has been met in one list, this time included. Names that look alike in an id (`Ada Q.`, `ada q`) count as one. */
function nameCounter(): (name: string | undefined) => number {
  const counts = new Map<string, number>();
  return (name) => {
    if (name === undefined) return 1;
    const slug = slugOf(name);
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    return count;
  };
}

/** A year by itself is a number in YAML; every date is a text from here on. */
function withTextDates(
  concept: ConceptDeclaration,
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const years = corpusFieldsOf(concept).filter(({ kind, key }) => kind === "date" && value[key] !== undefined);
  if (years.length === 0) return value;
  const toText = (date: unknown): unknown => (typeof date === "number" ? String(date) : date);
  const texts = years.map(
    ({ key }) => [key, Array.isArray(value[key]) ? value[key].map(toText) : toText(value[key])] as const,
  );
  return { ...value, ...Object.fromEntries(texts) };
}

function corpusIn(source: SourceFile): readonly Described[] {
  const value = valueAt(source, CORPUS_KEY);
  return isMapping(value) ? [{ value, place: { source, path: [CORPUS_KEY], part: "key" } }] : [];
}

function publishersIn(source: SourceFile): readonly (readonly [string, Publisher])[] {
  const value = valueAt(source, PUBLISHERS_KEY);
  if (!isMapping(value)) return [];
  return Object.entries(value).map(([printed, meant]) => {
    const place: Place = { source, path: [PUBLISHERS_KEY, printed] };
    const organizations = (isList(meant) ? meant : [meant]).filter((each) => typeof each === "string");
    return [publisherKey(printed), { organizations, place }];
  });
}

function valueAt(source: SourceFile, key: string): unknown {
  return isMapping(source.value) ? source.value[key] : undefined;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
