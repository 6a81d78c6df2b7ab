/** The fields that date something: what is worked out from a date begins with the name of its field. */
export type DatePrefix = "published" | "when";

/** What is worked out from a date, by the ends of the names. */
export const dateParts = {
  Earliest: "the earliest possible day, by all that is known.",
  Latest: "the latest possible day, by all that is known.",
  FirmEarliest: "the earliest possible day, by firm evidence only.",
  FirmLatest: "the latest possible day, by firm evidence only.",
  Doubts: "why the written date is not firm.",
  Key: "the sort key; records without a date come last.",
  DescendingKey: "the sort key for an order with the newest first.",
  EarliestKey: "the sort key for the earliest day; records without one come last.",
  EarliestDescendingKey: "the same with the newest first.",
  LatestKey: "the sort key for the latest day; records without one come last.",
  LatestDescendingKey: "the same with the newest first.",
  Span: "the days by which filters find it.",
  Year: "the year under which facets count it.",
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
  addressKeys: "Its addresses, each in one spelling that stands for all equivalent ones.",
  addressPublisher: "The publisher of a text at the address that is shown for it.",
  authorCount: "How many authors a text names.",
  authorsAreDisputed: "True if sources disagree on who wrote the text.",
  derivation: "How far a text is from its original: 0 for the original, 1 for a version, 2 for a translation.",
  identifierKeys: "Its identifiers, each in one spelling that stands for all equivalent ones.",
  languageRanges: "The languages by which filters find a text: `zh`, `zh-CN` and `zh-Hans` for a text in `zh-Hans`.",
  locatorKey: "A place in a source, or an empty string; claims are sorted by it.",
  namesNobody:
    "True for a claim on who wrote a text or contributed to it, if it cannot mean anybody who is recorded as such.",
  nameKey: "The name without case and accents; names are sorted by it.",
  positionKey: "A position in a list; records without one come last, in the order of the file.",
  publishedEarliestBy: "The texts that determine a text's earliest day because it came after them, step by step.",
  publishedLatestBy: "The texts that determine a text's latest day because they came after it, step by step.",
  questionKey: "The question without case and accents; questions are sorted by it.",
  responseCount: "How many texts answer a text; versions and translations of either count as one.",
  signatoryCount: "How many signatories a text has.",
  sourceKey: "The sort key of the text in which a record was found.",
  titleInProse:
    "The title as it is written in a sentence: in quotation marks, or in square brackets if it is in our words.",
  titleIsDisputed: "True if sources disagree on the title of the text.",
  titleKey: "The title without case and accents; titles are sorted by it.",
  topicKey: "The topic without case and accents; topics are sorted by it.",
  urlKey: "An address in one spelling that stands for all equivalent ones.",
  whenBegunBy: "For an event or vote that lasted: the latest day on which it can have begun, by firm evidence.",
  whenLastedUntil: "For an event or vote that lasted: the earliest day on which it can have ended, by firm evidence.",
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
