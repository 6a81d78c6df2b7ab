import { type Connection, declareConnection, declareWithoutCount } from "../declare/connection.js";
import { Concept, Property, Relation } from "../declare/decorators.js";
import { into, out } from "../declare/step.js";
import { EventFilter } from "../filters/event-filter.js";
import { eventOrderArgument } from "../orders/event-order.js";
import { Node } from "../node.js";
import type { LocalizedString, UncertainDate } from "../values/values.js";
import { EventKind } from "../vocabularies.js";
import type { Claim } from "./claim.js";
import type { CrossReference } from "./cross-reference.js";
import { Organization } from "./organization.js";
import { Place } from "./place.js";
import {
  ClaimsField,
  DateField,
  NameField,
  NoteField,
  ReferencedByField,
  ShortNameField,
} from "./fields/shared-fields.js";
import { type Vote, VoteConnection } from "./vote.js";

/** Events stand in the order of the first day on which they can have been. */
const eventOrder = [{ property: "whenKey" }] as const;

/** Something that happened at a time. */
@Concept("Event", "Something that happened at a time: a convention, or any other occurrence.", {
  prefix: "event",
  implements: () => Node,
  isAbstract: true,
  section: {},
  title: { fields: ["name"], key: "nameKey" },
  search: {
    fields: ["note"],
    belonging: [
      { relation: "claims", property: "propertyLabel" },
      { relation: "claims", property: "stated" },
    ],
  },
  date: "when",
  byId: "An event by id: a convention or any other occurrence.",
  list: {
    description: "Events, oldest first unless ordered otherwise.",
    connection: () => EventConnection.connection,
    order: eventOrder,
    filter: () => EventFilter,
    arguments: { orderBy: eventOrderArgument },
  },
  count: "Events, conventions among them.",
})
export abstract class Event extends Node {
  @NameField("Its name; in our words if sources give none.")
  readonly name!: LocalizedString;

  @ShortNameField()
  readonly shortName!: string | null;

  @Property(() => EventKind, { description: "What sort of event it is." })
  readonly kind!: string;

  @DateField(
    "When it was, as far as known. An interval means that it lasted all that time. If sources disagree and no editor has decided, this is the date that most independent sources support; the other dates are in `claims`.",
    "whenDate",
  )
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
    description: "The body that held it, or to which it happened.",
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
  readonly parts!: Connection<Event>;

  @NoteField()
  readonly note!: string | null;

  @Property(() => Boolean, {
    description: "True if it was only announced, as far as the sources say.",
    corpus: { isRequired: false },
  })
  readonly isPlanned!: boolean;

  @Relation(() => VoteConnection.connection, {
    description: "Votes taken there.",
    cardinality: "connection",
    steps: [into("TAKEN_AT")],
  })
  readonly votes!: Connection<Vote>;

  @ReferencedByField()
  readonly referencedBy!: Connection<CrossReference>;

  @ClaimsField("Every claim about it, each with its source. Rival dates are kept side by side.")
  readonly claims!: Connection<Claim>;
}

/** A body's deciding assembly, or a public conference. */
@Concept("Convention", "A body's deciding assembly, or a public conference.", {
  prefix: "event",
  broader: "Event",
  kinds: ["CONVENTION", "CONGRESS", "CONFERENCE"],
  implements: () => [Event, Node],
  byId: "A convention or conference by id; null for any other event.",
  list: {
    description:
      "Conventions, congresses and conferences, including those that were only announced; oldest first unless ordered otherwise.",
    connection: () => EventConnection.connection,
    order: eventOrder,
    filter: () => EventFilter,
    arguments: { orderBy: eventOrderArgument },
  },
  count: "Conventions and conferences.",
})
export class Convention extends Event {}

/** Any event but a convention. */
@Concept("Occurrence", "Any event other than a convention: a meeting, a call, a split, a founding.", {
  prefix: "event",
  broader: "Event",
  implements: () => [Event, Node],
})
export class Occurrence extends Event {}

/** A page of events. */
export const EventConnection = declareConnection("Event", () => Event);
declareWithoutCount(
  EventConnection,
  "How many the filter leaves out only because something is not recorded for them: their date or who held them, whichever the filter asks for. 0 without such a filter.",
);
