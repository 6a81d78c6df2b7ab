import type { EdgeType } from "../edges.js";
import type { EventKind } from "../vocabularies.js";
import type { DatePrefix, PropertyName } from "../properties.js";
import type { FilterDeclaration } from "./filter.js";
import type { ListArgument } from "./list-argument.js";
import type { Constructor } from "./registry.js";
import type { DeclaredPath } from "./step.js";

/** What a concept says of itself beside its name and description. Whatever the program has to know of a concept as one stands here, and is
 *  derived from here: ids, sections of corpus files, search, timelines, lists, counts, edges, indexes. `Field` names fields of its class. */
export interface ConceptOptions<Field extends string = string> {
  /** Ids begin with it: `article`. */
  readonly prefix: string;
  /** What the API and corpus files call several of them: `people`; the name and an `s` if left out. */
  readonly plural?: string;
  /** The broader concept, whose label its nodes carry too. What that one declares is not declared again. */
  readonly broader?: string;
  /** Of a broader concept's records, which are of this one: those with one of these values of `kind`. Without it: all others. */
  readonly kinds?: readonly (keyof typeof EventKind)[];
  readonly implements?: () => Constructor | readonly Constructor[];
  /** True for a concept that only others specialise: it becomes an interface of the API. */
  readonly isAbstract?: boolean;
  /** True if the place in the list of the corpus file is kept, as `position`. */
  readonly isNumbered?: boolean;
  /** Set if its records stand in corpus files under its plural; left out if they are written inside other records. */
  readonly section?: SectionOptions;
  /** What it is called. */
  readonly title?: TitleOptions<Field>;
  /** Set if search finds it, and walks go over it. It needs a title. */
  readonly search?: SearchOptions<Field>;
  /** True if thousands may be tied to one of it, so that to look at its surroundings costs more. */
  readonly isHub?: boolean;
  /** The field that dates it, an `UncertainDate`: timelines and orders look there. */
  readonly date?: DatePrefix;
  /** The edge to the text that it was seen in, whose date is kept as its `sourceKey`. */
  readonly source?: EdgeType;
  /** The edge to the texts that show what a record says, where that is not the text that it stands under: ties that rest on the record rest on those. */
  readonly shownIn?: EdgeType;
  /** Properties that may be missing, kept a second time to put all records in order by. */
  readonly orderKeys?: readonly OrderKeyOptions[];
  /** The edges that stand for a record of it, between two others. */
  readonly materializedEdges?: readonly MaterializedEdgeOptions[];
  /** Properties that single records are found by, beside their ids and what its list is in order by. */
  readonly lookups?: readonly PropertyName[];
  /** What the API says of the question for one by its id; left out if there is none but `node`. */
  readonly byId?: string;
  /** The question for all of them, page by page, named by the plural. */
  readonly list?: ListOptions;
  /** What the API says of how many a corpus has; left out if they are not counted. */
  readonly count?: string;
}

/** How records stand in corpus files by themselves. */
export interface SectionOptions {
  /** A second key, of one record instead of a list of them. */
  readonly single?: string;
  /** False if a record carries no id, since it is made from what the record says. */
  readonly hasId?: boolean;
}

/** The fields that name something, the first of them in short, and the property in which they are kept without case and accents. */
export interface TitleOptions<Field extends string = string> {
  readonly fields: readonly Field[];
  readonly key: PropertyName;
}

/** What search looks through beside the title, for which hits count more. */
export interface SearchOptions<Field extends string = string> {
  readonly fields?: readonly Field[];
  /** Relations to records that are no hits by themselves, each with the property of theirs whose words count for it. */
  readonly belonging?: readonly { readonly relation: Field; readonly property: string }[];
}

/** A property that may be missing, the one to put in order by, and what that holds then: a value; or, behind all that have the property, the
 *  place in the list of the corpus file, which is kept as `listed`. */
export interface OrderKeyOptions {
  readonly from: PropertyName;
  readonly key: PropertyName;
  readonly missing: { readonly value: string } | "as listed";
}

/** A record's short cut: one edge between the two things that the record ties, kept for traversal. It carries the record's id, so that the
 *  record can always be found again. */
export interface MaterializedEdgeOptions {
  /** The type of the materialized edge: `SIGNED`. */
  readonly edge: EdgeType;
  /** The record's own edge to where the materialized one starts. */
  readonly from: EdgeType;
  /** The record's own edge to where the materialized one ends. */
  readonly to: EdgeType;
  /** Property values that a record must have for this edge. */
  readonly where?: Readonly<Record<string, string>>;
  /** Properties that the edge has from the record, beside `id`. With `status` among them, walks ask for it. */
  readonly copied: readonly string[];
  /** Properties that follow from those of the record, by their names. */
  readonly implied?: Readonly<Record<string, (properties: Readonly<Record<string, unknown>>) => string | boolean>>;
}

/** A list of all nodes of a concept. */
export interface ListOptions {
  readonly description: string;
  readonly connection: () => Constructor;
  /** Equal ones follow by id. The first of it is indexed. */
  readonly order: readonly DeclaredPath[];
  readonly filter?: () => FilterDeclaration;
  /** Arguments that narrow or order it beside the filter. */
  readonly arguments?: Readonly<Record<string, ListArgument>>;
  /** The arguments of paging, if they are others than those of every list. */
  readonly paging?: Readonly<Record<string, ListArgument>>;
}
