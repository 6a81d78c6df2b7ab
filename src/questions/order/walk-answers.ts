import { readWeighedDate } from "../../rules/dates/firm-date.js";
import { toOrderedDate, type OrderedDate } from "./types.js";
import type { ChainWalk } from "../../engine/walk/walk.js";
import type { Run } from "../../planner/root.js";
import { visibleStatuses } from "../../model/visibility.js";
import { walkChain } from "../walks.js";

/** Texts by id, nearest first, each with its date. */
export type DatedTexts = ReadonlyMap<string, OrderedDate | null>;

/** Most references that are followed one after another. */
const MOST_STEPS = 12;
/** Most texts that are looked at; what lies further away is left unknown. */
const MOST_TEXTS = 500;

/** What a text answers (`out`), or what answers it (`in`), by accepted references, directly or along other answers, itself left out. */
export async function walkAnswers(id: string, direction: ChainWalk["direction"], run: Run): Promise<DatedTexts> {
  const chain = await walkChain(walkFrom(id, direction), run);
  const others = chain?.nodes.filter((node) => node.id !== id) ?? [];
  return new Map(
    others.map(({ id: other, values: [published, doubts] }) => [
      other,
      toOrderedDate(readWeighedDate(published, doubts)),
    ]),
  );
}

function walkFrom(id: string, direction: ChainWalk["direction"]): ChainWalk {
  return {
    start: { label: "Article", id },
    edge: "REFERS_TO",
    direction,
    where: { response: [true], status: visibleStatuses() },
    orderBy: "publishedKey",
    nodeProperties: ["published", "publishedDoubts"],
    edgeProperties: ["id"],
    depth: MOST_STEPS,
    limit: MOST_TEXTS,
  };
}
