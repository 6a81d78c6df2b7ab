import type { NodeId } from "../shared/node-id.js";
import { Article } from "../../model/concepts/article.js";
import { Completeness } from "../shared/completeness.js";
import { CrossReference } from "../../model/concepts/cross-reference.js";
import { Field, Int, ObjectType } from "../../model/declare/api.js";
import { Node } from "../../model/node.js";
import { ReviewStatus } from "../../model/vocabularies.js";

/** One step of a path. */
@ObjectType("Hop", { description: "One step of a path, with its evidence." })
export class Hop {
  @Field(() => Node, { description: "The end that is nearer to the beginning of the path." })
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
    description: "The cross-reference, if the step is one; null for every other edge.",
  })
  readonly reference!: NodeId | null;

  @Field(() => Article, {
    nullable: true,
    description: "The article in which this was seen; null if the corpus names none.",
  })
  readonly source!: NodeId | null;

  @Field(() => String, { nullable: true, description: "The place in the source; null if it is not recorded." })
  readonly locator!: string | null;

  @Field(() => ReviewStatus, {
    description: "Whether a human reviewer has confirmed it. Edges that are not reviewed one by one are ACCEPTED.",
  })
  readonly status!: string;
}

/** One path from one node to another. */
@ObjectType("Path", { description: "One path from one node to another. It passes no node twice." })
export class Path {
  @Field(() => Int, { description: "How many steps it has; 0 from a node to itself." })
  readonly length!: number;

  @Field(() => [Node], { description: "The nodes that it passes, in order, with both ends." })
  readonly nodes!: readonly NodeId[];

  @Field(() => [Hop], {
    description:
      "The steps in order. If several edges connect the same two nodes, the step has the one with the best evidence.",
  })
  readonly hops!: readonly Hop[];

  @Field(() => Hop, {
    nullable: true,
    description:
      "The step with the weakest evidence; if several are equally weak, the first of them; null for a path of length 0. From strong to weak: printed in the source or quoted from it; named there; in our words; matched by us; without a source. Suggested edges are weaker than all of these, and rejected ones weaker still.",
  })
  readonly weakestHop!: Hop | null;
}

/** How two nodes are connected. */
@ObjectType("PathResult", { description: "How two nodes are connected." })
export class PathResult {
  @Field(() => [Path], {
    description:
      "The paths, shortest first. If two are equally long, the one whose weakest step has the better evidence comes first. Empty if there is no path.",
  })
  readonly paths!: readonly Path[];

  @Field(() => Completeness, {
    description:
      "Whether there can be other paths past `maxLength` (DEPTH_LIMIT) or past the number of nodes that one question may look at (NODE_LIMIT). It does not say whether there are more than `limit`, because no more were asked for.",
  })
  readonly completeness!: Completeness;
}
