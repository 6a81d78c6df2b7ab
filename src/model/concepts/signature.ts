import { Int } from "../declare/api.js";
import { declareConnection } from "../declare/connection.js";
import { Concept, Property, Relation } from "../declare/decorators.js";
import { out } from "../declare/step.js";
import { Node } from "../node.js";
import { Article } from "./article.js";
import { Organization } from "./organization.js";
import { Author, Person } from "./person.js";
import { Affiliation } from "../vocabularies.js";
import { NoteField, SeenAtField, StatusField } from "./fields/shared-fields.js";

/** Who signed which article. */
@Concept(
  "Signature",
  "The signature of a person or body under an article: in which position, under which name, where it was seen.",
  {
    prefix: "signature",
    implements: () => Node,
    orderKeys: [{ from: "position", key: "positionKey", missing: "as listed" }],
    shownIn: "SIGNATURE_SEEN_IN",
    materializedEdges: [{ edge: "SIGNED", from: "SIGNATURE_BY", to: "SIGNATURE_ON", copied: ["position", "status"] }],
    count: "Signatures.",
  },
)
export class Signature extends Node {
  @Relation(() => Article, { description: "What was signed.", cardinality: "one", steps: [out("SIGNATURE_ON")] })
  readonly article!: Article;

  @Relation(() => Author, {
    description: "The person or body that signed, as printed.",
    cardinality: "one",
    steps: [out("SIGNATURE_BY")],
    corpus: { isRequired: true },
  })
  readonly signer!: Author;

  @Relation(() => Person, {
    description: "The person that signed, as printed; null if a body signed: see `signer`.",
    cardinality: "one",
    isNullable: true,
    steps: [out("SIGNATURE_BY")],
    corpus: {
      isRequired: false,
      insteadOf: "signer",
      description: "Who signed. It means the same as `signer`, and older files use it instead.",
    },
  })
  readonly person!: Person | null;

  @Property(() => Int, { description: "Position among the signatories, from 1.", isNullable: true })
  readonly position!: number | null;

  @Property(() => String, { description: "The name as printed." })
  readonly nameAsPrinted!: string;

  @Property(() => String, {
    description: "The capacity in which they signed, as printed. If it is null, `affiliation` says why.",
    isNullable: true,
  })
  readonly capacity!: string | null;

  @Property(() => Affiliation, {
    description:
      "Whether a capacity or a body is printed with the name. If `capacity` and `onBehalfOf` are both null, it says whether none is printed or whether that is not recorded.",
    corpus: {
      isRequired: false,
      description:
        "Whether a capacity or a body is printed with the name. If left out: PRINTED if one is given here, otherwise NOT_RECORDED.",
    },
  })
  readonly affiliation!: string;

  @Relation(() => Organization, {
    description: "The body on whose behalf it was signed. A body that signed for itself is the `signer`.",
    cardinality: "one",
    isNullable: true,
    steps: [out("ON_BEHALF_OF")],
    corpus: { isRequired: false },
  })
  readonly onBehalfOf!: Organization | null;

  @Relation(() => Article, {
    description: "The article in which the signature was seen; null if that is not recorded.",
    cardinality: "one",
    isNullable: true,
    steps: [out("SIGNATURE_SEEN_IN")],
    corpus: {
      isRequired: false,
      description:
        "The article in which the signature was seen. If left out for a text that is REFERENCED: the first article that it is `knownFrom`.",
    },
  })
  readonly source!: Article | null;

  @SeenAtField()
  readonly seenAt!: string | null;

  @NoteField()
  readonly note!: string | null;

  @StatusField()
  readonly status!: string;
}

/** A page of signatures. */
export const SignatureConnection = declareConnection("Signature", () => Signature);
