import type { NodeId } from "../shared/node-id.js";
import { Article } from "../../model/concepts/article.js";
import { Completeness } from "../shared/completeness.js";
import { CrossReference } from "../../model/concepts/cross-reference.js";
import { Field, Int, ObjectType } from "../../model/declare/api.js";
import { Node } from "../../model/node.js";
import { ReviewStatus } from "../../model/vocabularies.js";

/** One step of a path. */
@ObjectType("Hop", { description: "One step of a path, with what it rests on." })
export class Hop {
  @Field(() => Node, { description: "The end nearer to where the path begins." })
  readonly from!: NodeId;

  @Field(() => Node, { description: "The other end." })
  readonly to!: NodeId;

  @Field(() => String, {
    description:
      "What connects the two, as the graph calls it: REFERS_TO, SIGNED, WROTE, CONTRIBUTED, PUBLISHED_BY, CLAIMS (a source says something of its subject), TAKEN_AT, PUT_TO, HELD_BY …",
  })
  readonly relation!: string;

  @Field(() => Boolean, {
    description: "True if the edge itself points this way: `from` signed `to`. False: `to` signed `from`.",
  })
  readonly isForward!: boolean;

  @Field(() => CrossReference, {
    nullable: true,
    description: "The record, if one article refers to something; null for every other edge.",
  })
  readonly reference!: NodeId | null;

  @Field(() => Article, {
    nullable: true,
    description: "The article that the edge was seen in; null if the corpus gives none.",
  })
  readonly source!: NodeId | null;

  @Field(() => String, { nullable: true, description: "Where in the source; null if that is not noted." })
  readonly locator!: string | null;

  @Field(() => ReviewStatus, {
    description: "Whether a person has confirmed it. ACCEPTED for edges that are not reviewed one by one.",
  })
  readonly status!: string;
}

/** One path from one node to another. */
@ObjectType("Path", { description: "One path from one node to another, which passes none twice." })
export class Path {
  @Field(() => Int, { description: "How many steps it has; 0 from a thing to itself." })
  readonly length!: number;

  @Field(() => [Node], { description: "What it passes, both ends included, in order." })
  readonly nodes!: readonly NodeId[];

  @Field(() => [Hop], {
    description: "The steps in order. If several edges connect the same two nodes, the one with the best evidence.",
  })
  readonly hops!: readonly Hop[];

  @Field(() => Hop, {
    nullable: true,
    description:
      "The step with the weakest evidence, the first of several; null for a path of length 0. From strong to weak: printed in the source or quoted from it; named there; in our words; matched by us; without a source. What is only suggested is weaker than all of these, what was rejected weaker still.",
  })
  readonly weakestHop!: Hop | null;
}

/** How two nodes are connected. */
@ObjectType("PathResult", { description: "How two things are connected." })
export class PathResult {
  @Field(() => [Path], {
    description:
      "The shortest first; of equally long ones, the one whose weakest step has the best evidence. Empty if there is none.",
  })
  readonly paths!: readonly Path[];

  @Field(() => Completeness, {
    description:
      "Whether there can be more paths, or any at all, past `maxLength` (DEPTH_LIMIT) or past what one question may look at (NODE_LIMIT). It does not say whether there are more than `limit`: only so many were asked for.",
  })
  readonly completeness!: Completeness;
}
