/** What an edge means to a walk through the graph. */
export interface EdgeDeclaration {
  /** Set if paths and neighbourhoods go over it. */
  readonly walked?: {
    /** The end that is a text and shows by itself that the two belong together; left out if neither end does. */
    readonly source?: "from" | "to";
    /** The property that lists the texts which tell of the tie, where those are others. */
    readonly witnesses?: "toldIn";
  };
}

/** Every type of edge, and the only place that names them: a step, a materialized edge or a condition over any other does not compile. Walks try them
 *  in this order. An edge that only ends at a place is not walked: that two things happened in one town ties them to nothing. */
export const edges = {
  REFERS_TO: { walked: { source: "from" } },
  SIGNED: { walked: { source: "to" } },
  WROTE: { walked: { source: "to" } },
  CONTRIBUTED: { walked: { source: "to" } },
  CLAIMS: { walked: { source: "from" } },
  TRANSLATION_OF: { walked: { source: "from" } },
  VERSION_OF: { walked: { source: "from" } },
  PUBLISHED_BY: { walked: { source: "from", witnesses: "toldIn" } },
  ADDRESSED_TO: { walked: { source: "from" } },
  IN_SERIES: { walked: { source: "from" } },
  SEEN_IN: { walked: { source: "to" } },
  TAKEN_AT: { walked: {} },
  PUT_TO: { walked: {} },
  HELD_BY: { walked: {} },
  PART_OF: { walked: {} },
  PART_OF_EVENT: { walked: {} },
  ABOUT: {},
  AT_PLACE: {},
  AUTHORSHIP_BY: {},
  AUTHORSHIP_DISPUTED_BY: {},
  AUTHORSHIP_OF: {},
  AUTHORSHIP_SEEN_IN: {},
  CONCERNS: {},
  CONTRIBUTION_BY: {},
  CONTRIBUTION_DISPUTED_BY: {},
  CONTRIBUTION_OF: {},
  CONTRIBUTION_SEEN_IN: {},
  DATE_OF: {},
  DATE_SEEN_IN: {},
  DERIVED_FROM: {},
  ECHO_OF: {},
  ELECTORATE: {},
  FIRST_PUBLISHED_BY: {},
  HYPOTHESIS_OF: {},
  IN_CONFLICT: {},
  KNOWN_FROM: {},
  LISTED_UNDER: {},
  ON_BEHALF_OF: {},
  ON_OPTION: {},
  ORDER_WITH: {},
  OPTION_OF: {},
  PUBLICATION_BY: {},
  PUBLICATION_OF: {},
  PUBLICATION_TOLD_IN: {},
  REFERENCE_FROM: {},
  REFERENCE_STATED_IN: {},
  REFERENCE_TO: {},
  RIVALS: {},
  SIGNATURE_BY: {},
  SIGNATURE_ON: {},
  SIGNATURE_SEEN_IN: {},
  STATED_IN: {},
  TEXT_RELATION_FROM: {},
  TEXT_RELATION_TO: {},
  WORK: {},
} as const satisfies Readonly<Record<string, EdgeDeclaration>>;

/** The type of an edge, as the graph has it. */
export type EdgeType = keyof typeof edges;
