import type { FieldPrice } from "../../planner/cost/price.js";
import { each } from "../../planner/cost/price-rules.js";
import { wholePrices } from "../../planner/cost/scan-prices.js";
import { counted } from "../../model/derived/counted-concepts.js";

const countPrices: Readonly<Record<string, FieldPrice>> = Object.fromEntries(
  counted.map(({ name, label }) => [
    `CorpusCounts.${name}`,
    { cost: each(label, wholePrices.count), because: "One for each thousand." },
  ]),
);

/** What the question costs, with what stands in its answer. */
export const corpusPrices: Readonly<Record<string, FieldPrice>> = {
  "Corpus.languages": { cost: each("Article", 1), because: "One for each thousand articles." },
  "Corpus.period": { cost: each("Article", 1), because: "One for each thousand articles." },
  "Corpus.reading": { cost: each("Article", 1), because: "One for each thousand articles." },
  "Corpus.addressees": { cost: each("Article", 2), because: "Two for each thousand articles." },
  ...countPrices,
};
