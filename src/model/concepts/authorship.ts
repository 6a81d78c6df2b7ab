import { Int } from "../declare/api.js";
import { declareConnection } from "../declare/connection.js";
import { Concept, Property, Relation } from "../declare/decorators.js";
import { out } from "../declare/step.js";
import { Node } from "../node.js";
import { Article } from "./article.js";
import type { Claim } from "./claim.js";
import { Author } from "./person.js";
import { NoteField, RivalMakersField, SeenAtField, StatusField, WitnessesField } from "./fields/shared-fields.js";

/** Who stands over or under an article as its author. */
@Concept("Authorship", "A person or body named as the author at the head or foot of an article, as printed.", {
  prefix: "authorship",
  implements: () => Node,
  isNumbered: true,
  shownIn: "AUTHORSHIP_SEEN_IN",
  materializedEdges: [
    { edge: "WROTE", from: "AUTHORSHIP_BY", to: "AUTHORSHIP_OF", copied: ["position", "locator", "status"] },
  ],
})
export class Authorship extends Node {
  @Relation(() => Article, { description: "The article.", cardinality: "one", steps: [out("AUTHORSHIP_OF")] })
  readonly article!: Article;

  @Relation(() => Author, {
    description: "The person or body; null for a collective that is recorded only as printed.",
    cardinality: "one",
    isNullable: true,
    steps: [out("AUTHORSHIP_BY")],
    corpus: { isRequired: false },
  })
  readonly author!: Author | null;

  @Property(() => Int, { description: "Position among the authors, from 1.", isNullable: true, corpus: false })
  readonly position!: number | null;

  @Property(() => String, { description: "The byline as printed, in the text itself or in the articles of `sources`." })
  readonly nameAsPrinted!: string;

  @Property(() => Boolean, {
    description: "True if the byline is that of a body, and not of a person.",
    corpus: { isRequired: false },
  })
  readonly isCollective!: boolean;

  @WitnessesField("AUTHORSHIP_SEEN_IN", { isSaid: "who wrote the text", isSeen: "the byline" })
  readonly sources!: readonly Article[];

  @Property(() => String, { description: "Where in the source it is.", isNullable: true })
  readonly locator!: string | null;

  @SeenAtField()
  readonly seenAt!: string | null;

  @NoteField()
  readonly note!: string | null;

  @StatusField()
  readonly status!: string;

  @RivalMakersField("AUTHORSHIP_DISPUTED_BY", "`author`")
  readonly rivals!: readonly Claim[];
}

/** A page of authorships. */
export const AuthorshipConnection = declareConnection("Authorship", () => Authorship);
