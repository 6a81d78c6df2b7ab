/** The fields that date something: what is worked out from a date begins with the name of its field. */
export type DatePrefix = "published" | "when";

/** What is worked out from a date: its bounds, what keeps it from being firm, the key that it sorts by, the days that it is found by, its year. */
export const dateParts = ["Earliest", "Latest", "Doubts", "Key", "Span", "Year"] as const;

/** One of `dateParts`. */
export type DatePart = (typeof dateParts)[number];

/** The name of a property that is worked out from a date: `publishedKey`. */
export function dateProperty<Part extends DatePart | "Basis">(prefix: DatePrefix, part: Part): `${DatePrefix}${Part}` {
  return `${prefix}${part}`;
}

/** Properties that no record says and that follow from what records say, with what they are for. */
export const derivedProperties = {
  derivation: "How far a text is from what it goes back to: 0 the original, 1 a version, 2 a translation.",
  derivedFromId: "The claim that a claim repeats.",
  locatorKey: "A place in a source, or nothing, to put claims in order by.",
  nameKey: "Names without case and accents.",
  positionKey: "A place in a list; what has none comes last.",
  publishedDescendingKey: "What a text sorts by if the newest come first.",
  questionKey: "A question without case and accents.",
  sourceKey: "What the text sorts by in which a record was seen.",
  titleKey: "A title without case and accents.",
} as const;

/** A property that is worked out from others. A name that is none of them does not compile. */
export type DerivedProperty = keyof typeof derivedProperties | `${DatePrefix}${DatePart}`;

/** What records say themselves, as far as orders, figures and lookups read it. */
export type StoredProperty =
  | "base"
  | "id"
  | "isApproximate"
  | "locator"
  | "lower"
  | "position"
  | "property"
  | "rank"
  | "stated"
  | "statedAs"
  | "status"
  | "unit"
  | "upper"
  | "url"
  | "value"
  | "valueKind";

/** A property that a declaration may read. */
export type PropertyName = DerivedProperty | StoredProperty;
