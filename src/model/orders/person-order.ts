import { Field, InputType } from "../declare/api.js";
import type { DeclaredOrder } from "../declare/order.js";
import type { ListArgument } from "../declare/list-argument.js";
import { out } from "../declare/step.js";
import { declareVocabulary } from "../declare/vocabulary.js";
import { OrderDirection } from "../vocabularies.js";

/** What people are put in order by. */
export const PersonOrderField = declareVocabulary("PersonOrderField", "What people are put in order by.", {
  NAME: "The name, without regard to case and accents.",
  SIGNATURE_COUNT: "How many signatures with this name were reviewed.",
  AUTHORED_COUNT: "How many texts appeared under this name.",
});

const personOrders: Readonly<Record<keyof typeof PersonOrderField, DeclaredOrder>> = {
  NAME: { ascending: "nameKey", descending: "nameKey" },
  SIGNATURE_COUNT: { counts: { step: out("SIGNED"), label: "Article" } },
  AUTHORED_COUNT: { counts: { step: out("WROTE"), label: "Article" } },
};

/** An order of people. */
@InputType("PersonOrder", { description: "An order of people; equal ones follow by id." })
export class PersonOrder {
  @Field(() => PersonOrderField, { defaultValue: "NAME", description: "What to order by." })
  readonly field!: string;

  @Field(() => OrderDirection, { defaultValue: "ASC", description: "Which end comes first." })
  readonly direction!: string;
}

/** The argument that takes an order of people. */
export const personOrderArgument: ListArgument = {
  type: () => PersonOrder,
  description: "In which order; by name if left out.",
  means: { kind: "order", orders: personOrders },
};
