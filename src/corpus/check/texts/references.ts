import { isList } from "../../../base/guards/is-list.js";
import type { CorpusField } from "../../../model/file-format/corpus-field.js";
import { corpusFieldsOf } from "../../../model/file-format/corpus-fields.js";
import { textsIn, type Entries, type Entry } from "../../entry.js";
import type { Problem } from "../../problem.js";
import { placeIn, problemAt, type Place } from "../../read/source-file.js";
import { suggestOr } from "../../shape/suggest.js";
import type { Check } from "../check.js";

/** Every id that a record names is the id of a record. Its kind has been checked with the file's shape. */
export const findUnknownReferences: Check = (entries) => [
  ...entries.all.flatMap((entry) =>
    corpusFieldsOf(entry.concept).flatMap((field) => (field.kind === "id" ? checkField(entries, entry, field) : [])),
  ),
  ...[...entries.publishers.values()].flatMap(({ organizations, place }) =>
    organizations.flatMap((organization) => checkId(entries, organization, place)),
  ),
];

function checkField(entries: Entries, entry: Entry, field: CorpusField): readonly Problem[] {
  const given = entry.value[field.key];
  const place = placeIn(entry.place, field.key);
  if (!isList(given)) return textsIn(entry, field.key).flatMap((id) => checkId(entries, id, place));
  return given.flatMap((id, index) => (typeof id === "string" ? checkId(entries, id, placeIn(place, index)) : []));
}

function checkId(entries: Entries, id: string, place: Place): readonly Problem[] {
  if (entries.byId.has(id) || entries.unreadIds.has(id)) return [];
  const prefix = id.slice(0, id.indexOf("/") + 1);
  const hint = suggestOr(
    id,
    [...entries.byId.keys()].filter((known) => known.startsWith(prefix)),
    "Add a record with this id, or correct it.",
  );
  return [problemAt(place, { code: "UNKNOWN_ID", message: `No record has the id "${id}".`, hint })];
}
