import type { ClaimReading } from "../../rules/claims/claim-reading.js";
import { perBase } from "../../rules/claims/per-base.js";
import { shownClaim, type DisputedClaim } from "../../rules/claims/shown-claim.js";
import { claimOrder } from "../orders/shared-orders.js";
import { declareConnection } from "../declare/connection.js";
import { Computed, Concept, Gathered, Property, Relation } from "../declare/decorators.js";
import { stored } from "../declare/needs.js";
import { innerPageArguments } from "../declare/page-arguments.js";
import { into, out } from "../declare/step.js";
import { conflictArguments } from "../filters/conflict-arguments.js";
import { Node } from "../node.js";
import { type LocalizedString, NumberRange } from "../values/values.js";
import { Agreement } from "../vocabularies.js";
import { Claim } from "./claim.js";
import { datedProperties, weighedProperties } from "./fields/figure-field.js";
import { conflictAsOf, ConflictAsOf } from "./fields/conflict-as-of.js";
import { asOfArgument } from "./fields/known-by-then.js";
import { ShownClaim } from "./fields/shown-claim.js";
import { PerBase } from "./fields/per-base.js";
import { NoteField, PropertyLabelField } from "./fields/shared-fields.js";

const disputedProperties = {
  date: { property: "date" },
  property: { property: "property" },
  optionId: { property: "optionId" },
} as const;

/** Rival claims about one thing. */
@Concept("Conflict", "Rival claims about one thing, side by side. No claim is preferred without saying so.", {
  prefix: "conflict",
  implements: () => Node,
  section: {},
  title: { fields: ["topic"], key: "topicKey" },
  search: { fields: ["propertyLabel", "note"], belonging: [{ relation: "claims", property: "stated" }] },
  list: {
    description:
      "What sources disagree on: rival claims side by side, in the order of ids. No claim is preferred without saying so.",
    connection: () => ConflictConnection.connection,
    order: [],
    arguments: conflictArguments,
    paging: innerPageArguments,
  },
  count: "Conflicts.",
})
export class Conflict extends Node {
  @Relation(() => Node, {
    description: "What the claims are about.",
    cardinality: "one",
    steps: [out("CONCERNS")],
    corpus: { isRequired: true },
  })
  readonly subject!: Node;

  @Relation(() => Node, {
    description:
      "The second thing, if the claims disagree on which of the two came first; null if they disagree on something else.",
    cardinality: "one",
    isNullable: true,
    steps: [out("ORDER_WITH")],
    corpus: { isRequired: false },
  })
  readonly orderWith!: Node | null;

  @Property(() => String, { description: "The property that the claims are about." })
  readonly property!: string;

  @PropertyLabelField()
  readonly propertyLabel!: LocalizedString;

  @Property(() => String, { description: "What is in dispute, in a few words." })
  readonly topic!: string;

  @Property(() => Agreement, {
    description:
      "How far the reviewed claims agree; echoes do not count. Numbers on different bases are not compared: see `perBase`.",
    corpus: false,
  })
  readonly agreement!: string;

  @Gathered(() => PerBase, {
    description: "How far the reviewed claims agree on each base separately.",
    concept: () => Claim,
    steps: [into("IN_CONFLICT")],
    order: claimOrder,
    properties: weighedProperties,
    compute: (claims: readonly ClaimReading[]) => perBase(claims),
  })
  readonly perBase!: PerBase;

  @Relation(() => Claim, {
    description: "The claims, in the order in which their sources appeared. At most 100.",
    cardinality: "list",
    steps: [into("IN_CONFLICT")],
    order: claimOrder,
  })
  readonly claims!: readonly Claim[];

  @Gathered(() => ShownClaim, {
    description:
      "The reviewed claim that is shown first, and why. It is chosen from the claims of this conflict. A date or title in the record itself is chosen by its editors, and may differ.",
    concept: () => Claim,
    steps: [into("IN_CONFLICT")],
    order: claimOrder,
    properties: { ...weighedProperties, ...disputedProperties },
    compute: (claims: readonly DisputedClaim[]) => shownClaim(claims),
  })
  readonly shown!: ShownClaim;

  @Gathered(() => ConflictAsOf, {
    description:
      "What was known about it on a given day: the same values, but only from claims whose source had certainly come out by then. If no day is given, from all claims.",
    arguments: { asOf: asOfArgument },
    concept: () => Claim,
    steps: [into("IN_CONFLICT")],
    order: claimOrder,
    properties: { ...datedProperties, ...disputedProperties, side: { property: "side" } },
    compute: conflictAsOf,
  })
  readonly known!: ConflictAsOf;

  @Computed(() => NumberRange, {
    description:
      "The smallest and the largest number among the claims on all bases, not counting echoes; null if there are no numbers. For each base, see `perBase`.",
    isNullable: true,
    needs: { least: stored<number | null>("spreadLeast"), most: stored<number | null>("spreadMost") },
    compute: ({ least, most }) => (least === null || most === null ? null : { least, most }),
  })
  readonly spread!: NumberRange | null;

  @NoteField()
  readonly note!: string | null;
}

/** A page of conflicts. */
export const ConflictConnection = declareConnection("Conflict", () => Conflict);
