import { Concept, Property, Relation } from "../declare/decorators.js";
import { out } from "../declare/step.js";
import { Node } from "../node.js";
import { ReviewStatus } from "../vocabularies.js";
import { Person } from "./person.js";

/** "May be the same as". */
@Concept(
  "IdentityHypothesis",
  "A hypothesis that printed names belong to one person. The names are never merged, and a rejected hypothesis is kept.",
  {
    prefix: "identity-hypothesis",
    plural: "identityHypotheses",
    implements: () => Node,
    section: { hasId: false },
  },
)
export class IdentityHypothesis extends Node {
  @Relation(() => Person, {
    description: "The people that may be one. At most 100.",
    cardinality: "list",
    steps: [out("HYPOTHESIS_OF")],
    corpus: { isRequired: true },
  })
  readonly people!: readonly Person[];

  @Property(() => ReviewStatus, { description: "Whether a reviewer has accepted or rejected it." })
  readonly status!: string;

  @Property(() => String, { description: "The reasons for it." })
  readonly basis!: string;

  @Property(() => String, { description: "Who or what proposed it." })
  readonly proposedBy!: string;
}
