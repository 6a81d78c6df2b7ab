import { ID } from "../../model/declare/api.js";
import {
  Article,
  ArticleConnection,
  Claim,
  ClaimConnection,
  Conflict,
  ConflictConnection,
  Convention,
  CrossReference,
  CrossReferenceConnection,
  Event,
  EventConnection,
  Organization,
  OrganizationConnection,
  Person,
  PersonConnection,
  Vote,
  VoteConnection,
} from "../../model/concepts.js";
import { byDateOf, claimOrder, referenceOrder, statusArguments } from "../../model/common-fields.js";
import { innerPageArguments, pageArguments } from "../../model/declare/page-arguments.js";
import {
  conceptOfType,
  type ArgumentDeclaration,
  type Constructor,
  type PropertyPath,
} from "../../model/declare/registry.js";
import {
  ArticleFilter,
  ArticleOrder,
  ClaimFilter,
  CrossReferenceFilter,
  EventFilter,
  OrganizationFilter,
  PersonFilter,
  VoteFilter,
} from "../../model/filters.js";
import { Node } from "../../model/node.js";
import { Agreement } from "../../model/vocabularies.js";
import { articleLookup } from "../../planner/roots/article-lookup.js";
import type { RootField } from "../../planner/root.js";
import { list } from "../../planner/roots/list.js";
import { lookup } from "../../planner/roots/lookup.js";
import { nodeById, nodesByIds } from "../../planner/roots/nodes.js";
import { corpus } from "../../questions/corpus/index.js";
import { order } from "../../questions/order/index.js";
import { reconcile } from "../../questions/reconcile/index.js";
import { silences } from "../../questions/silences/index.js";
import { timeline } from "../../questions/timeline/index.js";
import { between } from "../../questions/between/index.js";
import { neighbourhood } from "../../questions/neighbourhood/index.js";
import { network } from "../../questions/network/index.js";
import { paths } from "../../questions/paths/index.js";
import { responseChain } from "../../questions/response-chain/index.js";
import { search } from "../../questions/search/index.js";

const id: ArgumentDeclaration = { type: () => ID, isRequired: true, description: "Its id, as answers carry it." };

function oneOf(name: string, type: () => Constructor, description: string, besides = {}): RootField {
  return { name, type, isNullable: true, description, arguments: { id, ...besides }, plan: lookup };
}

interface ListOptions {
  readonly name: string;
  readonly concept: () => Constructor;
  readonly connection: () => Constructor;
  readonly description: string;
  readonly order: readonly PropertyPath[];
  readonly narrowing: Readonly<Record<string, ArgumentDeclaration>>;
  readonly paging?: Readonly<Record<string, ArgumentDeclaration>>;
}

function listOf({
  name,
  concept,
  connection,
  description,
  order,
  narrowing,
  paging = pageArguments,
}: ListOptions): RootField {
  return {
    name,
    type: connection,
    description,
    arguments: { ...paging, ...narrowing },
    plan: (selection) => list(conceptOfType(concept()), order, selection),
  };
}

function filter(type: () => Constructor, what: string): Readonly<Record<string, ArgumentDeclaration>> {
  return { filter: { type, description: `Which ${what}; all of them where left out.` } };
}

/** Every question that can be asked, in the order in which the API shows them. */
export const rootFields: readonly RootField[] = [
  {
    name: "node",
    type: () => Node,
    isNullable: true,
    description: "Anything by its id; null where there is none.",
    arguments: { id, ...statusArguments },
    plan: nodeById,
  },
  {
    name: "nodes",
    type: () => Node,
    isList: true,
    hasNullableItems: true,
    description: "Several by their ids, in the order asked; null where there is none. At most 100.",
    arguments: {
      ids: { type: () => ID, isList: true, isRequired: true, description: "Their ids, at most 100." },
      ...statusArguments,
    },
    plan: nodesByIds,
  },
  articleLookup,
  oneOf("person", () => Person, "A person, as printed, by id."),
  oneOf("organization", () => Organization, "An organization by id."),
  oneOf("event", () => Event, "An event by id: a convention or any other occurrence."),
  oneOf("convention", () => Convention, "A convention or conference by id; null for any other event."),
  oneOf("vote", () => Vote, "A vote by id."),
  oneOf("crossReference", () => CrossReference, "A cross-reference by id.", statusArguments),
  oneOf("claim", () => Claim, "A claim by id.", statusArguments),
  listOf({
    name: "articles",
    concept: () => Article,
    connection: () => ArticleConnection.connection,
    description: "Articles, oldest first unless ordered otherwise.",
    order: [byDateOf()],
    narrowing: {
      ...filter(() => ArticleFilter, "articles"),
      orderBy: { type: () => ArticleOrder, description: "In which order; oldest first where left out." },
    },
  }),
  listOf({
    name: "people",
    concept: () => Person,
    connection: () => PersonConnection.connection,
    description: "People as printed, by name.",
    order: [{ property: "nameKey" }],
    narrowing: filter(() => PersonFilter, "people"),
  }),
  listOf({
    name: "organizations",
    concept: () => Organization,
    connection: () => OrganizationConnection.connection,
    description: "Organizations by name.",
    order: [{ property: "nameKey" }],
    narrowing: filter(() => OrganizationFilter, "organizations"),
  }),
  listOf({
    name: "events",
    concept: () => Event,
    connection: () => EventConnection.connection,
    description: "Events, oldest first.",
    order: [{ property: "whenKey" }],
    narrowing: filter(() => EventFilter, "events"),
  }),
  listOf({
    name: "conventions",
    concept: () => Convention,
    connection: () => EventConnection.connection,
    description: "Conventions, congresses and conferences, oldest first; also those that were only announced.",
    order: [{ property: "whenKey" }],
    narrowing: filter(() => EventFilter, "conventions"),
  }),
  listOf({
    name: "votes",
    concept: () => Vote,
    connection: () => VoteConnection.connection,
    description: "Votes, oldest first.",
    order: [{ property: "whenKey" }],
    narrowing: filter(() => VoteFilter, "votes"),
  }),
  listOf({
    name: "crossReferences",
    concept: () => CrossReference,
    connection: () => CrossReferenceConnection.connection,
    description: "Cross-references, those of the oldest article first.",
    order: referenceOrder,
    narrowing: filter(() => CrossReferenceFilter, "cross-references"),
  }),
  listOf({
    name: "claims",
    concept: () => Claim,
    connection: () => ClaimConnection.connection,
    description: "Claims, those of the oldest source first.",
    order: claimOrder,
    narrowing: filter(() => ClaimFilter, "claims"),
  }),
  listOf({
    name: "conflicts",
    concept: () => Conflict,
    connection: () => ConflictConnection.connection,
    description:
      "What the sources do not agree on: rival claims side by side, in the order of ids. None wins silently.",
    order: [],
    paging: innerPageArguments,
    narrowing: {
      subject: { type: () => ID, description: "Only what is in dispute about this." },
      agreement: { type: () => Agreement, isList: true, description: "Only with one of these degrees of agreement." },
    },
  }),
  search,
  responseChain,
  paths,
  neighbourhood,
  between,
  network,
  timeline,
  order,
  reconcile,
  silences,
  corpus,
];
