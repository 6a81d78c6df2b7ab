import { Field, InputType } from "../declare/api.js";
import type { DeclaredOrder } from "../declare/order.js";
import type { ListArgument } from "../declare/list-argument.js";
import { declareVocabulary } from "../declare/vocabulary.js";
import { OrderDirection } from "../vocabularies.js";
import { ordersByDate } from "./orders-by-date.js";

/** What events are put in order by. */
export const EventOrderField = declareVocabulary("EventOrderField", "What events are put in order by.", {
  WHEN: "The first day on which it can have happened; the last, if the first is open. What has no date comes last in either direction.",
  EARLIEST: "The first day on which it can have happened. What has none comes last in either direction.",
  LATEST: "The last day on which it can have happened. What has none comes last in either direction.",
});

const eventOrders: Readonly<Record<keyof typeof EventOrderField, DeclaredOrder>> = {
  WHEN: ordersByDate("when").own,
  EARLIEST: ordersByDate("when").earliest,
  LATEST: ordersByDate("when").latest,
};

/** An order of events. */
@InputType("EventOrder", { description: "An order of events; equal ones follow by id." })
export class EventOrder {
  @Field(() => EventOrderField, { defaultValue: "WHEN", description: "What to order by." })
  readonly field!: string;

  @Field(() => OrderDirection, { defaultValue: "ASC", description: "Which end comes first." })
  readonly direction!: string;
}

/** The argument that takes an order of events. */
export const eventOrderArgument: ListArgument = {
  type: () => EventOrder,
  description: "In which order; oldest first if left out.",
  means: { kind: "order", orders: eventOrders },
};
