import { AuthorshipConnection } from "./authorship.js";
import { ArticleConnection } from "./article.js";
import { ClaimConnection, type Claim } from "./claim.js";
import {
  byDateOf,
  claimArguments,
  claimOrder,
  referenceArguments,
  referenceOrder,
  toLocalizedString,
} from "../common-fields.js";
import { CrossReferenceConnection } from "./cross-reference.js";
import { declareConnection } from "../declare/connection.js";
import { Computed, Concept, Property, Relation } from "../declare/decorators.js";
import { into, out } from "../declare/registry.js";
import { EventConnection } from "./event.js";
import { ArticleOrder, OrganizationFilter } from "../filters.js";
import { Node } from "../node.js";
import { SignatureConnection } from "./signature.js";
import { LocalizedString } from "../values.js";
import { OrganizationKind } from "../vocabularies.js";
import { VoteConnection } from "./vote.js";

/** A body of people, or what one publishes in. */
@Concept("Organization", "A party, caucus, working group, committee, newspaper or publisher; `kind` says which.", {
  prefix: "organization",
  implements: () => Node,
  section: {},
  title: { fields: ["name", "otherNames"], key: "nameKey" },
  search: { fields: ["note"] },
  byId: "An organization by id.",
  list: {
    description: "Organizations by name.",
    connection: () => OrganizationConnection.connection,
    order: [{ property: "nameKey" }],
    filter: () => OrganizationFilter,
  },
  count: "Organizations.",
})
export class Organization extends Node {
  @Computed(() => LocalizedString, {
    description: "Its name.",
    needs: { name: "name" },
    compute: ({ name }: { name: string }) => toLocalizedString(name, "en"),
    corpus: {},
  })
  readonly name!: LocalizedString;

  @Computed(() => LocalizedString, {
    description: "Other names that sources use.",
    isList: true,
    needs: { values: "otherNames", languages: "otherNameLanguages" },
    compute: ({ values, languages }: { values: readonly string[] | null; languages: readonly string[] | null }) =>
      (values ?? []).map((value, index) => toLocalizedString(value, languages?.[index] ?? "en", false)),
    corpus: {},
  })
  readonly otherNames!: readonly LocalizedString[];

  @Property(() => OrganizationKind, { description: "What sort of body it is." })
  readonly kind!: string;

  @Property(() => String, { description: "What a reader should know about it.", isNullable: true })
  readonly note!: string | null;

  @Relation(() => Organization, {
    description: "The body it is a part of.",
    cardinality: "one",
    isNullable: true,
    steps: [out("PART_OF")],
    corpus: { isRequired: false },
  })
  readonly parent!: Organization | null;

  @Relation(() => OrganizationConnection.connection, {
    description: "Bodies that are parts of it.",
    cardinality: "connection",
    steps: [into("PART_OF")],
  })
  readonly parts!: unknown;

  @Relation(() => ArticleConnection.connection, {
    description: "What it published.",
    cardinality: "connection",
    arguments: { orderBy: { type: () => ArticleOrder, description: "In which order; oldest first where left out." } },
    steps: [into("PUBLISHED_BY")],
    order: [byDateOf()],
  })
  readonly published!: unknown;

  @Relation(() => AuthorshipConnection.connection, {
    description: "What appeared under its name, oldest first.",
    cardinality: "connection",
    steps: [into("AUTHORSHIP_BY")],
    order: [byDateOf(out("AUTHORSHIP_OF"))],
  })
  readonly authored!: unknown;

  @Relation(() => SignatureConnection.connection, {
    description: "Signatures given on its behalf, oldest first.",
    cardinality: "connection",
    steps: [into("ON_BEHALF_OF")],
    order: [byDateOf(out("SIGNATURE_ON"))],
  })
  readonly signaturesOnBehalf!: unknown;

  @Relation(() => ArticleConnection.connection, {
    description: "What is addressed to it by name, oldest first.",
    cardinality: "connection",
    steps: [into("ADDRESSED_TO")],
    order: [byDateOf()],
  })
  readonly addressedIn!: unknown;

  @Relation(() => EventConnection.connection, {
    description: "Events that it held, or that happened to it, oldest first.",
    cardinality: "connection",
    steps: [into("HELD_BY")],
    order: [{ property: "whenKey" }],
  })
  readonly events!: unknown;

  @Relation(() => VoteConnection.connection, {
    description: "Votes put to it.",
    cardinality: "connection",
    steps: [into("PUT_TO")],
  })
  readonly votes!: unknown;

  @Relation(() => CrossReferenceConnection.connection, {
    description: "What refers to it, oldest first.",
    cardinality: "connection",
    arguments: referenceArguments,
    steps: [into("REFERENCE_TO")],
    order: referenceOrder,
  })
  readonly referencedBy!: unknown;

  @Relation(() => ClaimConnection.connection, {
    description: "Claims about it: its founding, its membership, where sources differ.",
    cardinality: "connection",
    arguments: claimArguments,
    steps: [into("ABOUT")],
    order: claimOrder,
    corpus: { as: "records", isRequired: false },
  })
  readonly claims!: readonly Claim[];

  @Relation(() => ArticleConnection.connection, {
    description: "Articles in which it was seen named, oldest first.",
    cardinality: "connection",
    steps: [out("SEEN_IN")],
    order: [byDateOf()],
    corpus: { isRequired: false },
  })
  readonly seenIn!: unknown;
}

/** A page of organizations. */
export const OrganizationConnection = declareConnection("Organization", () => Organization);
