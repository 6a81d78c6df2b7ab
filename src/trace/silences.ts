import { cypher, identifier, join, type Fragment } from "../cypher/cypher.js";
import { certain } from "../domain/certain.js";
import { toDateValue } from "../domain/common-fields.js";
import { innerPageArguments } from "../domain/declare/page-arguments.js";
import { SilenceConnection, SilenceKind } from "../domain/silence.js";
import type { Row, Value } from "../engine/engine.js";
import type { Call } from "../planner/call.js";
import { Page } from "../planner/page.js";
import type { RootField } from "../planner/root.js";
import { answerFilled, planAnswer } from "./answer-filled.js";
import { addressedButSilent } from "./silences/addressed-but-silent.js";
import { countOfKind, readKind, rowsOfKind, type FoundSilence } from "./silences/kind-page.js";
import { neverAnswered } from "./silences/never-answered.js";
import { uncontestedClaim } from "./silences/uncontested-claim.js";

/** In the order in which they are listed. */
const sources = [neverAnswered, addressedButSilent, uncontestedClaim];

/** What nobody answered or contradicted, as far as this corpus goes. */
export const silences: RootField = {
  name: "silences",
  type: () => SilenceConnection.connection,
  description:
    "What was never answered, who was addressed and stayed silent, which claims nobody contradicts: in this corpus, and nowhere beyond it. By kind, then oldest first.",
  arguments: {
    ...innerPageArguments,
    kinds: { type: () => SilenceKind, isList: true, description: "Only these kinds; all of them where left out." },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const { args } = selection;
    const asked = new Set((plan.variants["SilenceConnection"] ?? []).map(({ name }) => name));
    const kinds = args.given["kinds"] as readonly string[] | null | undefined;
    const wanted = sources.filter(({ kind }) => kinds?.includes(kind) ?? true);
    const page = new Page("Query.silences", args, 3);
    const hasRows = ["nodes", "edges", "pageInfo"].some((name) => asked.has(name));
    const rows = hasRows ? wanted.map((source, place) => (as: Fragment) => rowsOfKind(source, place, page, as)) : [];
    const counts = asked.has("totalCount") ? wanted.map((source) => (as: Fragment) => countOfKind(source, as)) : [];
    return answerFilled(plan, together([...rows, ...counts]), ([row = []], call) => {
      requireCursors(page, call);
      const found = rows.flatMap((_rows, place) =>
        readKind(certain(wanted[place], "a kind"), place, rowsIn(row[place])),
      );
      const totalCount = row.slice(rows.length).reduce((sum: number, count) => sum + Number(count), 0);
      return { ...toPage(found, page, call), totalCount };
    });
  },
};

/** `CALL () { … AS x0 } CALL () { … AS x1 } RETURN x0 AS c0, x1 AS c1` */
function together(parts: readonly ((as: Fragment) => Fragment)[]): Fragment {
  const named = parts.map((part, index) => ({ part, as: identifier(`x${index}`), column: identifier(`c${index}`) }));
  const subqueries = named.map(({ part, as }) => cypher`CALL () {\n${part(as)}\n}\n`);
  const columns = named.map(({ as, column }) => cypher`${as} AS ${column}`);
  return cypher`${join(subqueries, cypher``)}RETURN ${columns.length === 0 ? cypher`1 AS c0` : join(columns, cypher`, `)}`;
}

/* A cursor that is not ours is an error also where only a number is asked for. @throws BadCursorError */
function requireCursors(page: Page, call: Call): void {
  if (page.hasAfter) page.cursorKeys("after")[0]?.(call);
  if (page.hasBefore) page.cursorKeys("before")[0]?.(call);
}

function rowsIn(list: Value | undefined): readonly Row[] {
  return (list ?? []) as readonly Row[];
}

/* Each kind came in its order from the end that is read; one more than the page holds tells that there is more. */
function toPage(found: readonly FoundSilence[], page: Page, call: Call) {
  const size = page.size(call);
  const listed = page.isBackward ? [...found].sort((a, b) => b.place - a.place) : found;
  const isMore = listed.length > size;
  const shown = page.isBackward ? listed.slice(0, size).reverse() : listed.slice(0, size);
  const edges = shown.map(({ kind, place, id, key, edtf, basis, explanation }) => ({
    cursor: page.encode([place, key, id], call),
    node: { kind, subject: id, explanation, since: toDateValue({ edtf, basis }) },
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.isBackward ? page.hasBefore : isMore,
      hasPreviousPage: page.isBackward ? isMore : page.hasAfter,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
