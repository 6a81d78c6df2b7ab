import type { EdgeType } from "../../model/edges.js";
import type { DisputedAttribution } from "../../rules/text/disputed-words.js";
import type { ReadExtents } from "../shared/extent/read-extents.js";
import type { HiddenEdges } from "../shared/hidden-edges.js";
import type { ChainArticle } from "./chain-graph.js";

/** By which edges names belong to a text, and how many of them prose names at most. */
export interface NamedEdge {
  readonly edge: EdgeType;
  readonly concept: string;
  /** The property that puts them in the order printed. */
  readonly orderKey: string;
  readonly most: number;
}

/** Who stands over a text: all of them, since whoever is left out may be the one who is answered. */
export const authorships: NamedEdge = { edge: "AUTHORSHIP_OF", concept: "Authorship", orderKey: "position", most: 20 };
/** Who signed it: the first. */
export const signatures: NamedEdge = { edge: "SIGNATURE_ON", concept: "Signature", orderKey: "positionKey", most: 2 };

/** What is said of an article in prose. */
export interface ArticleWords {
  /** As sentences name it: see `titleInProse`. */
  readonly title: string;
  readonly language: string;
  /** What sources disagree on of how it is named. */
  readonly disputed: DisputedAttribution;
  readonly authors: Names;
  readonly signatories: Names;
  readonly publisher: string | null;
}

/** Who wrote or signed, as far as readers may see. */
export interface Names {
  /** The first of them, in the order printed. */
  readonly names: readonly string[];
  /** How many there are. */
  readonly count: number;
}

/** What is said of a reference in prose, beside what the walk has read of it. */
export interface ReferenceWords {
  /** Where it stands, if in several places, in the order of the text; the empty text for a place that is not described. */
  readonly locators: readonly string[];
  /** The texts that state it, oldest first, if the one that refers does not. */
  readonly statedIn: readonly { readonly id: string; readonly title: string }[];
}

/** What a chain's outline and completeness are made of, and what is said of how far texts were read. */
export interface ChainDetails {
  readonly version: string;
  /** References that the chain came by and may not show. */
  readonly hidden: HiddenEdges;
  readonly articles: ReadonlyMap<string, ArticleWords>;
  /** Of the references from those articles that have several places, or are stated in other texts. */
  readonly references: ReadonlyMap<string, ReferenceWords>;
  readonly reading: ReadExtents;
}

/** Which of them are needed. */
export interface NeededDetails {
  readonly outline: boolean;
  readonly completeness: boolean;
  readonly reading: boolean;
}

/** What was found by walking, as far as details are read of it: every text in every version that the answer knows of. */
export interface FoundChain {
  readonly articles: readonly ChainArticle[];
}
