import type { NodeId } from "../shared/node-id.js";
import { Completeness } from "../shared/completeness.js";
import { Field, Float, ID, Int, ObjectType } from "../../model/declare/api.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";
import { Node } from "../../model/node.js";
import { Stance } from "../../model/vocabularies.js";

/** What a network is made of. */
export const NetworkKind = declareVocabulary("NetworkKind", "What a network is made of.", {
  RESPONSES: "Texts, connected if one answers the other; an edge points to what is answered.",
  REFERENCES:
    "Texts, connected if one refers to the other in any way, by an answer or a mention; an edge points to what is referred to.",
  CO_SIGNATURES:
    "People as printed, connected if both signed one text; bodies that signed it are not among them. No edge has a direction.",
  PUBLISHERS: "Publications and publishers, connected if a text of one answers a text of another.",
});

/** One of the terms of `NetworkKind`. */
export type NetworkKindName = keyof typeof NetworkKind;

/** A place in a network. */
@ObjectType("NetworkNode", {
  description: "A node of a network. Its measures are those of the network in this answer, without what was left out.",
})
export class NetworkNode {
  @Field(() => Node, {
    description:
      "The article, person or publication. For a text in several versions, the article that the others go back to.",
  })
  readonly node!: NodeId;

  @Field(() => String, { description: "What to write beside it: its title or name, as printed." })
  readonly label!: string;

  @Field(() => Int, {
    description:
      "How many of the other nodes in this answer point to it. If edges have no direction, how many it is connected to.",
  })
  readonly inDegree!: number;

  @Field(() => Int, {
    description:
      "How many of the other nodes in this answer it points to. If edges have no direction, how many it is connected to.",
  })
  readonly outDegree!: number;

  @Field(() => Float, {
    description:
      "How often it lies on the shortest paths between two others, as a share of all pairs: 0 to 1 (Freeman's betweenness centrality, edges unweighted).",
  })
  readonly betweenness!: number;

  @Field(() => Float, {
    description:
      "The share of time that a reader would spend there who follows edges at random, and in 15 of 100 steps jumps to any node (PageRank, edges weighted). The shares of all nodes add up to 1.",
  })
  readonly pageRank!: number;

  @Field(() => Int, {
    description:
      "The number of its group, from 0. The nodes of a group are connected more to each other than to others (Louvain's method).",
  })
  readonly community!: number;
}

/** An edge in a network. */
@ObjectType("NetworkEdge", { description: "An edge of a network: two of its nodes, and what connects them." })
export class NetworkEdge {
  @Field(() => ID, { description: "The id of the node that it starts from." })
  readonly from!: string;

  @Field(() => ID, { description: "The id of the node that it points to." })
  readonly to!: string;

  @Field(() => Float, { description: "How many answers or references it stands for, or how many texts both signed." })
  readonly weight!: number;

  @Field(() => Stance, {
    nullable: true,
    description:
      "The side that those answers or references take, as far as their types say. A reply together with a disagreement counts as a disagreement. NEUTRAL if no type names a side; null if they take different sides, and for signatures.",
  })
  readonly stance!: string | null;
}

/** Who stands where among all. */
@ObjectType("Network", { description: "A network as a whole, with measures of each node's place in it." })
export class Network {
  @Field(() => [NetworkNode], { description: "The nodes that have an edge, the most connected first, then by id." })
  readonly nodes!: readonly NetworkNode[];

  @Field(() => [NetworkEdge], { description: "The edges between them, by the ids of their ends." })
  readonly edges!: readonly NetworkEdge[];

  @Field(() => Int, { description: "How many groups there are." })
  readonly communities!: number;

  @Field(() => Completeness, {
    description:
      "How many nodes are left out because `limit` others are more connected, or because there would be more than 3000 edges; and how many suggested edges are not counted.",
  })
  readonly completeness!: Completeness;
}
