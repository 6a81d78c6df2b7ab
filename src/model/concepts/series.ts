import { ArticleConnection } from "./article.js";
import { byDateOf, toLocalizedString } from "../common-fields.js";
import { Computed, Concept, Relation } from "../declare/decorators.js";
import { into } from "../declare/registry.js";
import { Node } from "../node.js";
import { LocalizedString } from "../values.js";

/** Articles that a publication brought out under one heading. */
@Concept("Series", "Articles that a publication brought out under one heading.", {
  prefix: "series",
  plural: "series",
  implements: () => Node,
  section: {},
  title: { fields: ["name"], key: "nameKey" },
  search: {},
})
export class Series extends Node {
  @Computed(() => LocalizedString, {
    description: "Its name as printed.",
    needs: { name: "name" },
    compute: ({ name }: { name: string }) => toLocalizedString(name, "en"),
    corpus: {},
  })
  readonly name!: LocalizedString;

  @Relation(() => ArticleConnection.connection, {
    description: "Its articles, oldest first.",
    cardinality: "connection",
    steps: [into("IN_SERIES")],
    order: [byDateOf()],
  })
  readonly articles!: unknown;
}
