import type { Connection } from "../declare/connection.js";
import { Concept } from "../declare/decorators.js";
import { Node } from "../node.js";
import type { LocalizedString } from "../values/values.js";
import type { Claim } from "./claim.js";
import { ClaimsField, NameField } from "./fields/shared-fields.js";

/** A subject of several articles that is not a single event, vote, body or text. */
@Concept("Topic", "A subject of several articles that is not a single event, vote, body or text.", {
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
