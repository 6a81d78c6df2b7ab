import type { NodeId } from "../node-id.js";
import { Completeness } from "../completeness.js";
import { CrossReference } from "../../model/concepts/cross-reference.js";
import { Field, ID, Int, ObjectType } from "../../model/declare/api.js";
import { Node } from "../../model/node.js";
import { SearchKind } from "../../model/derived/search-kind.js";
import { Stance } from "../../model/vocabularies.js";

/** One node on a canvas. */
@ObjectType("SubgraphNode", { description: "One thing on a canvas, with what says how much of it is seen." })
export class SubgraphNode {
  @Field(() => Node, { description: "The thing." })
  readonly node!: NodeId;

  @Field(() => String, { description: "What to write beside it: its title, name or question, as printed." })
  readonly label!: string;

  @Field(() => SearchKind, { description: "What sort of thing it is." })
  readonly kind!: string;

  @Field(() => Int, {
    description: "How many things of all kinds it is tied to in the whole corpus, by reviewed ties, each counted once.",
  })
  readonly degree!: number;

  @Field(() => Int, { description: "How many of those this answer leaves out, for whatever reason." })
  readonly hiddenCount!: number;

  @Field(() => Int, { description: "Steps from the nearest of the things that were asked about; 0 for those." })
  readonly distance!: number;
}

/** One edge on a canvas. */
@ObjectType("SubgraphEdge", { description: "One tie between two things of the answer." })
export class SubgraphEdge {
  @Field(() => ID, {
    description: "The id of the record that it rests on; for a tie without a record, both ends and what ties them.",
  })
  readonly id!: string;

  @Field(() => ID, { description: "The id of the thing that it starts from." })
  readonly from!: string;

  @Field(() => ID, { description: "The id of the thing that it points to." })
  readonly to!: string;

  @Field(() => String, { description: "What ties them: REFERS_TO, SIGNED, WROTE, CONTRIBUTED, PUBLISHED_BY, CLAIMS …" })
  readonly relation!: string;

  @Field(() => Stance, { nullable: true, description: "Which side a reference takes; null for every other tie." })
  readonly stance!: string | null;

  @Field(() => CrossReference, { nullable: true, description: "The reference; null for every other tie." })
  readonly reference!: NodeId | null;
}

/** A piece of the graph, fit to be drawn. */
@ObjectType("Subgraph", { description: "A piece of the graph, fit to be drawn: nothing in it points outside it." })
export class Subgraph {
  @Field(() => [SubgraphNode], {
    description: "The things: nearest first, of equally near ones the most connected first, then by id.",
  })
  readonly nodes!: readonly SubgraphNode[];

  @Field(() => [SubgraphEdge], { description: "Every reviewed tie between two of them, by id." })
  readonly edges!: readonly SubgraphEdge[];

  @Field(() => Completeness, {
    description:
      "How many things the limit leaves out that were asked for, and how many suggested ties were come by. What lies further away than was asked for is not left out: `hiddenCount` tells of it.",
  })
  readonly completeness!: Completeness;
}
