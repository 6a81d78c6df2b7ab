import { Concept, Property, Relation } from "../declare/decorators.js";
import { out } from "../declare/step.js";
import { Node } from "../node.js";
import { TextRelationKind } from "../vocabularies.js";
import { Article } from "./article.js";
import { NoteField, SeenAtField, StatusField } from "./fields/shared-fields.js";

const betweenTexts = {
  from: "TEXT_RELATION_FROM",
  to: "TEXT_RELATION_TO",
  copied: ["status", "isPartial", "locator"],
} as const;

/** On what evidence two articles are the same text. */
@Concept("TextRelation", "One article is a translation or version of another, with the evidence for it.", {
  prefix: "text-relation",
  implements: () => Node,
  materializedEdges: [
    { ...betweenTexts, edge: "TRANSLATION_OF", where: { kind: "TRANSLATION" } },
    { ...betweenTexts, edge: "VERSION_OF", where: { kind: "VERSION" } },
  ],
})
export class TextRelation extends Node {
  @Property(() => TextRelationKind, { description: "Translation or version." })
  readonly kind!: string;

  @Relation(() => Article, {
    description: "The article that it is made from.",
    cardinality: "one",
    steps: [out("TEXT_RELATION_TO")],
    corpus: { isRequired: true },
  })
  readonly of!: Article;

  @Relation(() => Article, {
    description: "The translation or version.",
    cardinality: "one",
    steps: [out("TEXT_RELATION_FROM")],
  })
  readonly from!: Article;

  @Property(() => Boolean, {
    description: "True if only a part of the text is in it.",
    corpus: { isRequired: false },
  })
  readonly isPartial!: boolean;

  @Property(() => String, { description: "Where in the article this can be seen.", isNullable: true })
  readonly locator!: string | null;

  @SeenAtField()
  readonly seenAt!: string | null;

  @NoteField()
  readonly note!: string | null;

  @StatusField()
  readonly status!: string;
}
