import { type DatedRow, daysBetween } from "../../rules/dates/days-between.js";
import { findCitationType, isResponse, stanceOf } from "../citation-type.js";
import { byDateOf, referenceOrder } from "../orders/shared-orders.js";
import { Int } from "../declare/api.js";
import { declareConnection, declareWithoutCount } from "../declare/connection.js";
import { Computed, Concept, Property, Relation } from "../declare/decorators.js";
import { related, stored } from "../declare/needs.js";
import { out } from "../declare/step.js";
import { declareUnion } from "../declare/union.js";
import { CrossReferenceFacet, declareFacets } from "../values/facet.js";
import { CrossReferenceFilter } from "../filters/cross-reference-filter.js";
import { Node } from "../node.js";
import { URLScalar } from "../values/scalars.js";
import { toReferencePlaces } from "../values/reference-places.js";
import { DayRange, ReferencePlace } from "../values/values.js";
import { CitationType, ReferenceEvidence, Stance } from "../vocabularies.js";
import { Article } from "./article.js";
import { Convention, Occurrence } from "./event.js";
import { Organization } from "./organization.js";
import { Person } from "./person.js";
import { NoteField, SeenAtField, StatusField } from "./fields/shared-fields.js";
import { Vote } from "./vote.js";

/** A reference from one article to something, at a place in its text. Its type is a term of CiTO or of DCMI Metadata Terms. */
@Concept(
  "CrossReference",
  "A reference from one article to something, at a place in its text. Its type is a term of CiTO or of DCMI Metadata Terms.",
  {
    prefix: "cross-reference",
    implements: () => Node,
    source: "REFERENCE_FROM",
    shownIn: "REFERENCE_STATED_IN",
    orderKeys: [{ from: "position", key: "positionKey", missing: "as listed" }],
    materializedEdges: [
      {
        edge: "REFERS_TO",
        from: "REFERENCE_FROM",
        to: "REFERENCE_TO",
        copied: ["type", "status", "locator", "evidence", "positionKey"],
        implied: {
          stance: ({ type }) => stanceOf(String(type)),
          response: ({ type }) => isResponse(String(type)),
        },
      },
    ],
    byId: "A cross-reference by id.",
    list: {
      description: "Cross-references, those of the oldest article first.",
      connection: () => CrossReferenceConnection.connection,
      order: referenceOrder,
      filter: () => CrossReferenceFilter,
    },
    count: "Cross-references.",
  },
)
export class CrossReference extends Node {
  @Relation(() => Article, {
    description: "The article that refers.",
    cardinality: "one",
    steps: [out("REFERENCE_FROM")],
  })
  readonly from!: Article;

  @Relation(() => Referable, {
    description: "What it refers to.",
    cardinality: "one",
    steps: [out("REFERENCE_TO")],
    corpus: { isRequired: true },
  })
  readonly to!: Referable;

  @Property(() => CitationType, { description: "How it refers, as a property of CiTO or of DCMI Metadata Terms." })
  readonly type!: string;

  @Computed(() => URLScalar, {
    description: "The type's address in its ontology.",
    needs: { type: stored<string>("type") },
    compute: ({ type }) => findCitationType(type)?.iri,
  })
  readonly typeIri!: string;

  @Computed(() => Stance, {
    description: "Which side it takes, as its type implies.",
    needs: { type: stored<string>("type") },
    compute: ({ type }) => findCitationType(type)?.stance,
  })
  readonly stance!: string;

  @Computed(() => Boolean, {
    description: "True if the type answers rather than mentions.",
    needs: { type: stored<string>("type") },
    compute: ({ type }) => findCitationType(type)?.isResponse,
  })
  readonly isResponse!: boolean;

  @Relation(() => Article, {
    description:
      "The articles that report the reference, oldest first, if the referring text does not state it itself or nobody has seen that text. Empty if the referring text states it. At most 100.",
    cardinality: "list",
    steps: [out("REFERENCE_STATED_IN")],
    order: [byDateOf()],
    corpus: {
      acceptsOne: true,
      isRequired: false,
      description:
        "The article that reports the reference, or a list of them, if the referring text does not state it itself. `locator`, `quote`, `places` and `evidence` then belong to the first of these. If left out for a text that is REFERENCED: the articles that it is `knownFrom`.",
    },
  })
  readonly statedIn!: readonly Article[];

  @Property(() => Int, { description: "Position in the order of the text, from 1, if known.", isNullable: true })
  readonly position!: number | null;

  @Property(() => String, {
    description: "Where it is in the referring text or, if another text states it, where it is in that one.",
    isNullable: true,
  })
  readonly locator!: string | null;

  @Property(() => ReferenceEvidence, {
    description:
      "QUOTED: the title or address is given there. NAMED: only the author or subject is. INFERRED: matched by us; the note says how.",
  })
  readonly evidence!: string;

  @Property(() => String, { description: "The words that make the reference.", isNullable: true })
  readonly quote!: string | null;

  @Computed(() => ReferencePlace, {
    description:
      "Every place in the text where it makes this reference, in the order of the text. `position`, `locator` and `quote` are those of the first place. Empty if no place is known.",
    isList: true,
    needs: {
      position: stored<number | null>("position"),
      locator: stored<string | null>("locator"),
      quote: stored<string | null>("quote"),
      positions: stored<readonly number[] | null>("placePositions"),
      locators: stored<readonly string[] | null>("placeLocators"),
      quotes: stored<readonly string[] | null>("placeQuotes"),
    },
    compute: toReferencePlaces,
    corpus: {
      isRequired: false,
      description:
        "If it is made in several places: each of them, with `position`, `locator` and `quote` if known. They replace those of the reference.",
    },
  })
  readonly places!: readonly ReferencePlace[];

  @SeenAtField()
  readonly seenAt!: string | null;

  @StatusField()
  readonly status!: string;

  @NoteField()
  readonly note!: string | null;

  @Computed(() => DayRange, {
    description:
      "The smallest and the largest possible number of days between the two publications; negative if the target is later. Null if the target is not an article.",
    isNullable: true,
    needs: {
      from: related<DatedRow>("from", "publishedEarliest", "publishedLatest"),
      to: related<DatedRow & { readonly id: string }>("to", "id", "publishedEarliest", "publishedLatest"),
    },
    compute: ({ from, to }) => daysBetween(from[0], to[0]),
  })
  readonly daysBetween!: DayRange | null;
}

/** A page of cross-references, with counts by type, stance and evidence. */
export const CrossReferenceConnection = declareConnection("CrossReference", () => CrossReference);
declareWithoutCount(
  CrossReferenceConnection,
  "How many the filter leaves out only because something is not recorded for the referring text: its author, its publisher or its date, whichever the filter asks for. 0 without such a filter.",
);
declareFacets(CrossReferenceConnection, CrossReferenceFacet);

/** What an article can refer to. */
export type Referable = Article | Convention | Occurrence | Vote | Organization | Person;
/** The same as a union of the API. */
export const Referable = declareUnion("Referable", "What an article can refer to.", () => [
  Article,
  Convention,
  Occurrence,
  Vote,
  Organization,
  Person,
]);
