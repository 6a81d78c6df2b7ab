import { byDateOf } from "../orders/shared-orders.js";
import type { Connection } from "../declare/connection.js";
import { Concept, Relation } from "../declare/decorators.js";
import { into } from "../declare/step.js";
import { Node } from "../node.js";
import type { LocalizedString } from "../values/values.js";
import { type Article, ArticleConnection } from "./article.js";
import { NameField } from "./fields/shared-fields.js";

/** Articles that a publication brought out under one heading. */
@Concept("Series", "Articles that a publication brought out under one heading.", {
  prefix: "series",
  plural: "series",
  implements: () => Node,
  section: {},
  title: { fields: ["name"], key: "nameKey" },
  search: {},
  isHub: true,
})
export class Series extends Node {
  @NameField("Its name as printed.")
  readonly name!: LocalizedString;

  @Relation(() => ArticleConnection.connection, {
    description: "Its articles, oldest first.",
    cardinality: "connection",
    steps: [into("IN_SERIES")],
    order: [byDateOf()],
  })
  readonly articles!: Connection<Article>;
}
