import type { Connection } from "../declare/connection.js";
import { Concept, Property, Relation } from "../declare/decorators.js";
import { into } from "../declare/step.js";
import { Node } from "../node.js";
import { type Event, EventConnection } from "./event.js";

/** Where something happened. */
@Concept("Place", "Where something happened.", {
  prefix: "place",
  implements: () => Node,
  section: {},
  title: { fields: ["name"], key: "nameKey" },
})
export class Place extends Node {
  @Property(() => String, { description: "Its name." })
  readonly name!: string;

  @Relation(() => EventConnection.connection, {
    description: "What happened there, oldest first.",
    cardinality: "connection",
    steps: [into("AT_PLACE")],
    order: [{ property: "whenKey" }],
  })
  readonly events!: Connection<Event>;
}
