import { signers } from "../filters/signers.js";
import { Field, InputType } from "../declare/api.js";
import type { DeclaredOrder } from "../declare/order.js";
import type { ListArgument } from "../declare/list-argument.js";
import { into } from "../declare/step.js";
import { declareVocabulary } from "../declare/vocabulary.js";
import { ordersByDate } from "./orders-by-date.js";
import { OrderDirection } from "../vocabularies.js";

/** What articles are put in order by. */
export const ArticleOrderField = declareVocabulary("ArticleOrderField", "What articles are put in order by.", {
  PUBLISHED:
    "The first day on which it can have appeared; the last, if the first is open. What has no date comes last in either direction.",
  EARLIEST:
    "The first day on which it can have appeared: `knownBounds.earliest`. What has none comes last in either direction.",
  LATEST:
    "The last day on which it can have appeared: `knownBounds.latest`. What has none comes last in either direction.",
  TITLE: "The title, without regard to case, accents, and signs before its first letter.",
  RESPONSE_COUNT: "How many texts answer it, in any language or version of either: `Article.responseCount`.",
  REFERENCE_COUNT: "How many reviewed references of any type refer to this very article.",
  SIGNATURE_COUNT: "How many signed it, persons and bodies.",
});

const articleOrders: Readonly<Record<keyof typeof ArticleOrderField, DeclaredOrder>> = {
  PUBLISHED: ordersByDate("published").own,
  EARLIEST: ordersByDate("published").earliest,
  LATEST: ordersByDate("published").latest,
  TITLE: { ascending: "titleKey", descending: "titleKey" },
  RESPONSE_COUNT: { ascending: "responseCount", descending: "responseCount" },
  REFERENCE_COUNT: { counts: { step: into("REFERS_TO"), label: "Article" } },
  SIGNATURE_COUNT: { counts: { step: into("SIGNED"), ...signers.ofTexts } },
};

/** An order of articles. */
@InputType("ArticleOrder", { description: "An order of articles; equal ones follow by id." })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { defaultValue: "PUBLISHED", description: "What to order by." })
  readonly field!: string;

  @Field(() => OrderDirection, { defaultValue: "ASC", description: "Which end comes first." })
  readonly direction!: string;
}

/** The argument that takes an order of articles. */
export const articleOrderArgument: ListArgument = {
  type: () => ArticleOrder,
  description: "In which order; oldest first if left out.",
  means: { kind: "order", orders: articleOrders },
};
