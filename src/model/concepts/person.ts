import { contributionArguments, statusArguments } from "../shared-arguments.js";
import { byDateOf } from "../orders/shared-orders.js";
import { Field, Int } from "../declare/api.js";
import { type Connection, declareConnection } from "../declare/connection.js";
import { Concept, Property, Relation } from "../declare/decorators.js";
import { into, out } from "../declare/step.js";
import { declareUnion } from "../declare/union.js";
import { PersonFilter } from "../filters/person-filter.js";
import { personOrderArgument } from "../orders/person-order.js";
import { Node } from "../node.js";
import type { Identifier } from "../values/values.js";
import { NameForm } from "../vocabularies.js";
import { Article, ArticleConnection } from "./article.js";
import { type Authorship, AuthorshipConnection } from "./authorship.js";
import { type Contribution, ContributionConnection } from "./contribution.js";
import type { CrossReference } from "./cross-reference.js";
import { IdentityHypothesis } from "./identity-hypothesis.js";
import { Organization } from "./organization.js";
import { IdentifiersField, ReferencedByField } from "./fields/shared-fields.js";
import { type Signature, SignatureConnection } from "./signature.js";

/** Someone as printed. */
@Concept(
  "Person",
  "Someone as printed. A name with initials is a separate person in each article, unless a reviewer decides otherwise. No name is ever expanded.",
  {
    prefix: "person",
    plural: "people",
    implements: () => Node,
    section: {},
    title: { fields: ["name"], key: "nameKey" },
    search: {},
    byId: "A person, as printed, by id.",
    list: {
      description: "People as printed, by name unless ordered otherwise.",
      connection: () => PersonConnection.connection,
      order: [{ property: "nameKey" }],
      filter: () => PersonFilter,
      arguments: { orderBy: personOrderArgument },
    },
    count: "Printed names; several may belong to one human being.",
  },
)
export class Person extends Node {
  @Property(() => String, { description: "The name as printed." })
  readonly name!: string;

  @Property(() => NameForm, { description: "How much of the name is printed." })
  readonly nameForm!: string;

  @IdentifiersField("The names and numbers under which others list this person: ORCID, VIAF, Wikidata.")
  readonly identifiers!: readonly Identifier[];

  @Relation(() => AuthorshipConnection.connection, {
    description: "What appeared under this name, oldest first.",
    cardinality: "connection",
    steps: [into("AUTHORSHIP_BY")],
    order: [byDateOf(out("AUTHORSHIP_OF"))],
  })
  readonly authored!: Connection<Authorship>;

  @Relation(() => ContributionConnection.connection, {
    description: "What was translated, edited, spoken and so on under this name, oldest first.",
    cardinality: "connection",
    arguments: contributionArguments,
    steps: [into("CONTRIBUTION_BY")],
    order: [byDateOf(out("CONTRIBUTION_OF"))],
  })
  readonly contributed!: Connection<Contribution>;

  @Relation(() => SignatureConnection.connection, {
    description: "What was signed with this name, oldest first.",
    cardinality: "connection",
    steps: [into("SIGNATURE_BY")],
    order: [byDateOf(out("SIGNATURE_ON"))],
  })
  readonly signed!: Connection<Signature>;

  @Relation(() => CoSignatoryConnection.connection, {
    description:
      "Who signed the same texts as this person, those with the most texts in common first. Bodies are left out. People with similar names are never taken for one.",
    cardinality: "connection",
    steps: [out("SIGNED"), into("SIGNED")],
    shared: { concept: () => Article, order: [byDateOf()] },
  })
  readonly coSignatories!: Connection<Person>;

  @ReferencedByField("What refers to this person by name, oldest first.")
  readonly referencedBy!: Connection<CrossReference>;

  @Relation(() => ArticleConnection.connection, {
    description: "What is addressed to this person by name, oldest first.",
    cardinality: "connection",
    steps: [into("ADDRESSED_TO")],
    order: [byDateOf()],
  })
  readonly addressedIn!: Connection<Article>;

  @Relation(() => IdentityHypothesis, {
    description:
      "Hypotheses that this and another printed name are one person. The two stay separate whatever the status. At most 100.",
    cardinality: "list",
    arguments: statusArguments,
    steps: [into("HYPOTHESIS_OF")],
  })
  readonly possiblySameAs!: readonly IdentityHypothesis[];
}

/** A page of people. */
export const PersonConnection = declareConnection("Person", () => Person);

/** A page of people who signed together with somebody, with what they signed. */
export const CoSignatoryConnection = declareConnection("CoSignatory", () => Person);
const coSignatory = CoSignatoryConnection.edge.prototype as object;
Field(() => Int, { description: "How many articles both signed." })(coSignatory, "sharedCount");
Field(() => [Article], { description: "The articles that both signed, oldest first. At most 100." })(
  coSignatory,
  "sharedArticles",
);

/** Who can write, or be written to. */
export type Author = Person | Organization;
/** The same as a union of the API. */
export const Author = declareUnion("Author", "Who can write, or be written to.", () => [Person, Organization]);
