import { isList } from "../../base/guards/is-list.js";
import type { CorpusField } from "../../model/file-format/corpus-field.js";
import { corpusFieldsOf } from "../../model/file-format/corpus-fields.js";
import type { GraphEdge, GraphRecord, PropertyValue } from "../../model/graph/graph-record.js";
import { LISTED } from "../../model/properties.js";
import { isReviewed } from "../../model/visibility.js";
import { known } from "../../records/without-empty.js";
import { labelsOf } from "../../records/labels.js";
import { readLanguageTag } from "../../rules/text/language-tag.js";
import type { ClaimIndex } from "../lookups/claim-index.js";
import type { PropertyLabels } from "../lookups/property-labels.js";
import { firstPublic, publishingsOf } from "../lookups/publications.js";
import { statusOf, textIn, textsIn, type Entry, type Publisher } from "../entry.js";
import { toldIn } from "../lookups/witnesses.js";
import { claimEdges, claimValue } from "./claim-statement.js";
import { listingEdges } from "./listing-statement.js";
import { inOrderOfText } from "./reference-statement.js";

/** How the files of a corpus call some records without their ids, and how readers are to call the properties of claims. */
export interface NamesInFiles {
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly claims: ClaimIndex;
  readonly propertyLabels: (property: string) => PropertyLabels;
}

/** The record that an entry says, and nothing that follows from it: its properties with their defaults, its edges, the edge to its owner. */
export function toStatement(written: Entry & { readonly id: string }, names: NamesInFiles): GraphRecord {
  const entry = written.concept.name === "CrossReference" ? inOrderOfText(written) : written;
  const { id, concept, value } = entry;
  const fields = corpusFieldsOf(concept);
  return {
    id,
    labels: labelsOf(concept, value["kind"]),
    status: isReviewed(concept) ? statusOf(entry) : null,
    properties: known({
      ...Object.fromEntries(
        fields.filter(({ key }) => !ownPlaces.has(key)).flatMap((field) => propertiesOf(entry, field)),
      ),
      ...(concept.isNumbered === true && { position: entry.position }),
      ...placeInList(entry),
      ...(concept.name === "Claim" && claimValue(entry)),
      ...labelsOfProperty(entry, names),
    }),
    edges: [
      ...ownerEdge(entry),
      ...fields.flatMap((field) => edgesOf(entry, field)),
      ...publisherEdges(entry, names.publishers),
      ...listingEdges(entry),
      ...(concept.name === "Claim" ? claimEdges(entry, names.claims) : []),
    ],
  };
}

/* Of what may give a place of its own and gives none. */
function placeInList({ concept: { orderKeys = [] }, value, position }: Entry): GraphRecord["properties"] {
  const isOrdered = orderKeys.some(({ from, missing }) => missing === "as listed" && value[from] === undefined);
  return isOrdered ? { [LISTED]: position } : {};
}

function labelsOfProperty(entry: Entry, { propertyLabels }: NamesInFiles): Partial<PropertyLabels> {
  const property = hasPropertyLabel.has(entry.concept.name) ? textIn(entry, "property") : undefined;
  return property === undefined ? {} : propertyLabels(property);
}

/** The concepts whose records set a property that has labels. */
const hasPropertyLabel: ReadonlySet<string> = new Set(["Claim", "Conflict"]);

/** What a record holds beside its properties. */
const ownPlaces: ReadonlySet<string> = new Set(["id", "status"]);

function propertiesOf({ value }: Entry, field: CorpusField): readonly (readonly [string, PropertyValue | undefined])[] {
  const written = value[field.key];
  const given = isList(written) && written.length === 0 ? undefined : written;
  if (field.kind === "mapping" && field.isList) return listsOf((given ?? []) as readonly Item[], field.fields ?? []);
  if (field.property === undefined) return [];
  return [
    [
      field.property,
      field.kind === "language" && typeof given === "string"
        ? readLanguageTag(given)
        : ((given ?? field.default) as PropertyValue | undefined),
    ],
  ];
}

/** A mapping in a list. */
type Item = Readonly<Record<string, string | number | undefined>>;

/* A graph has no list with gaps: 0 and the empty text stand for what is left out. */
function listsOf(items: readonly Item[], fields: readonly CorpusField[]) {
  return fields.map(({ key, kind, property }): readonly [string, PropertyValue] => {
    const name = property ?? key;
    if (kind === "wholeNumber") return [name, items.map((item) => Number(item[key] ?? 0))];
    const texts = items.map((item) => String(item[key] ?? ""));
    return [name, kind === "language" ? texts.map(readLanguageTag) : texts];
  });
}

function edgesOf(entry: Entry, { kind, edge, key, isList, orderedBy }: CorpusField): readonly GraphEdge[] {
  if (kind !== "id" || edge === undefined) return [];
  const given = textsIn(entry, key);
  const ids = edge === entry.concept.shownIn ? toldIn(entry.owner, given).slice(0, isList ? undefined : 1) : given;
  return ids.map((to, index) => ({
    type: edge,
    to,
    ...(orderedBy !== undefined && { properties: { [orderedBy]: index + 1 } }),
  }));
}

/** A record that is written inside another has an edge to it. */
function ownerEdge({ owner, concept }: Entry): readonly GraphEdge[] {
  if (owner?.id === undefined) return [];
  const field = corpusFieldsOf(owner.concept).find(
    ({ kind, concepts }) => kind === "record" && concepts?.[0] === concept.name,
  );
  return field?.edge === undefined ? [] : [{ type: field.edge, to: owner.id }];
}

/** To all who brought an article out, and to the first of them that was public. */
function publisherEdges(entry: Entry, publishers: NamesInFiles["publishers"]): readonly GraphEdge[] {
  if (entry.concept.name !== "Article") return [];
  const all = publishingsOf(entry, publishers);
  const first = firstPublic(all);
  return [
    ...all.map(({ organization, toldIn: witnesses }) => ({
      type: "PUBLISHED_BY",
      to: organization,
      ...(witnesses.length > 0 && { properties: { toldIn: witnesses } }),
    })),
    ...(first === undefined ? [] : [{ type: "FIRST_PUBLISHED_BY", to: first.organization }]),
  ];
}
