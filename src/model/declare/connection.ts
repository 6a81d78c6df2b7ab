import { Field, Int, ObjectType } from "./api.js";
import { registerConnection, type Constructor } from "./registry.js";

/** Where a page stands in the whole list (Relay). */
@ObjectType("PageInfo", {
  description:
    "Where a page stands in the whole list. A cursor is a place in an order: it is good for the same field with the same arguments, on another node too.",
})
export class PageInfo {
  @Field(() => Boolean, { description: "True where more follow this page." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "True where some come before this page." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first of this page; null where it is empty." })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last of this page; null where it is empty." })
  readonly endCursor!: string | null;
}

/** The two API types of a paged list: `XConnection` and its `XEdge`. */
export interface ConnectionTypes {
  readonly edge: Constructor;
  readonly connection: Constructor;
}

/** Declares `XConnection` and `XEdge` for one kind of node. */
export function declareConnection(name: string, node: () => Constructor | object): ConnectionTypes {
  @ObjectType(`${name}Edge`, { description: `One place in a list of ${name}, with the cursor to go on from it.` })
  class Edge {
    @Field(node as never, { description: "What stands at this place." })
    readonly node!: unknown;

    @Field(() => String, { description: "Opaque; valid for the same list with the same order and filter." })
    readonly cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: "The page with a cursor for each." })
    readonly edges!: readonly Edge[];

    @Field((() => [node()]) as never, { description: "The page without cursors." })
    readonly nodes!: readonly unknown[];

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, {
      description: "How many there are in all, on every page together. Counted only when asked for.",
    })
    readonly totalCount!: number;
  }
  registerConnection(Connection, node);
  return { edge: Edge, connection: Connection };
}
