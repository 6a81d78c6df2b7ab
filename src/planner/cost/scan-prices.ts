import type { ArgumentDeclarations } from "../../model/declare/field-declaration.js";
import { costOfNamed } from "../../model/filters/filter-costs.js";
import { toTexts } from "../../model/filters/inputs/to-texts.js";
import { parseId } from "../../model/identifiers.js";
import { askedConditions, type AskedCondition } from "../conditions/asked-conditions.js";
import { askedOrder } from "../conditions/asked-order.js";
import type { Arguments } from "../plan/plan.js";
import type { CorpusSize } from "./corpus-size.js";
import type { PriceRule } from "./price.js";

/** What a look at all nodes of a label costs for each thousand of them, if it is not for a filter: see `filterCosts`. */
export const wholePrices = {
  /** An order by a count: all are counted before the first is found. */
  ranking: 25,
  /** `totalCount`. */
  count: 1,
  /** One facet. */
  facet: 4,
} as const;

/** What finding a page of all nodes of a label costs. Where a filter names what few are joined to (`authors`), the list begins there; any other
 *  may have to look at everything before enough is found. So does an order by a count. Filters that stand together are added up. */
export function scanPrice(label: string): PriceRule {
  return (asked, corpusSize, declared) => {
    const ranked = isRanked(asked, declared) ? corpusSize.perThousand(label, wholePrices.ranking) : 0;
    return ranked + looks(label, askedConditions(asked, declared), "page", corpusSize);
  };
}

/** What counting all that such a list holds costs, once: for `totalCount`, or for a facet. */
export function countPrice(label: string, points: number, most?: number): PriceRule {
  return (asked, corpusSize, declared) =>
    Math.max(1, corpusSize.perThousand(label, points, most)) +
    looks(label, askedConditions(asked, declared), "count", corpusSize);
}

function looks(
  label: string,
  asked: readonly AskedCondition[],
  what: "page" | "count",
  corpusSize: CorpusSize,
): number {
  const begins = asked.filter(isBeginning);
  if (begins.length > 0) return sumOf(begins, ({ given }) => Math.ceil(costOfNamed * toTexts(given).length));
  const articles = sumOf(asked, ({ cost }) => cost.articles ?? 0);
  return (
    corpusSize.perThousand(
      label,
      sumOf(asked, ({ cost }) => cost[what]),
    ) + corpusSize.perThousand("Article", articles)
  );
}

/** A list begins with nodes of one kind only. */
function isBeginning({ condition, given }: AskedCondition): boolean {
  if (condition.operator !== "reaches" || condition.isSelective !== true) return false;
  return new Set(toTexts(given).map((id) => parseId(id)?.type)).size === 1;
}

function isRanked(asked: Arguments, declared: ArgumentDeclarations): boolean {
  const order = askedOrder(asked, declared);
  return order !== undefined && "counts" in order.by;
}

function sumOf(asked: readonly AskedCondition[], numberOf: (each: AskedCondition) => number): number {
  return asked.reduce((sum, each) => sum + numberOf(each), 0);
}
