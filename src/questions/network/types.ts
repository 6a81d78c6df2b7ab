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
  description: "A place in a network. Its numbers are about the network of this answer, not about what was left out.",
})
export class NetworkNode {
  @Field(() => Node, { description: "What stands there: of a text the article that its versions go back to." })
  readonly node!: NodeId;

  @Field(() => String, { description: "What to write beside it: its title or name, as printed." })
  readonly label!: string;

  @Field(() => Int, {
    description:
      "How many of the others that are shown point to it; if edges have no direction, how many it is connected to.",
  })
  readonly inDegree!: number;

  @Field(() => Int, {
    description:
      "How many of the others that are shown it points to; if edges have no direction, how many it is connected to.",
  })
  readonly outDegree!: number;

  @Field(() => Float, {
    description:
      "The share of all pairs of others whose shortest paths lead through it: 0 to 1 (Freeman's betweenness centrality, edges unweighted).",
  })
  readonly betweenness!: number;

  @Field(() => Float, {
    description:
      "The share of time that a reader would spend there who follows edges at random, and in 15 of 100 steps goes anywhere (PageRank, edges weighted). All together make 1.",
  })
  readonly pageRank!: number;

  @Field(() => Int, {
    description: "Its group, from 0: its members are connected to each other more than to others (Louvain's method).",
  })
  readonly community!: number;
}

/** An edge in a network. */
@ObjectType("NetworkEdge", { description: "An edge of a network: two of its nodes, and what connects them." })
export class NetworkEdge {
  @Field(() => ID, { description: "The id of what it starts from." })
  readonly from!: string;

  @Field(() => ID, { description: "The id of what it points to." })
  readonly to!: string;

  @Field(() => Float, { description: "How many answers or references, or how many texts that both signed." })
  readonly weight!: number;

  @Field(() => Stance, {
    nullable: true,
    description:
      "The side that those answers or references take, as far as their types say: a reply beside a disagreement disagrees. NEUTRAL if none says; null if they take different ones, and for signatures.",
  })
  readonly stance!: string | null;
}

/** Who stands where among all. */
@ObjectType("Network", { description: "A network as a whole, with the numbers that tell who stands where in it." })
export class Network {
  @Field(() => [NetworkNode], { description: "What has an edge at all, the most connected first, then by id." })
  readonly nodes!: readonly NetworkNode[];

  @Field(() => [NetworkEdge], { description: "The edges between them, by the ids of their ends." })
  readonly edges!: readonly NetworkEdge[];

  @Field(() => Int, { description: "How many groups there are." })
  readonly communities!: number;

  @Field(() => Completeness, {
    description:
      "How many are left out because they are less connected than the `limit` that are shown, or because there would be more than 3000 edges; and how many suggested edges are not counted.",
  })
  readonly completeness!: Completeness;
}
