import { Int } from "../declare/api.js";
import { declareConnection } from "../declare/connection.js";
import { Concept, Property, Relation } from "../declare/decorators.js";
import { out } from "../declare/step.js";
import { Node } from "../node.js";
import { Article } from "./article.js";
import { Author } from "./person.js";
import { NoteField, SeenAtField, StatusField } from "./shared-fields.js";
import { byDateOf } from "../shared-orders.js";

/** Who stands over or under an article as its author. */
@Concept("Authorship", "Who stands over or under an article as its author, as printed.", {
  prefix: "authorship",
  implements: () => Node,
  isNumbered: true,
  shownIn: "AUTHORSHIP_SEEN_IN",
  contractions: [
    { edge: "WROTE", from: "AUTHORSHIP_BY", to: "AUTHORSHIP_OF", copied: ["position", "locator", "status"] },
  ],
})
export class Authorship extends Node {
  @Relation(() => Article, { description: "The article.", cardinality: "one", steps: [out("AUTHORSHIP_OF")] })
  readonly article!: Article;

  @Relation(() => Author, {
    description: "The person or body; null where a collective stands only as printed.",
    cardinality: "one",
    isNullable: true,
    steps: [out("AUTHORSHIP_BY")],
    corpus: { isRequired: false },
  })
  readonly author!: Author | null;

  @Property(() => Int, { description: "Place among the authors, from 1.", isNullable: true, corpus: false })
  readonly position!: number | null;

  @Property(() => String, { description: "The byline as printed, in the text itself or in `sources`." })
  readonly nameAsPrinted!: string;

  @Property(() => Boolean, { description: "True where the byline is a body's.", corpus: { isRequired: false } })
  readonly isCollective!: boolean;

  @Relation(() => Article, {
    description:
      "The articles in which it was seen who wrote the text, oldest first: a text that nobody saw is no witness for its author. Empty where the text itself says it. At most 100.",
    cardinality: "list",
    steps: [out("AUTHORSHIP_SEEN_IN")],
    order: [byDateOf()],
    corpus: {
      key: "source",
      acceptsOne: true,
      isRequired: false,
      description:
        "The article in which the byline was seen, or a list of them, where that is not the text itself; where left out, for a text that is REFERENCED those that it is `knownFrom`.",
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

/** A page of authorships. */
export const AuthorshipConnection = declareConnection("Authorship", () => Authorship);
