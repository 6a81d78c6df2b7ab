import { ClaimConnection, type Claim } from "./claim.js";
import {
  claimArguments,
  claimOrder,
  referenceArguments,
  referenceOrder,
  toDateValue,
  type StoredDate,
} from "../common-fields.js";
import { CrossReferenceConnection } from "./cross-reference.js";
import { declareConnection } from "../declare/connection.js";
import { Computed, Concept, Property, Relation } from "../declare/decorators.js";
import { into, out } from "../declare/registry.js";
import { VoteFilter } from "../filters.js";
import { Event } from "./event.js";
import type { Figure } from "./figure-field.js";
import { FigureField } from "./figure-field.js";
import { Node } from "../node.js";
import { Organization } from "./organization.js";
import { UncertainDate } from "../values.js";
import { VoteOption } from "./vote-option.js";

/** One question put to a body. */
@Concept("Vote", "One question put to a body. Figures come from claims; rivals are never merged.", {
  prefix: "vote",
  implements: () => Node,
  section: {},
  title: { fields: ["question"], key: "questionKey" },
  search: { fields: ["result", "note"], belonging: { relation: "options", property: "label" } },
  date: "when",
  byId: "A vote by id.",
  list: {
    description: "Votes, oldest first.",
    connection: () => VoteConnection.connection,
    order: [{ property: "whenKey" }],
    filter: () => VoteFilter,
  },
  count: "Votes.",
})
export class Vote extends Node {
  @Property(() => String, { description: "What was put to the vote." })
  readonly question!: string;

  @Relation(() => Event, {
    description: "The event it was taken at.",
    cardinality: "one",
    isNullable: true,
    steps: [out("TAKEN_AT")],
    corpus: { isRequired: false },
  })
  readonly event!: Event | null;

  @Relation(() => Organization, {
    description: "The body it was put to.",
    cardinality: "one",
    isNullable: true,
    steps: [out("PUT_TO")],
    corpus: { isRequired: false },
  })
  readonly organization!: Organization | null;

  @Computed(() => UncertainDate, {
    description:
      "When it was taken, as far as that is known; the event's date where none is stated for the vote itself.",
    isNullable: true,
    needs: { edtf: "whenDate", basis: "whenBasis" },
    compute: (stored: StoredDate) => toDateValue(stored),
    corpus: {},
  })
  readonly when!: UncertainDate | null;

  @Property(() => String, { description: "By when it was to be carried out, in words.", isNullable: true })
  readonly deadline!: string | null;

  @Property(() => String, { description: "In words, where a source gives it: carried.", isNullable: true })
  readonly result!: string | null;

  @Property(() => String, { description: "What a reader should know about it.", isNullable: true })
  readonly note!: string | null;

  @Relation(() => VoteOption, {
    description: "What one could vote for, or what shares are reported. At most 100.",
    cardinality: "list",
    steps: [into("OPTION_OF")],
    order: [{ property: "position" }],
    corpus: { as: "records", isRequired: false },
  })
  readonly options!: readonly VoteOption[];

  @FigureField("How many voted.", into("ABOUT"), { property: "turnout" })
  readonly turnout!: Figure | null;

  @FigureField("How many proposals stood, where sources say so.", into("ABOUT"), { property: "proposals" })
  readonly proposals!: Figure | null;

  @Relation(() => ClaimConnection.connection, {
    description: "The articles that report it, with what each one says.",
    cardinality: "connection",
    arguments: claimArguments,
    steps: [into("ABOUT")],
    order: claimOrder,
    corpus: { as: "records", isRequired: false },
  })
  readonly claims!: readonly Claim[];

  @Relation(() => CrossReferenceConnection.connection, {
    description: "What refers to it, oldest first.",
    cardinality: "connection",
    arguments: referenceArguments,
    steps: [into("REFERENCE_TO")],
    order: referenceOrder,
  })
  readonly referencedBy!: unknown;
}

/** A page of votes. */
export const VoteConnection = declareConnection("Vote", () => Vote);
