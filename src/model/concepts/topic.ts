import type { Connection } from "../declare/connection.js";
import { Concept } from "../declare/decorators.js";
import { Node } from "../node.js";
import type { LocalizedString } from "../values/values.js";
import type { Claim } from "./claim.js";
import { ClaimsField, NameField } from "./fields/shared-fields.js";

/** What several articles speak of, and no one event, vote, body or text covers. */
@Concept("Topic", "What several articles speak of, and no one event, vote, body or text covers.", {
  prefix: "topic",
  implements: () => Node,
  section: {},
  title: { fields: ["name"], key: "nameKey" },
  search: {
    belonging: [
      { relation: "claims", property: "propertyLabel" },
      { relation: "claims", property: "stated" },
    ],
  },
  isHub: true,
})
export class Topic extends Node {
  @NameField("What it is called here.")
  readonly name!: LocalizedString;

  @ClaimsField("What sources say of it.")
  readonly claims!: Connection<Claim>;
}
