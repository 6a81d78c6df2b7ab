import "../../../src/model/concepts.js";
import { toDateValue, type StoredDate } from "../../../src/model/common-fields.js";
import { Organization } from "../../../src/model/concepts/organization.js";
import { declareConnection } from "../../../src/model/declare/connection.js";
import { Computed, Concept, Property, Relation } from "../../../src/model/declare/decorators.js";
import { out, registerConcepts } from "../../../src/model/declare/registry.js";
import { Node } from "../../../src/model/node.js";
import { UncertainDate } from "../../../src/model/values.js";

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

  @Computed(() => UncertainDate, {
    description: "When it was handed out.",
    isNullable: true,
    needs: { edtf: "published", basis: "publishedBasis" },
    compute: (stored: StoredDate) => toDateValue(stored),
    corpus: {},
  })
  readonly published!: UncertainDate | null;

  @Property(() => String, { description: "What a reader should know about it.", isNullable: true })
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

registerConcepts([Leaflet]);
