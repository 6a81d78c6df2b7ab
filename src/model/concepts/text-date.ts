import { toDateValue } from "../values/api-values.js";
import { Computed, Concept, Property, Relation } from "../declare/decorators.js";
import { stored } from "../declare/needs.js";
import { out } from "../declare/step.js";
import { Node } from "../node.js";
import { TextDateKind } from "../vocabularies.js";
import { Article } from "./article.js";
import { NoteField, SeenAtField, StatusField } from "./fields/shared-fields.js";
import { UncertainDate } from "../values/values.js";

/** One date of a text, and who gives it. */
@Concept(
  "TextDate",
  "One date of a text: when it was printed, posted, received and so on, and which source gives it.",
  {
    prefix: "text-date",
    implements: () => Node,
  },
)
export class TextDate extends Node {
  @Relation(() => Article, { description: "The text.", cardinality: "one", steps: [out("DATE_OF")] })
  readonly article!: Article;

  @Property(() => TextDateKind, { description: "What happened to the text on this date." })
  readonly kind!: string;

  @Computed(() => UncertainDate, {
    description: "When, as far as known.",
    needs: { edtf: stored<string>("date"), basis: stored<string | null>("dateBasis") },
    compute: toDateValue,
    corpus: {},
  })
  readonly date!: UncertainDate;

  @Relation(() => Article, {
    description: "The other text that gives the date; null if the dated text gives it itself, or an archive does.",
    cardinality: "one",
    isNullable: true,
    steps: [out("DATE_SEEN_IN")],
    corpus: { isRequired: false },
  })
  readonly source!: Article | null;

  @Property(() => String, { description: "Where in the source the date is given.", isNullable: true })
  readonly locator!: string | null;

  @SeenAtField()
  readonly seenAt!: string | null;

  @StatusField()
  readonly status!: string;

  @NoteField()
  readonly note!: string | null;
}
