import "../../../src/model/concepts.js";
import { Organization } from "../../../src/model/concepts/organization.js";
import { DateField, NoteField } from "../../../src/model/concepts/fields/shared-fields.js";
import { declareConnection } from "../../../src/model/declare/connection.js";
import { declareConcepts } from "../../../src/model/declare/declare-concepts.js";
import { Concept, Property, Relation } from "../../../src/model/declare/decorators.js";
import { out } from "../../../src/model/declare/step.js";
import { Node } from "../../../src/model/node.js";
import type { UncertainDate } from "../../../src/model/values/values.js";

/** A concept that no other line of the program knows of. */
@Concept("Leaflet", "A printed sheet that a body handed out.", {
  prefix: "leaflet",
  implements: () => Node,
  section: {},
  title: { fields: ["title"], key: "titleKey" },
  search: { fields: ["note"] },
  date: "published",
  byId: "A leaflet by id.",
  list: {
    description: "Leaflets, oldest first.",
    connection: () => LeafletConnection.connection,
    order: [{ property: "publishedKey" }],
  },
  count: "Leaflets.",
})
export class Leaflet extends Node {
  @Property(() => String, { description: "Its title as printed." })
  readonly title!: string;

  @DateField("When it was handed out.")
  readonly published!: UncertainDate | null;

  @NoteField()
  readonly note!: string | null;

  @Relation(() => Organization, {
    description: "The body that handed it out.",
    cardinality: "one",
    isNullable: true,
    steps: [out("PUBLISHED_BY")],
    corpus: { isRequired: false },
  })
  readonly publisher!: Organization | null;
}

/** A page of leaflets. */
export const LeafletConnection = declareConnection("Leaflet", () => Leaflet);

declareConcepts([Leaflet]);
