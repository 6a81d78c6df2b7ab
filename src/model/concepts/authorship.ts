import { Int } from "../declare/api.js";
import { declareConnection } from "../declare/connection.js";
import { Concept, Property, Relation } from "../declare/decorators.js";
import { out } from "../declare/step.js";
import { Node } from "../node.js";
import { Article } from "./article.js";
import { Author } from "./person.js";

/** Who stands over or under an article as its author. */
@Concept("Authorship", "Who stands over or under an article as its author, as printed.", {
  prefix: "authorship",
  implements: () => Node,
  isNumbered: true,
  contractions: [{ edge: "WROTE", from: "AUTHORSHIP_BY", to: "AUTHORSHIP_OF", copied: ["position"] }],
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

  @Property(() => String, { description: "The byline as printed." })
  readonly nameAsPrinted!: string;

  @Property(() => Boolean, { description: "True where the byline is a body's.", corpus: { isRequired: false } })
  readonly isCollective!: boolean;
}

/** A page of authorships. */
export const AuthorshipConnection = declareConnection("Authorship", () => Authorship);
