import type { NodeId } from "../node-id.js";
import { Completeness } from "../completeness.js";
import { CrossReference } from "../../../model/concepts/cross-reference.js";
import { Field, ID, Int, ObjectType } from "../../../model/declare/api.js";
import { Node } from "../../../model/node.js";
import { SearchKind } from "../../../model/derived/search-kind.js";
import { Stance } from "../../../model/vocabularies.js";

/** One node on a canvas. */
@ObjectType("SubgraphNode", { description: "One node to be drawn, and how many of its neighbours the answer shows." })
export class SubgraphNode {
  @Field(() => Node, { description: "The node." })
  readonly node!: NodeId;

  @Field(() => String, { description: "What to write beside it: its title, name or question, as printed." })
  readonly label!: string;

  @Field(() => SearchKind, { description: "What kind of node it is." })
  readonly kind!: string;

  @Field(() => Int, {
    description:
      "How many neighbours of all kinds it has in the whole corpus, over reviewed edges. Each neighbour counts once.",
  })
  readonly degree!: number;

  @Field(() => Int, { description: "How many of those neighbours this answer leaves out, for any reason." })
  readonly hiddenCount!: number;

  @Field(() => Int, { description: "Steps from the nearest of the nodes that were asked about; 0 for those." })
  readonly distance!: number;
}

/** One edge on a canvas. */
@ObjectType("SubgraphEdge", { description: "One edge between two nodes of the answer." })
export class SubgraphEdge {
  @Field(() => ID, {
    description: "The id of the record that it stands for. If it has no record: both ends, and what connects them.",
  })
  readonly id!: string;

  @Field(() => ID, { description: "The id of the node that it starts from." })
  readonly from!: string;

  @Field(() => ID, { description: "The id of the node that it points to." })
  readonly to!: string;

  @Field(() => String, {
    description: "What connects them: REFERS_TO, SIGNED, WROTE, CONTRIBUTED, PUBLISHED_BY, CLAIMS …",
  })
  readonly relation!: string;

  @Field(() => Stance, { nullable: true, description: "Which side a reference takes; null for every other edge." })
  readonly stance!: string | null;

  @Field(() => CrossReference, { nullable: true, description: "The reference; null for every other edge." })
  readonly reference!: NodeId | null;
}

/** A piece of the graph, fit to be drawn. */
@ObjectType("Subgraph", { description: "A piece of the graph, fit to be drawn: nothing in it points outside it." })
export class Subgraph {
  @Field(() => [SubgraphNode], {
    description: "The nodes: nearest first, then the most connected, then by id.",
  })
  readonly nodes!: readonly SubgraphNode[];

  @Field(() => [SubgraphEdge], { description: "Every reviewed edge between two of them, by id." })
  readonly edges!: readonly SubgraphEdge[];

  @Field(() => Completeness, {
    description:
      "How many of the nodes in question the limit leaves out, and how many suggested edges were met. Nodes further away than the question asked for do not count as left out; `hiddenCount` counts them.",
  })
  readonly completeness!: Completeness;
}
