import { textsArgument } from "../../planner/argument-types.js";
import { readRows } from "../../cypher/cells.js";
import { toDateValue } from "../../model/api-values.js";
import { innerPageArguments } from "../../model/declare/page-arguments.js";
import { SilenceConnection, SilenceKind } from "./types.js";
import type { Row } from "../../engine/row.js";
import type { Call } from "../../planner/call.js";
import { Page } from "../../planner/page.js";
import type { RootField } from "../../planner/root.js";
import { answerFilled, planAnswer, type FactsSource } from "../answer-filled.js";
import { together, type Part } from "../together.js";
import { addressedButSilent } from "./addressed-but-silent.js";
import { countOfKind, readKind, rowsOfKind, type FoundSilence, type KindPage } from "./kind-page.js";
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
    const statement = together([
      ...listed.map(
        (kind): Part =>
          (as) =>
            rowsOfKind(kind, as),
      ),
      ...counted.map(
        (source): Part =>
          (as) =>
            countOfKind(source, as),
      ),
    ]);
    const fromRows = ([row = []]: readonly Row[]): SilenceFacts => ({
      found: listed.flatMap(({ source, place }) => readKind(source, place, readRows(row[place]))),
      totalCount: row.slice(listed.length).reduce((sum: number, count) => sum + Number(count), 0),
    });
    const facts: FactsSource<SilenceFacts> = {
      statement,
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
    const answered = answerFilled(plan, facts, (found, { call }) => toAnswer(found, call));
    return {
      ...answered,
      async answer(run) {
        requireCursors(page, run.call);
        return answered.answer(run);
      },
    };
  },
};

/** What is found: the silences of a page and one more, by kind, each kind from the end that is read; and how many there are. */
interface SilenceFacts {
  readonly found: readonly FoundSilence[];
  readonly totalCount: number;
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
