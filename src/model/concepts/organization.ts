import { toLocalizedString } from "../values/api-values.js";
import { contributionArguments } from "../shared-arguments.js";
import { byDateOf } from "../orders/shared-orders.js";
import { type Connection, declareConnection } from "../declare/connection.js";
import { Computed, Concept, Property, Relation } from "../declare/decorators.js";
import { stored } from "../declare/needs.js";
import { into, out } from "../declare/step.js";
import { articleOrderArgument } from "../orders/article-order.js";
import { OrganizationFilter } from "../filters/organization-filter.js";
import { Node } from "../node.js";
import { type Identifier, LocalizedString } from "../values/values.js";
import { OrganizationKind } from "../vocabularies.js";
import { type Article, ArticleConnection } from "./article.js";
import { type Authorship, AuthorshipConnection } from "./authorship.js";
import type { Claim } from "./claim.js";
import { type Contribution, ContributionConnection } from "./contribution.js";
import type { CrossReference } from "./cross-reference.js";
import { type Event, EventConnection } from "./event.js";
import {
  ClaimsField,
  IdentifiersField,
  NameField,
  NoteField,
  ReferencedByField,
  ShortNameField,
} from "./fields/shared-fields.js";
import { type Signature, SignatureConnection } from "./signature.js";
import { type Vote, VoteConnection } from "./vote.js";

/** A body of people, or what one publishes in. */
@Concept("Organization", "A party, caucus, working group, committee, newspaper or publisher; `kind` says which.", {
  prefix: "organization",
  implements: () => Node,
  section: {},
  title: { fields: ["name", "otherNames"], key: "nameKey" },
  search: {
    fields: ["note"],
    belonging: [
      { relation: "claims", property: "propertyLabel" },
      { relation: "claims", property: "stated" },
    ],
  },
  isHub: true,
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
  @NameField("Its name.")
  readonly name!: LocalizedString;

  @ShortNameField()
  readonly shortName!: string | null;

  @Computed(() => LocalizedString, {
    description: "Other names that sources use.",
    isList: true,
    needs: {
      values: stored<readonly string[] | null>("otherNames"),
      languages: stored<readonly string[] | null>("otherNameLanguages"),
    },
    compute: ({ values, languages }) =>
      (values ?? []).map((value, index) => toLocalizedString(value, languages?.[index] ?? "en", false)),
    corpus: {},
  })
  readonly otherNames!: readonly LocalizedString[];

  @Property(() => OrganizationKind, { description: "What sort of body it is." })
  readonly kind!: string;

  @IdentifiersField("The names and numbers under which others list it: ISSN, ROR, Wikidata.")
  readonly identifiers!: readonly Identifier[];

  @NoteField()
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
  readonly parts!: Connection<Organization>;

  @Relation(() => ArticleConnection.connection, {
    description: "What it published.",
    cardinality: "connection",
    arguments: { orderBy: articleOrderArgument },
    steps: [into("PUBLISHED_BY")],
    order: [byDateOf()],
  })
  readonly published!: Connection<Article>;

  @Relation(() => AuthorshipConnection.connection, {
    description: "What appeared under its name, oldest first.",
    cardinality: "connection",
    steps: [into("AUTHORSHIP_BY")],
    order: [byDateOf(out("AUTHORSHIP_OF"))],
  })
  readonly authored!: Connection<Authorship>;

  @Relation(() => ContributionConnection.connection, {
    description: "What it edited, sponsored and so on under its name, oldest first.",
    cardinality: "connection",
    arguments: contributionArguments,
    steps: [into("CONTRIBUTION_BY")],
    order: [byDateOf(out("CONTRIBUTION_OF"))],
  })
  readonly contributed!: Connection<Contribution>;

  @Relation(() => SignatureConnection.connection, {
    description:
      "What it signed as a body, oldest first. Signatures that somebody gave for it are in `signaturesOnBehalf`.",
    cardinality: "connection",
    steps: [into("SIGNATURE_BY")],
    order: [byDateOf(out("SIGNATURE_ON"))],
  })
  readonly signed!: Connection<Signature>;

  @Relation(() => SignatureConnection.connection, {
    description: "Signatures given on its behalf, oldest first.",
    cardinality: "connection",
    steps: [into("ON_BEHALF_OF")],
    order: [byDateOf(out("SIGNATURE_ON"))],
  })
  readonly signaturesOnBehalf!: Connection<Signature>;

  @Relation(() => ArticleConnection.connection, {
    description: "What is addressed to it by name, oldest first.",
    cardinality: "connection",
    steps: [into("ADDRESSED_TO")],
    order: [byDateOf()],
  })
  readonly addressedIn!: Connection<Article>;

  @Relation(() => EventConnection.connection, {
    description: "Events that it held or that happened to it, oldest first.",
    cardinality: "connection",
    steps: [into("HELD_BY")],
    order: [{ property: "whenKey" }],
  })
  readonly events!: Connection<Event>;

  @Relation(() => VoteConnection.connection, {
    description: "Votes put to it.",
    cardinality: "connection",
    steps: [into("PUT_TO")],
  })
  readonly votes!: Connection<Vote>;

  @ReferencedByField()
  readonly referencedBy!: Connection<CrossReference>;

  @ClaimsField("Claims about it where sources differ, for instance about its founding or its membership.")
  readonly claims!: Connection<Claim>;

  @Relation(() => ArticleConnection.connection, {
    description: "Articles that name it, oldest first.",
    cardinality: "connection",
    steps: [out("SEEN_IN")],
    order: [byDateOf()],
    corpus: { isRequired: false },
  })
  readonly seenIn!: Connection<Article>;
}

/** A page of organizations. */
export const OrganizationConnection = declareConnection("Organization", () => Organization);
