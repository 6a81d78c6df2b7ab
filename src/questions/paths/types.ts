import type { NodeId } from "../node-id.js";
import { Article } from "../../model/concepts/article.js";
import { Completeness } from "../completeness.js";
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
      "What ties the two, as the graph calls it: REFERS_TO, SIGNED, WROTE, CONTRIBUTED, PUBLISHED_BY, CLAIMS (a source says something of its subject), TAKEN_AT, PUT_TO, HELD_BY …",
  })
  readonly relation!: string;

  @Field(() => Boolean, {
    description: "True where the tie itself points this way: `from` signed `to`. False: `to` signed `from`.",
  })
  readonly isForward!: boolean;

  @Field(() => CrossReference, {
    nullable: true,
    description: "The record, where one article refers to something; null for every other tie.",
  })
  readonly reference!: NodeId | null;

  @Field(() => Article, {
    nullable: true,
    description: "The article that the tie was seen in; null where the corpus gives none.",
  })
  readonly source!: NodeId | null;

  @Field(() => String, { nullable: true, description: "Where in the source; null where that is not noted." })
  readonly locator!: string | null;

  @Field(() => ReviewStatus, {
    description: "Whether a person has confirmed it. ACCEPTED for ties that are not reviewed one by one.",
  })
  readonly status!: string;
}

/** One path from one node to another. */
@ObjectType("Path", { description: "One way from one thing to another, without passing anything twice." })
export class Path {
  @Field(() => Int, { description: "How many steps it has; 0 from a thing to itself." })
  readonly length!: number;

  @Field(() => [Node], { description: "What it passes, both ends included, in order." })
  readonly nodes!: readonly NodeId[];

  @Field(() => [Hop], {
    description: "The steps in order. Where several ties join the same two things, the one with the best evidence.",
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
      "The shortest first; of equally long ones that whose weakest step has the best evidence. Empty where there is none.",
  })
  readonly paths!: readonly Path[];

  @Field(() => Completeness, {
    description:
      "Whether there can be more paths, or any at all, past `maxLength` (DEPTH_LIMIT) or past what one question may look at (NODE_LIMIT). That more than `limit` exist is not said: so many were asked for.",
  })
  readonly completeness!: Completeness;
}
