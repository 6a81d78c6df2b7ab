import { Field, InputType } from "../declare/api.js";
import type { DeclaredOrder } from "../declare/order.js";
import type { ListArgument } from "../declare/list-argument.js";
import { declareVocabulary } from "../declare/vocabulary.js";
import { OrderDirection } from "../vocabularies.js";
import { ordersByDate } from "./orders-by-date.js";

/** What votes are put in order by. */
export const VoteOrderField = declareVocabulary("VoteOrderField", "What votes are put in order by.", {
  WHEN: "The first day on which it can have been taken; the last, if the first is open. What has no date comes last in either direction.",
  EARLIEST: "The first day on which it can have been taken. What has none comes last in either direction.",
  LATEST: "The last day on which it can have been taken. What has none comes last in either direction.",
});

const voteOrders: Readonly<Record<keyof typeof VoteOrderField, DeclaredOrder>> = {
  WHEN: ordersByDate("when").own,
  EARLIEST: ordersByDate("when").earliest,
  LATEST: ordersByDate("when").latest,
};

/** An order of votes. */
@InputType("VoteOrder", { description: "An order of votes; equal ones follow by id." })
export class VoteOrder {
  @Field(() => VoteOrderField, { defaultValue: "WHEN", description: "What to order by." })
  readonly field!: string;

  @Field(() => OrderDirection, { defaultValue: "ASC", description: "Which end comes first." })
  readonly direction!: string;
}

/** The argument that takes an order of votes. */
export const voteOrderArgument: ListArgument = {
  type: () => VoteOrder,
  description: "In which order; oldest first if left out.",
  means: { kind: "order", orders: voteOrders },
};
