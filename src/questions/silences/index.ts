import { silencesPrices } from "./cost.js";
import { showPage, wholePageInfo } from "../../planner/pagination/shown-page.js";
import { textsArgument } from "../../planner/arguments/argument-types.js";
import { toDateValue } from "../../model/values/api-values.js";
import { innerPageArguments } from "../../model/declare/page-arguments.js";
import { SilenceConnection, SilenceKind } from "./types.js";
import type { Call } from "../../planner/run/call.js";
import { Page } from "../../planner/pagination/page.js";
import type { RootField } from "../../planner/root.js";
import { answerFilled, planAnswer } from "../shared/answer-from-facts.js";
import { addressedButSilent } from "./kinds/addressed-but-silent.js";
import type { FoundSilence, KindPage } from "./kind-page.js";
import { narrowingArguments, readNarrowing } from "./narrowing.js";
import { countsAsked, factsSource } from "./silence-facts.js";
import { neverAnswered } from "./kinds/never-answered.js";
import { uncontestedClaim } from "./kinds/uncontested-claim.js";

/** In the order in which they are listed. */
const sources = [neverAnswered, addressedButSilent, uncontestedClaim];

/** What nobody answered or contradicted, as far as this corpus goes. */
export const silences: RootField = {
  name: "silences",
  type: () => SilenceConnection.connection,
  description:
    "Which texts were never answered, who was addressed and stayed silent, and which claims nobody contradicts. This is about the corpus alone, and says nothing about the world beyond it. By kind, then oldest first.",
  prices: silencesPrices,
  arguments: {
    ...innerPageArguments,
    kinds: { type: () => SilenceKind, isList: true, description: "Only these kinds; all of them if left out." },
    ...narrowingArguments,
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const { args } = selection;
    const asked = new Set((plan.variants["SilenceConnection"] ?? []).map(({ name }) => name));
    const kinds = textsArgument(args.given, "kinds");
    const wanted = sources.filter(({ kind }) => kinds?.includes(kind) ?? true);
    const [page, narrowing] = [new Page("Query.silences", args, 3), readNarrowing(args)];
    const hasRows = ["nodes", "edges", "pageInfo"].some((name) => asked.has(name));
    const listed = hasRows ? wanted.map((source, place): KindPage => ({ source, place, page, narrowing })) : [];
    const counts = countsAsked(asked, wanted, narrowing);
    const answered = answerFilled(plan, factsSource(listed, counts), (facts, { call }) => ({
      ...toPage(facts.found, page, call),
      totalCount: facts.within,
      omittedCount: facts.whole - facts.within,
    }));
    return {
      ...answered,
      async answer(run) {
        requireCursors(page, run.call);
        return answered.answer(run);
      },
    };
  },
};

/* A cursor that is not ours is an error also where only a number is asked for. @throws BadCursorError */
function requireCursors(page: Page, call: Call): void {
  if (page.hasAfter) page.cursorKeys("after")[0]?.(call);
  if (page.hasBefore) page.cursorKeys("before")[0]?.(call);
}

/* Each kind came in its order from the end that is read; one more than the page holds tells that there is more. */
function toPage(found: readonly FoundSilence[], page: Page, call: Call) {
  const listed = page.isBackward ? [...found].sort((a, b) => b.place - a.place) : found;
  const shown = showPage(listed, page, call);
  const cursor = ({ place, key, id }: FoundSilence) => page.encode([place, key, id], call);
  const edges = shown.items.map((silence) => {
    const { place: _place, id, key: _key, edtf, basis, ...told } = silence;
    return { cursor: cursor(silence), node: { ...told, subject: id, since: toDateValue({ edtf, basis }) } };
  });
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: wholePageInfo(shown, cursor) };
}
