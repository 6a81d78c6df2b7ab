import type { OrderedDate } from "../../domain/temporal-order.js";
import { readUncertainDate } from "../../domain/uncertain-date.js";
import type { ChainWalk } from "../../engine/walk/walk.js";
import type { Run } from "../../planner/root.js";
import { visibleStatuses } from "../../planner/visible.js";

/** What texts answer, by id, nearest first, each with its date. */
export type Answered = ReadonlyMap<string, OrderedDate | null>;

/** Most references that are followed one after another. */
const MOST_STEPS = 12;
/** Most texts that are looked at; what lies further away is left unknown. */
const MOST_TEXTS = 500;

/** What a text answers by accepted references, directly or along other answers, itself left out. */
export async function walkAnswers(id: string, { engine, options }: Run): Promise<Answered> {
  const chain = await engine.chain(walkFrom(id), options);
  const others = chain?.nodes.filter((node) => node.id !== id) ?? [];
  return new Map(
    others.map(({ id: other, values: [published] }) => [
      other,
      typeof published === "string" ? readUncertainDate(published) : null,
    ]),
  );
}

function walkFrom(id: string): ChainWalk {
  return {
    start: { label: "Article", id },
    edge: "REFERS_TO",
    direction: "out",
    where: { response: [true], status: visibleStatuses() },
    orderBy: "publishedKey",
    nodeProperties: ["published"],
    edgeProperties: ["id"],
    depth: MOST_STEPS,
    limit: MOST_TEXTS,
  };
}
