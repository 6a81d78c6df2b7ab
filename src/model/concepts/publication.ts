import { Concept, Property, Relation } from "../declare/decorators.js";
import { out } from "../declare/step.js";
import { Node } from "../node.js";
import { URLScalar } from "../values/scalars.js";
import type { UncertainDate } from "../values/values.js";
import { Article } from "./article.js";
import { Organization } from "./organization.js";
import { DateField, NoteField, SeenAtField } from "./fields/shared-fields.js";

/** One appearance of a text: who brought it out, when and where. */
@Concept(
  "Publication",
  "One appearance of a text: which publication or publisher brought it out, when, and at which address.",
  {
    prefix: "publication",
    implements: () => Node,
    isNumbered: true,
    shownIn: "PUBLICATION_TOLD_IN",
  },
)
export class Publication extends Node {
  @Relation(() => Article, { description: "The text.", cardinality: "one", steps: [out("PUBLICATION_OF")] })
  readonly article!: Article;

  @Relation(() => Organization, {
    description: "The publication or publisher that brought it out.",
    cardinality: "one",
    steps: [out("PUBLICATION_BY")],
    corpus: { isRequired: true },
  })
  readonly publisher!: Organization;

  @Property(() => Boolean, {
    description:
      "True if it went only to the members of a body, as an internal bulletin does, and so was not public there.",
    corpus: { isRequired: false },
  })
  readonly isInternal!: boolean;

  @DateField("When it came out there; null if only the date of the text itself is recorded.")
  readonly date!: UncertainDate | null;

  @Property(() => URLScalar, {
    description: "Its address there; null if only the addresses of the text itself are recorded.",
    isNullable: true,
  })
  readonly url!: string | null;

  @Relation(() => Article, {
    description:
      "The article that reports this appearance; always one that was seen. Null if the text itself shows it.",
    cardinality: "one",
    isNullable: true,
    steps: [out("PUBLICATION_TOLD_IN")],
    corpus: {
      isRequired: false,
      description:
        "The article that reports this appearance, if the text itself does not. If left out for a text that is REFERENCED: the first article that it is `knownFrom`.",
    },
  })
  readonly source!: Article | null;

  @SeenAtField()
  readonly seenAt!: string | null;

  @NoteField()
  readonly note!: string | null;
}
