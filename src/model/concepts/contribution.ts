import { Int } from "../declare/api.js";
import { declareConnection } from "../declare/connection.js";
import { Concept, Property, Relation } from "../declare/decorators.js";
import { out } from "../declare/step.js";
import { Node } from "../node.js";
import { byDateOf } from "../shared-orders.js";
import { ContributionRole } from "../vocabularies.js";
import { Article } from "./article.js";
import { Author } from "./person.js";
import { NoteField, SeenAtField, StatusField } from "./shared-fields.js";

/** Who had a part in a text besides its authors and signatories. */
@Concept(
  "Contribution",
  "Who had a part in a text besides its authors and signatories: in which role, under which name, where it was seen.",
  {
    prefix: "contribution",
    implements: () => Node,
    isNumbered: true,
    shownIn: "CONTRIBUTION_SEEN_IN",
    contractions: [
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
    description: "The person or body; null where nobody is recorded but the name as printed.",
    cardinality: "one",
    isNullable: true,
    steps: [out("CONTRIBUTION_BY")],
    corpus: { isRequired: false },
  })
  readonly contributor!: Author | null;

  @Property(() => ContributionRole, { description: "What part they had in it." })
  readonly role!: string;

  @Property(() => Int, { description: "Place among the contributions, from 1.", isNullable: true, corpus: false })
  readonly position!: number | null;

  @Property(() => String, { description: "The name as printed, in the text itself or in `sources`." })
  readonly nameAsPrinted!: string;

  @Relation(() => Article, {
    description:
      "The articles in which it was seen who had this part, oldest first: a text that nobody saw is no witness for it. Empty where the text itself says it. At most 100.",
    cardinality: "list",
    steps: [out("CONTRIBUTION_SEEN_IN")],
    order: [byDateOf()],
    corpus: {
      key: "source",
      acceptsOne: true,
      isRequired: false,
      description:
        "The article in which it was seen, or a list of them, where that is not the text itself; where left out, for a text that is REFERENCED those that it is `knownFrom`.",
    },
  })
  readonly sources!: readonly Article[];

  @Property(() => String, { description: "Where in the source it stands.", isNullable: true })
  readonly locator!: string | null;

  @SeenAtField()
  readonly seenAt!: string | null;

  @NoteField()
  readonly note!: string | null;

  @StatusField()
  readonly status!: string;
}

/** A page of contributions. */
export const ContributionConnection = declareConnection("Contribution", () => Contribution);
