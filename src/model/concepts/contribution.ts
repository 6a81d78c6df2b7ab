import { Int } from "../declare/api.js";
import { declareConnection } from "../declare/connection.js";
import { Concept, Property, Relation } from "../declare/decorators.js";
import { out } from "../declare/step.js";
import { Node } from "../node.js";
import { ContributionRole } from "../vocabularies.js";
import { Article } from "./article.js";
import type { Claim } from "./claim.js";
import { Author } from "./person.js";
import { NoteField, RivalMakersField, SeenAtField, StatusField, WitnessesField } from "./fields/shared-fields.js";

/** Who had a part in a text besides its authors and signatories. */
@Concept(
  "Contribution",
  "A person or body who contributed to a text, but not as its author or signatory: in which role, under which name, where it was seen.",
  {
    prefix: "contribution",
    implements: () => Node,
    isNumbered: true,
    shownIn: "CONTRIBUTION_SEEN_IN",
    materializedEdges: [
      {
        edge: "CONTRIBUTED",
        from: "CONTRIBUTION_BY",
        to: "CONTRIBUTION_OF",
        copied: ["role", "position", "locator", "status"],
      },
    ],
  },
)
export class Contribution extends Node {
  @Relation(() => Article, { description: "The text.", cardinality: "one", steps: [out("CONTRIBUTION_OF")] })
  readonly article!: Article;

  @Relation(() => Author, {
    description: "The person or body; null if only the name as printed is recorded.",
    cardinality: "one",
    isNullable: true,
    steps: [out("CONTRIBUTION_BY")],
    corpus: { isRequired: false },
  })
  readonly contributor!: Author | null;

  @Property(() => ContributionRole, { description: "The role that they had in it." })
  readonly role!: string;

  @Property(() => Int, { description: "Position among the contributions, from 1.", isNullable: true, corpus: false })
  readonly position!: number | null;

  @Property(() => String, { description: "The name as printed, in the text itself or in the articles of `sources`." })
  readonly nameAsPrinted!: string;

  @WitnessesField("CONTRIBUTION_SEEN_IN", { isSaid: "who had this role", isSeen: "the contribution" })
  readonly sources!: readonly Article[];

  @Property(() => String, { description: "Where in the source it is.", isNullable: true })
  readonly locator!: string | null;

  @SeenAtField()
  readonly seenAt!: string | null;

  @NoteField()
  readonly note!: string | null;

  @StatusField()
  readonly status!: string;

  @RivalMakersField("CONTRIBUTION_DISPUTED_BY", "`translator`, `editor` and so on, whichever fits the role,")
  readonly rivals!: readonly Claim[];
}

/** A page of contributions. */
export const ContributionConnection = declareConnection("Contribution", () => Contribution);
