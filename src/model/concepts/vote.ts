import { type Connection, declareConnection, declareWithoutCount } from "../declare/connection.js";
import { Concept, Property, Relation } from "../declare/decorators.js";
import { into, out } from "../declare/step.js";
import { VoteFilter } from "../filters/vote-filter.js";
import { voteOrderArgument } from "../orders/vote-order.js";
import { Node } from "../node.js";
import type { UncertainDate } from "../values/values.js";
import type { Claim } from "./claim.js";
import type { CrossReference } from "./cross-reference.js";
import { Event } from "./event.js";
import { type Figure, FigureField } from "./fields/figure-field.js";
import { Organization } from "./organization.js";
import { ClaimsField, DateField, NoteField, ReferencedByField } from "./fields/shared-fields.js";
import { VoteOption } from "./vote-option.js";

/** One question put to a body. */
@Concept("Vote", "One question put to a body. Figures come from claims; rivals are never merged.", {
  prefix: "vote",
  implements: () => Node,
  section: {},
  title: { fields: ["question"], key: "questionKey" },
  search: {
    fields: ["result", "note"],
    belonging: [
      { relation: "options", property: "label" },
      { relation: "claims", property: "propertyLabel" },
      { relation: "claims", property: "stated" },
    ],
  },
  date: "when",
  byId: "A vote by id.",
  list: {
    description: "Votes, oldest first unless ordered otherwise.",
    connection: () => VoteConnection.connection,
    order: [{ property: "whenKey" }],
    filter: () => VoteFilter,
    arguments: { orderBy: voteOrderArgument },
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

  @Property(() => String, {
    description:
      "A name, chosen by an editor, for the people who were asked to vote. Votes at one event with the same electorate were put to the same voters, so they share one turnout.",
    isNullable: true,
  })
  readonly electorate!: string | null;

  @Relation(() => Vote, {
    description: "Every question that was put to the same voters at the same event, including this one. At most 100.",
    cardinality: "list",
    steps: [out("ELECTORATE"), into("ELECTORATE")],
    order: [{ property: "whenKey" }],
  })
  readonly sameElectorate!: readonly Vote[];

  @DateField(
    "When it was taken, as far as known. If no date is stated for the vote itself, the event's date.",
    "whenDate",
  )
  readonly when!: UncertainDate | null;

  @Property(() => String, {
    description: "The date by which the decision was to be carried out, in words.",
    isNullable: true,
  })
  readonly deadline!: string | null;

  @Property(() => String, {
    description: "The result in words, if a source gives one; for example `carried`.",
    isNullable: true,
  })
  readonly result!: string | null;

  @NoteField()
  readonly note!: string | null;

  @Relation(() => VoteOption, {
    description: "The options that voters could choose, or the shares that are reported. At most 100.",
    cardinality: "list",
    steps: [into("OPTION_OF")],
    order: [{ property: "position" }],
    corpus: { as: "records", isRequired: false },
  })
  readonly options!: readonly VoteOption[];

  @FigureField(
    "How many voted, according to figures for any question that was put to the same voters.",
    [out("ELECTORATE"), into("ELECTORATE"), into("ABOUT")],
    { property: "turnout" },
  )
  readonly turnout!: Figure | null;

  @FigureField("How many proposals were voted on, if sources say.", [into("ABOUT")], { property: "proposals" })
  readonly proposals!: Figure | null;

  @ClaimsField("The articles that report it, with what each one says.")
  readonly claims!: Connection<Claim>;

  @ReferencedByField()
  readonly referencedBy!: Connection<CrossReference>;
}

/** A page of votes. */
export const VoteConnection = declareConnection("Vote", () => Vote);
declareWithoutCount(
  VoteConnection,
  "How many the filter leaves out only because something is not recorded for them: at which event they were taken or to whom they were put, whichever the filter asks for. 0 without such a filter.",
);
