import { ClaimConnection, type Claim } from "./claim.js";
import { claimArguments, claimOrder, toLocalizedString } from "../common-fields.js";
import { Computed, Concept, Relation } from "../declare/decorators.js";
import { into } from "../declare/registry.js";
import { Node } from "../node.js";
import { LocalizedString } from "../values.js";

/** What several articles speak of, and no one event, vote, body or text covers. */
@Concept("Topic", "What several articles speak of, and no one event, vote, body or text covers.", {
  prefix: "topic",
  implements: () => Node,
  section: {},
  title: { fields: ["name"], key: "nameKey" },
  search: {},
})
export class Topic extends Node {
  @Computed(() => LocalizedString, {
    description: "What it is called here.",
    needs: { name: "name" },
    compute: ({ name }: { name: string }) => toLocalizedString(name, "en"),
    corpus: {},
  })
  readonly name!: LocalizedString;

  @Relation(() => ClaimConnection.connection, {
    description: "What sources say of it.",
    cardinality: "connection",
    arguments: claimArguments,
    steps: [into("ABOUT")],
    order: claimOrder,
    corpus: { as: "records", isRequired: false },
  })
  readonly claims!: readonly Claim[];
}
