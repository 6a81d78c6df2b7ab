/** The fields that date something: what is worked out from a date begins with the name of its field. */
export type DatePrefix = "published" | "when";

/** What is worked out from a date, by the ends of the names. */
export const dateParts = {
  Earliest: "the first day it can be, by all that is known.",
  Latest: "the last day it can be, by all that is known.",
  FirmEarliest: "the first day it can be, by what is firm alone.",
  FirmLatest: "the last day it can be, by what is firm alone.",
  Doubts: "what keeps the date that is written from being firm.",
  Key: "what it sorts by; what has no date comes last.",
  DescendingKey: "the same for an order with the newest first.",
  EarliestKey: "its first day, to sort by; what has none comes last.",
  EarliestDescendingKey: "the same for an order with the newest first.",
  LatestKey: "its last day, to sort by; what has none comes last.",
  LatestDescendingKey: "the same for an order with the newest first.",
  Span: "the days that it is found by.",
  Year: "the year that it is counted under.",
} as const;

/** One of what is worked out from a date. */
export type DatePart = keyof typeof dateParts;

/** The name of a property that is worked out from a date: `publishedKey`. */
export function dateProperty<Part extends DatePart | "Basis">(prefix: DatePrefix, part: Part): `${DatePrefix}${Part}` {
  return `${prefix}${part}`;
}

/** Where nodes keep what `readKnownDate` reads, in its order. `written` is the property of what is written. */
export function knownDateProperties(written: string, prefix: DatePrefix): readonly string[] {
  const parts = (["Doubts", "Earliest", "Latest", "FirmEarliest", "FirmLatest"] as const).map((part) =>
    dateProperty(prefix, part),
  );
  return [written, ...parts, ...lastingProperties[prefix]];
}

/** Where nodes keep by which day they had begun, and until which they went on, of what lasts. A text does not: it lies somewhere between its days. */
export const lastingProperties = { published: [], when: ["whenBegunBy", "whenLastedUntil"] } as const;

/** Properties that lists are found and put in order by: no record says them, they follow from what records say. Each with what it is. */
export const derivedProperties = {
  addressKeys: "Its addresses, each in the one spelling of all that mean the same.",
  addressPublisher: "Who brought a text out at the address that it is shown with.",
  authorCount: "How many stand as authors of a text.",
  authorsAreDisputed: "True if sources disagree on who wrote the text.",
  derivation: "How far a text is from what it goes back to: 0 the original, 1 a version, 2 a translation.",
  identifierKeys: "The identifiers that it is listed under, each in the one spelling of all that mean the same.",
  languageRanges: "The languages that a text is found by: `zh`, `zh-CN` and `zh-Hans` for one in `zh-Hans`.",
  locatorKey: "A place in a source, or nothing, to put claims in order by.",
  namesNobody: "True of a claim on who made a text, or had a part in it, that can mean nobody who is recorded as such.",
  nameKey: "Names without case and accents, from the first letter.",
  positionKey: "A place in a list; what has none comes last, as written.",
  publishedEarliestBy: "What a text follows that sets its first day, step by step.",
  publishedLatestBy: "What follows a text and sets its last day, step by step.",
  questionKey: "A question without case and accents, from the first letter.",
  responseCount: "How many texts answer a text, versions and translations of either taken together.",
  signatoryCount: "How many signed a text.",
  sourceKey: "The sort key of the text in which a record was seen.",
  titleInProse: "A title as sentences name it: in quotation marks, or in square brackets if it is in our words.",
  titleIsDisputed: "True if sources disagree on what the text is called.",
  titleKey: "A title without case and accents, from the first letter.",
  topicKey: "A topic without case and accents, from the first letter.",
  urlKey: "An address in the one spelling of all that mean the same.",
  whenBegunBy: "Of what lasted: the last day on which it can have begun, by what is firm.",
  whenLastedUntil: "Of what lasted: the first day on which it can have ended, by what is firm.",
} as const;

/** A property that is worked out from others. A name that is none of them does not compile. */
export type DerivedProperty = keyof typeof derivedProperties | `${DatePrefix}${DatePart}`;

/** Keeps the place of a record in the list of its corpus file. */
export const LISTED = "listed";

/** What records say themselves, as far as orders, figures and lookups read it. */
export type StoredProperty =
  | "agreement"
  | "alsoAt"
  | "base"
  | "date"
  | "derivedFromId"
  | "evidence"
  | "id"
  | "isApproximate"
  | "isPlanned"
  | "kind"
  | "language"
  | typeof LISTED
  | "locator"
  | "lower"
  | "nameForm"
  | "optionId"
  | "place"
  | "position"
  | "property"
  | "published"
  | "question"
  | "rank"
  | "side"
  | "readExtent"
  | "role"
  | "stated"
  | "statedAs"
  | "status"
  | "title"
  | "type"
  | "unit"
  | "upper"
  | "url"
  | "value"
  | "valueKind"
  | "workId"
  | "whenDate";

/** A property that a declaration may read. */
export type PropertyName = DerivedProperty | StoredProperty;
