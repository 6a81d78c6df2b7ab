import type { Claim } from "./claim.js";
import { ClaimConnection } from "./claim.js";
import {
  claimArguments,
  claimOrder,
  referenceArguments,
  referenceOrder,
  toDateValue,
  toLocalizedString,
  type StoredDate,
} from "../common-fields.js";
import { CrossReferenceConnection } from "./cross-reference.js";
import { declareConnection } from "../declare/connection.js";
import { Computed, Concept, Property, Relation } from "../declare/decorators.js";
import { into, out } from "../declare/registry.js";
import { EventFilter } from "../filters.js";
import { Node } from "../node.js";
import { Organization } from "./organization.js";
import { Place } from "./place.js";
import { LocalizedString, UncertainDate } from "../values.js";
import { EventKind } from "../vocabularies.js";
import { VoteConnection } from "./vote.js";

/** Events stand in the order of the first day on which they can have been. */
const eventOrder = [{ property: "whenKey" }] as const;

/** Something that happened at a time. */
@Concept("Event", "Something that happened at a time: a convention, or any other occurrence.", {
  prefix: "event",
  implements: () => Node,
  isAbstract: true,
  section: {},
  title: { fields: ["name"], key: "nameKey" },
  search: { fields: ["note"] },
  date: "when",
  byId: "An event by id: a convention or any other occurrence.",
  list: {
    description: "Events, oldest first.",
    connection: () => EventConnection.connection,
    order: eventOrder,
    filter: () => EventFilter,
  },
  count: "Events, conventions among them.",
})
export abstract class Event extends Node {
  @Computed(() => LocalizedString, {
    description: "Its name, in our words where sources give none.",
    needs: { name: "name" },
    compute: ({ name }: { name: string }) => toLocalizedString(name, "en"),
    corpus: {},
  })
  readonly name!: LocalizedString;

  @Property(() => EventKind, { description: "What sort of event it is." })
  readonly kind!: string;

  @Computed(() => UncertainDate, {
    description:
      "When it was, as far as that is known. Where sources disagree and no editor has decided, the date that most independent sources support; the rivals are in `claims`.",
    isNullable: true,
    needs: { edtf: "whenDate", basis: "whenBasis" },
    compute: (stored: StoredDate) => toDateValue(stored),
    corpus: {},
  })
  readonly when!: UncertainDate | null;

  @Relation(() => Place, {
    description: "Where it was.",
    cardinality: "one",
    isNullable: true,
    steps: [out("AT_PLACE")],
    corpus: { isRequired: false },
  })
  readonly place!: Place | null;

  @Relation(() => Organization, {
    description: "The body that held it, or that it happened to.",
    cardinality: "one",
    isNullable: true,
    steps: [out("HELD_BY")],
    corpus: { isRequired: false },
  })
  readonly organization!: Organization | null;

  @Relation(() => Event, {
    description: "The event that it was a part of.",
    cardinality: "one",
    isNullable: true,
    steps: [out("PART_OF_EVENT")],
    corpus: { isRequired: false },
  })
  readonly partOf!: Event | null;

  @Relation(() => EventConnection.connection, {
    description: "Events that were parts of it, oldest first.",
    cardinality: "connection",
    steps: [into("PART_OF_EVENT")],
    order: eventOrder,
  })
  readonly parts!: unknown;

  @Property(() => String, { description: "What a reader should know about it.", isNullable: true })
  readonly note!: string | null;

  @Property(() => Boolean, {
    description: "True where it was only announced, as far as the sources say.",
    corpus: { isRequired: false },
  })
  readonly isPlanned!: boolean;

  @Relation(() => VoteConnection.connection, {
    description: "Votes taken there.",
    cardinality: "connection",
    steps: [into("TAKEN_AT")],
  })
  readonly votes!: unknown;

  @Relation(() => CrossReferenceConnection.connection, {
    description: "What refers to it, oldest first.",
    cardinality: "connection",
    arguments: referenceArguments,
    steps: [into("REFERENCE_TO")],
    order: referenceOrder,
  })
  readonly referencedBy!: unknown;

  @Relation(() => ClaimConnection.connection, {
    description: "Every claim about it, each with its source: rival dates stand side by side.",
    cardinality: "connection",
    arguments: claimArguments,
    steps: [into("ABOUT")],
    order: claimOrder,
    corpus: { as: "records", isRequired: false },
  })
  readonly claims!: readonly Claim[];
}

/** A body's deciding assembly, or a public conference. */
@Concept("Convention", "A body's deciding assembly, or a public conference.", {
  prefix: "event",
  broader: "Event",
  implements: () => [Event, Node],
  byId: "A convention or conference by id; null for any other event.",
  list: {
    description: "Conventions, congresses and conferences, oldest first; also those that were only announced.",
    connection: () => EventConnection.connection,
    order: eventOrder,
    filter: () => EventFilter,
  },
  count: "Conventions and conferences.",
})
export class Convention extends Event {}

/** Any event but a convention. */
@Concept("Occurrence", "Any event but a convention: a meeting, a call, a split, a founding.", {
  prefix: "event",
  broader: "Event",
  implements: () => [Event, Node],
})
export class Occurrence extends Event {}

/** A page of events. */
export const EventConnection = declareConnection("Event", () => Event);
