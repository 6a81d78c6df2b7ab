import { shownValue } from "../../rules/numbers/number-range.js";
import { toDateValue, toLocalizedString } from "../values/api-values.js";
import { claimOrder } from "../orders/shared-orders.js";
import { type Connection, declareConnection } from "../declare/connection.js";
import { Computed, Concept, Property, Relation } from "../declare/decorators.js";
import { stored } from "../declare/needs.js";
import { into, out } from "../declare/step.js";
import { ClaimFilter } from "../filters/claim-filter.js";
import { Node } from "../node.js";
import { ClaimValue, type LocalizedString } from "../values/values.js";
import { ClaimRank, EchoBasis, StatedAs } from "../vocabularies.js";
import { Article } from "./article.js";
import { Conflict } from "./conflict.js";
import { NoteField, PropertyLabelField, SeenAtField, StatusField } from "./fields/shared-fields.js";
import { VoteOption } from "./vote-option.js";

/** A claim's value as the graph stores it: at most one of number, date and text. */
export interface StoredClaimValue {
  readonly valueKind: "NUMBER" | "DATE" | "TEXT" | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string | null;
  readonly base: string | null;
  readonly isApproximate: boolean | null;
  readonly date: string | null;
  readonly stated: string;
  readonly language: string | null;
}

/** "In *source*, at *locator*, *subject* has *property* set to *value*." */
@Concept("Claim", "In *source*, at *locator*, *subject* has *property* set to *value*.", {
  prefix: "claim",
  implements: () => Node,
  source: "STATED_IN",
  orderKeys: [{ from: "locator", key: "locatorKey", missing: { value: "" } }],
  materializedEdges: [
    { edge: "CLAIMS", from: "STATED_IN", to: "ABOUT", copied: ["property", "status", "locator", "statedAs"] },
  ],
  byId: "A claim by id.",
  list: {
    description: "Claims, those of the oldest source first.",
    connection: () => ClaimConnection.connection,
    order: claimOrder,
    filter: () => ClaimFilter,
  },
  count: "Claims.",
})
export class Claim extends Node {
  @Relation(() => Node, { description: "What the claim is about.", cardinality: "one", steps: [out("ABOUT")] })
  readonly subject!: Node;

  @Property(() => String, { description: "The property that the claim is about: `turnout`, `date`, `membership`." })
  readonly property!: string;

  @PropertyLabelField()
  readonly propertyLabel!: LocalizedString;

  @Property(() => String, {
    description: "What the source says: in its words, or in ours if `statedAs` is PARAPHRASED.",
  })
  readonly stated!: string;

  @Property(() => StatedAs, {
    description:
      "Whose words `stated` has. NOT_SEEN: the source gives no figure, or nobody saw that part of it; such a claim neither supports nor contradicts others.",
  })
  readonly statedAs!: string;

  @Computed(() => ClaimValue, {
    description: "The value that the words give; null if they give none.",
    isNullable: true,
    needs: {
      valueKind: stored<StoredClaimValue["valueKind"]>("valueKind"),
      value: stored<number | null>("value"),
      lower: stored<number | null>("lower"),
      upper: stored<number | null>("upper"),
      unit: stored<string | null>("unit"),
      base: stored<string | null>("base"),
      isApproximate: stored<boolean | null>("isApproximate"),
      date: stored<string | null>("date"),
      stated: stored<string>("stated"),
      language: stored<string | null>("language"),
    },
    compute: toClaimValue,
  })
  readonly value!: ClaimValue | null;

  @Relation(() => Article, {
    description: "The article that states it.",
    cardinality: "one",
    steps: [out("STATED_IN")],
    corpus: { isRequired: true },
  })
  readonly source!: Article;

  @Property(() => String, { description: "Where it is in the source.", isNullable: true })
  readonly locator!: string | null;

  @SeenAtField()
  readonly seenAt!: string | null;

  @Property(() => ClaimRank, { description: "How an editor ranks it among its rivals.", corpus: { isRequired: false } })
  readonly rank!: string;

  @StatusField()
  readonly status!: string;

  @NoteField("What a reader should know about it: other words of the same source, or how we read them.")
  readonly note!: string | null;

  @Relation(() => Claim, {
    description:
      "The claim that this one repeats: for a translation, the claim of the original; for a quotation, the claim of the quoted source.",
    cardinality: "one",
    isNullable: true,
    steps: [out("DERIVED_FROM")],
  })
  readonly derivedFrom!: Claim | null;

  @Relation(() => Claim, {
    description:
      "The claim that this one echoes: the one recorded in `derivedFrom`, or the one from which its source can be seen to have taken it. An echo neither supports nor disputes anything.",
    cardinality: "one",
    isNullable: true,
    steps: [out("ECHO_OF")],
  })
  readonly echoOf!: Claim | null;

  @Property(() => EchoBasis, {
    description: "How it is known that it is an echo; null if it is not one.",
    isNullable: true,
    corpus: false,
  })
  readonly echoBasis!: string | null;

  @Computed(() => Boolean, {
    description:
      "True if it is an echo but gives a number or date that the repeated claim rules out, by a mistake in a translation or quotation. It is a variant of that text, not a rival.",
    needs: { isVariant: stored<boolean | null>("isVariant") },
    compute: ({ isVariant }) => isVariant ?? false,
  })
  readonly isVariant!: boolean;

  @Relation(() => ClaimConnection.connection, {
    description: "Claims that repeat this one.",
    cardinality: "connection",
    steps: [into("DERIVED_FROM")],
    order: claimOrder,
  })
  readonly repeatedBy!: Connection<Claim>;

  @Relation(() => Claim, {
    description:
      "Claims about the same subject and property that cannot be true together with this one. For turnout, also claims about other questions to the same voters. An echo has none. At most 100.",
    cardinality: "list",
    steps: [{ edge: "RIVALS", direction: "both" }],
    order: claimOrder,
  })
  readonly rivals!: readonly Claim[];

  @Relation(() => VoteOption, {
    description: "The option whose figure it states, if it is about an option.",
    cardinality: "one",
    isNullable: true,
    steps: [out("ON_OPTION")],
  })
  readonly option!: VoteOption | null;

  @Property(() => String, { description: "The option as the source words it.", isNullable: true })
  readonly optionWording!: string | null;

  @Relation(() => Conflict, {
    description: "The conflicts that it belongs to. At most 100.",
    cardinality: "list",
    steps: [out("IN_CONFLICT")],
  })
  readonly conflicts!: readonly Conflict[];

  @Property(() => String, {
    description:
      "The side that it takes in its conflict, as the editor names it. Claims in words on one side are not rivals of each other, nor of numbers and dates on that side.",
    isNullable: true,
  })
  readonly side!: string | null;
}

/** A page of claims. */
export const ClaimConnection = declareConnection("Claim", () => Claim);

/** The API's value of a stored claim; `null` where it has none. */
export function toClaimValue(stored: StoredClaimValue): object | null {
  switch (stored.valueKind) {
    case "NUMBER": {
      const { lower, upper, unit, base, isApproximate } = stored;
      return {
        __typename: "NumberValue",
        value: shownValue(stored),
        lower,
        upper,
        unit: unit ?? "OTHER",
        base,
        isApproximate: isApproximate ?? false,
      };
    }
    case "DATE":
      return { __typename: "DateValue", date: toDateValue({ edtf: stored.date, basis: "STATED" }) };
    case "TEXT":
      return { __typename: "TextValue", text: toLocalizedString(stored.stated, stored.language) };
    default:
      return null;
  }
}
