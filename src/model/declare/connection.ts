import { Field, Int, ObjectType } from "./api.js";
import { registerConnection } from "./registry.js";

/** Where a page stands in the whole list (Relay). */
@ObjectType("PageInfo", {
  description:
    "Where a page stands in the whole list. A cursor is a place in an order: it works for the same field with the same arguments, also on another node.",
})
export class PageInfo {
  @Field(() => Boolean, { description: "True if more follow this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "True if some come before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first of this page; null if it is empty." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last of this page; null if it is empty." })
  readonly endCursor!: string | null;
}

/** One place in a list, as the API gives it. */
export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** A page of a list, as the API gives it. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The two API types of a paged list: `XConnection` and its `XEdge`. */
export interface ConnectionTypes<Node> {
  readonly edge: abstract new () => Edge<Node>;
  readonly connection: abstract new () => Connection<Node>;
  /** What further fields of `XConnection` are declared on. */
  readonly page: object;
}

/** Gives the pages of a list a field that says how many its filter leaves out for nothing but what is not known of them. */
export function declareWithoutCount<Node>({ page }: ConnectionTypes<Node>, description: string): void {
  Field(() => Int, { description })(page, "withoutCount");
}

/** Declares `XConnection` and `XEdge` for one kind of node. */
export function declareConnection<Node>(name: string, node: () => abstract new () => Node): ConnectionTypes<Node> {
  @ObjectType(`${name}Edge`, { description: `One place in a list of ${name}, with the cursor to go on from it.` })
  class NodeEdge implements Edge<Node> {
    @Field(node, { description: "What stands at this place." })
    readonly node!: Node;

    @Field(() => String, { description: "Opaque; valid for the same list with the same order and filter." })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class NodeConnection implements Connection<Node> {
    @Field(() => [NodeEdge], { description: "The page with a cursor for each." })
    readonly edges!: readonly NodeEdge[];

    @Field(() => [node()], { description: "The page without cursors." })
    readonly nodes!: readonly Node[];

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, {
      description: "How many there are in all, on every page together. Counted only when asked for.",
    })
    readonly totalCount!: number;
  }
  registerConnection(NodeConnection, node);
  return { edge: NodeEdge, connection: NodeConnection, page: NodeConnection.prototype };
}
