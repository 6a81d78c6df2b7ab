import { textsArgument } from "../../planner/argument-types.js";
import { readRows } from "../../cypher/cells.js";
import { cypher, identifier, join, render, type Fragment } from "../../cypher/cypher.js";
import { toDateValue } from "../../model/api-values.js";
import { innerPageArguments } from "../../model/declare/page-arguments.js";
import { SilenceConnection, SilenceKind } from "./types.js";
import type { Row } from "../../engine/row.js";
import type { Head } from "../../engine/head.js";
import type { Call } from "../../planner/call.js";
import { createFiller } from "../../planner/fill-value.js";
import { Page } from "../../planner/page.js";
import type { ValuePlan } from "../../planner/plan.js";
import { bind, type RootField, type RootPlan, type Run } from "../../planner/root.js";
import { answerFilled, planAnswer, type FactsSource } from "../answer-filled.js";
import { addressedButSilent } from "./addressed-but-silent.js";
import {
  countOfKind,
  headOfKind,
  readKind,
  rowsOfKind,
  someOf,
  withHeads,
  type FoundSilence,
  type KindPage,
} from "./kind-page.js";
import { countSilences, findSilences } from "./in-memory/find-silences.js";
import { neverAnswered } from "./never-answered.js";
import { uncontestedClaim } from "./uncontested-claim.js";

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
    const kinds = textsArgument(args.given, "kinds");
    const wanted = sources.filter(({ kind }) => kinds?.includes(kind) ?? true);
    const page = new Page("Query.silences", args, 3);
    const hasRows = ["nodes", "edges", "pageInfo"].some((name) => asked.has(name));
    const listed = hasRows ? wanted.map((source, place): KindPage => ({ source, place, page })) : [];
    const counted = asked.has("totalCount") ? wanted : [];
    /** Of kinds for which the engine has found the first, only these are looked at. */
    const statement = (heads: ReadonlyMap<string, unknown>) => {
      const rows = listed.map((kind) => {
        const few = heads.has(kind.source.kind) ? someOf(kind.source) : undefined;
        return (as: Fragment) => rowsOfKind(kind, few, as);
      });
      return together([...rows, ...counted.map((source) => (as: Fragment) => countOfKind(source, as))]);
    };
    const fromRows = ([row = []]: readonly Row[]): SilenceFacts => ({
      found: listed.flatMap(({ source, place }) => readKind(source, place, readRows(row[place]))),
      totalCount: row.slice(listed.length).reduce((sum: number, count) => sum + Number(count), 0),
    });
    const whole: FactsSource<SilenceFacts> = {
      statement: statement(new Map()),
      fromRows,
      *fromGraph({ snapshot }, { call }) {
        const found = yield* findSilences(snapshot, listed, call);
        let totalCount = 0;
        for (const { kind } of counted) totalCount += yield* countSilences(snapshot, kind);
        return { found, totalCount };
      },
    };
    const toAnswer = ({ found, totalCount }: SilenceFacts, call: Call) => ({
      ...toPage(found, page, call),
      totalCount,
    });
    return answerFromHeads({ plan, whole, statement, listed, toAnswer, check: (call) => requireCursors(page, call) });
  },
};

/** What is found: the silences of a page and one more, by kind, each kind from the end that is read; and how many there are. */
interface SilenceFacts {
  readonly found: readonly FoundSilence[];
  readonly totalCount: number;
}

interface FromHeads {
  readonly plan: ValuePlan;
  readonly whole: FactsSource<SilenceFacts>;
  readonly statement: (heads: ReadonlyMap<string, unknown>) => Fragment;
  readonly listed: readonly KindPage[];
  readonly toAnswer: (facts: SilenceFacts, call: Call) => unknown;
  readonly check: (call: Call) => void;
}

/** Answers by the graph in memory, or by one statement, which begins with the first of each kind where the engine has found them by an order of
 *  its own. */
function answerFromHeads({ plan, whole, statement, listed, toAnswer, check }: FromHeads): RootPlan {
  const wholly = answerFilled(plan, whole, (facts, { call }) => toAnswer(facts, call));
  const filler = createFiller(plan);
  return {
    ...wholly,
    async answer(run) {
      check(run.call);
      const heads = run.graph === undefined ? await findHeads(listed, run) : new Map<string, Head>();
      if (heads.size === 0) return wholly.answer(run);
      const call = withHeads(run.call, new Map([...heads].map(([kind, { ids }]) => [kind, ids])));
      const rows = await run.engine.read(bind(render(statement(heads)), call), run.options);
      const isCurrent = [...heads.values()].every((head) => head.isCurrent());
      return isCurrent ? filler.fill(toAnswer(whole.fromRows(rows), call), run) : wholly.answer(run);
    },
  };
}

async function findHeads(
  listed: readonly KindPage[],
  { engine, call, options }: Run,
): Promise<ReadonlyMap<string, Head>> {
  const heads = new Map<string, Head>();
  for (const kind of listed) {
    const request = headOfKind(kind, call);
    const head = request && (await engine.head(request, options));
    if (head !== undefined) heads.set(kind.source.kind, head);
  }
  return heads;
}

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
