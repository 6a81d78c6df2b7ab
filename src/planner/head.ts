import { cypher, render, type CypherText } from "../cypher/cypher.js";
import type { Value } from "../engine/row.js";
import type { HeadKey, HeadRequest } from "../engine/head.js";
import type { Call } from "./call.js";
import { orderOf, type ListPlan } from "./compile-list.js";
import { cursorConditions } from "./compile-page.js";
import { headIds, withHead } from "./head-ids.js";
import { Page } from "./page.js";
import { bind, statementScope } from "./root.js";

/** The head of a list over all nodes of a label, for an engine that keeps orders itself. */
export interface PlannedHead {
  /** Tells which of some nodes belong to the list; left out where all of the label do. */
  readonly wanted: CypherText | undefined;
  request(call: Call): HeadRequest;
}

/** How the head of a list is asked for; `undefined` where its order goes by more than what its nodes hold. */
export function planHead(list: ListPlan, label: string): PlannedHead | undefined {
  const { scope } = statementScope();
  const match = list.match(list.order, headIds);
  const order = orderOf(list, match, scope);
  const page = new Page(list.name, list.args, order.length);
  const keys = order.flatMap(({ stored, isDescending }): readonly HeadKey[] =>
    stored === undefined ? [] : [{ property: stored, isDescending: isDescending !== page.isBackward }],
  );
  if (keys.length < order.length) return undefined;
  const start = page.isBackward ? "before" : "after";
  const [hasStart, hasEnd] = page.isBackward ? [page.hasBefore, page.hasAfter] : [page.hasAfter, page.hasBefore];
  const isWhole = !match.isNarrowed && !hasEnd;
  const id = match.property({ property: "id" });
  const some = () => match.where(...cursorConditions(page, order)).toFragment();
  const wanted = isWhole ? undefined : render(cypher`${some()}\nRETURN ${id} AS c0`);
  return {
    wanted,
    request(call) {
      page.requireCursors(call);
      return {
        label,
        order: keys,
        after: hasStart ? page.cursorKeys(start).map((key) => key(call) as Value) : undefined,
        size: page.size(call) + 1,
        wanted: wanted && ((ids) => bind(wanted, withHead(call, ids))),
      };
    },
  };
}
