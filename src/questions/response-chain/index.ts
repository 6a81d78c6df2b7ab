import { responseChainPrices } from "./cost.js";
import { groupBy } from "../../base/group-by.js";
import { isResponse, sideOf, stanceOf } from "../../model/citation-type.js";
import { ID, Int } from "../../model/declare/api.js";
import { copiedBy } from "../../model/graph/materialized-edges.js";
import { toCompleteness, type Completeness, type OmissionReasonName } from "../shared/completeness.js";
import { ChainDirection, ResponseChain, type ChainEdge, type ChainLayer } from "./types.js";
import { DateScalar } from "../../model/values/scalars.js";
import { CitationType, ReviewStatus, Stance } from "../../model/vocabularies.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { Pace } from "../../base/scheduling/pace.js";
import type { Row } from "../../engine/row.js";
import { finishYielding, runYielding, type Yielder } from "../../base/scheduling/yield-to-event-loop.js";
import { createFiller } from "../../planner/run/fill-value.js";
import { labelOf } from "../../planner/run/node-groups.js";
import type { ValuePlan } from "../../planner/plan/plan.js";
import type { RootField, RootPlan, RootSelection, Run } from "../../planner/root.js";
import { visibleStatuses } from "../../model/visibility.js";
import { planAnswer } from "../shared/answer-from-facts.js";
import {
  toChainGraph,
  type AnswerRecord,
  type ChainAnswer,
  type ChainArticle,
  type ChainGraph,
} from "./chain-graph.js";
import { MOST_STEPS, readChainQuestion, toChainWalk, type ChainQuestion } from "./chain-walk.js";
import { publishedBy } from "./published-by.js";
import type { ChainDetails, NeededDetails } from "./details.js";
import { detailsStep, readDetails } from "./read-details.js";
import { writeOutline } from "./write-outline.js";
import { toReadingCounts } from "../shared/extent/reading-counts.js";
import { NotAnArticleError } from "../shared/errors.js";
import { answerRelation } from "../order/answer-relation.js";
import { walkChain } from "../shared/walks.js";

/** Articles and answers that are worked on before others get their turn. */
const STEPS_BEFORE_YIELDING = 200;

/** How texts respond to each other, from one article outwards. */
export const responseChain: RootField = {
  name: "responseChain",
  type: () => ResponseChain,
  isNullable: true,
  dependsOnReach: true,
  description:
    "How texts respond to each other, from one article outwards: what answers it, what answers those answers, and so on. Null if there is no such article.",
  prices: responseChainPrices,
  arguments: {
    from: { type: () => ID, isRequired: true, description: "The article where the chain begins." },
    direction: {
      type: () => ChainDirection,
      isRequired: true,
      defaultValue: "ANSWERED_BY",
      description: "Which way to follow answers.",
    },
    depth: {
      type: () => Int,
      isRequired: true,
      defaultValue: 6,
      description: `How many answers to follow one after another, 1 to ${MOST_STEPS}.`,
    },
    types: {
      type: () => CitationType,
      isList: true,
      description: "Left out: the types that answer (`isResponse`). Given: exactly these.",
    },
    stances: {
      type: () => Stance,
      isList: true,
      description: "Of those types, only the ones that take one of these stances.",
    },
    statuses: {
      type: () => ReviewStatus,
      isList: true,
      description: "Follow references of these review statuses; ACCEPTED alone if left out.",
    },
    acrossTranslations: {
      type: () => Boolean,
      isRequired: true,
      defaultValue: true,
      description:
        "True: the languages and versions of a text are one text. An answer to one of them answers the text; a translation or copy of an answer is not a separate answer; and no version of a text answers another. False: each article stands for itself.",
    },
    asOf: {
      type: () => DateScalar,
      description:
        "Only texts that, by their dates, had surely or possibly been published by the end of this day; `publishedByThen` says which. The article where the chain begins is always there. If it was published later, it is alone, and the outline says so.",
    },
  },
  plan: planChain,
};

/** The engine walks the chain its own way; one statement reads what prose and completeness need, another what is asked of the nodes.
 *  Neither can be written before it is known which nodes they are. */
function planChain(selection: RootSelection): RootPlan {
  const plan = planAnswer(selection);
  const filler = createFiller(plan, carries);
  const carried = { articles: filler.carried("Article"), references: filler.carried("CrossReference") };
  const needed = neededBy(plan);
  return {
    plan,
    steps: () => [
      { words: walkWords },
      ...(needed.isAny ? [detailsStep(readChainQuestion(selection.args.given), needed)] : []),
      ...(needed.count ? [{ words: countWords }] : []),
      ...filler.steps(),
    ],
    async answer(run) {
      const question = readChainQuestion(run.call.arguments(selection.args));
      if (labelOf(question.from) !== "Article") throw new NotAnArticleError("from", question.from);
      // In memory, what is asked of nodes lies a step away: nothing need be carried.
      const walk = toChainWalk(question, question.depth, run.reach.nodes, run.graph ? undefined : carried);
      const chain = await walkChain(walk, run);
      if (chain === undefined) return null;
      const { graph, answer } = await runYielding(run.options, STEPS_BEFORE_YIELDING, async (yielder) => {
        const shown = await finishYielding(toChainGraph(chain, question.from, run.reach.nodes), run.options);
        return { graph: shown, answer: await toAnswer(shown, question, { needed, run, yielder }) };
      });
      if (run.graph) return filler.fill(answer, run);
      return filler.fill(answer, run, {
        Article: pick(carried.articles, walk.nodeProperties, articlesOf(graph)),
        CrossReference: pick(carried.references, walk.edgeProperties, graph.answers.flatMap(recordsOf)),
      });
    },
  };
}

/** What a walk can carry of articles and references, so that they need not be looked up again: no long texts, since a wide level holds an
 *  article once for each answer to it. */
const carries = {
  Article: [
    "id",
    "kind",
    "title",
    "language",
    "isTranslation",
    "isMachineTranslation",
    "titleIsDescribed",
    "published",
    "publishedBasis",
    "url",
  ],
  CrossReference: copiedBy("REFERS_TO"),
};

/** Of all that a walk has read, the properties that the answer needs, by id. */
function pick(
  properties: readonly string[],
  read: readonly string[],
  nodes: readonly { readonly id: string; readonly values: Row }[],
): ReadonlyMap<string, Row> {
  const places = properties.map((property) => read.indexOf(property));
  return new Map(nodes.map(({ id, values }) => [id, places.map((place) => values[place] ?? null)]));
}

const walkWords =
  "Engine.chain: the engine walks REFERS_TO from the article, level by level, each its own fastest way, and looks behind the last level whether there is more. It carries what is asked of articles and references, as far as that is short.";
const countWords = `Engine.chain once more where answers go on past \`depth\`, ${MOST_STEPS} steps, to count what is left out.`;

/** Every article that the answer knows of. */
function articlesOf({ texts }: ChainGraph): readonly ChainArticle[] {
  return texts.flatMap((text) => [text, ...text.versions]);
}

/** Every record of an answer. */
function recordsOf({ record, alsoIn }: ChainAnswer): readonly AnswerRecord[] {
  return [record, ...alsoIn];
}

/** What is asked beside the graph itself. */
interface Needed extends NeededDetails {
  readonly isAny: boolean;
  /** Counting what is left out may need a longer walk. */
  readonly count: boolean;
}

function neededBy({ variants }: ValuePlan): Needed {
  const fields = variants["ResponseChain"] ?? [];
  const outline = fields.some(({ name }) => name === "outline");
  const asked = fields.filter(({ name }) => name === "completeness");
  const count = asked.some(({ value }) => value?.variants["Completeness"]?.some(({ name }) => name === "omittedCount"));
  const [completeness, reading] = [asked.length > 0, fields.some(({ name }) => name === "reading")];
  return { outline, completeness, reading, isAny: outline || completeness || reading, count };
}

/** What an answer is made with. */
interface Making {
  readonly needed: Needed;
  readonly run: Run;
  readonly yielder: Yielder;
}

async function toAnswer(
  graph: ChainGraph,
  question: ChainQuestion,
  { needed, run, yielder }: Making,
): Promise<Record<keyof ResponseChain, unknown>> {
  const found = { articles: articlesOf(graph) };
  const details = needed.isAny ? await readDetails(found, question, needed, run) : undefined;
  return {
    root: question.from,
    layers: toLayers(graph),
    edges: await finishYielding(toEdges(graph, question.asOf), run.options),
    outline: details && needed.outline ? await writeOutline(graph, details, question, yielder) : [],
    completeness: details && (await completenessOf(graph, question, details, needed.count ? run : undefined)),
    reading: details && toReadingCounts(details.reading),
  };
}

function toLayers({ texts }: ChainGraph): readonly ChainLayer[] {
  return [...groupBy(texts, ({ depth }) => depth)].map(([depth, own]) => ({
    depth,
    articles: own.map(({ id }) => id),
    texts: own.map(({ id, versions }) => ({ article: id, versions: versions.map((version) => version.id) })),
  }));
}

/** An edge as it stands before it is asked for its order, which takes longer than all else of it. */
type UnorderedEdge = Omit<ChainEdge, "temporalOrder"> & { readonly temporalOrder: () => ChainEdge["temporalOrder"] };

function* toEdges(
  { answers }: ChainGraph,
  asOf: string | undefined,
  pace = new Pace(),
): Steps<readonly UnorderedEdge[]> {
  const known = new Set<string>();
  const stances = new Map<string, Set<string>>();
  for (const { from, to, record, alsoIn } of answers) {
    for (const each of [record, ...alsoIn]) if (isKnownAnswer(each)) known.add(pairOf(each.from, each.to));
    const pair = pairOf(from, to);
    stances.set(pair, (stances.get(pair) ?? new Set()).add(stanceOf(record.type)));
    if (pace.isUp(UNITS_OF_EDGE + alsoIn.length)) yield;
  }
  const edges: UnorderedEdge[] = [];
  for (const { from, to, depth, record, alsoIn } of answers) {
    const [a, b] = [record.from, record.to];
    edges.push({
      reference: record.id,
      alsoIn: alsoIn.map(({ id }) => id),
      from: from.id,
      to: to.id,
      stance: sideOf(stances.get(pairOf(from, to)) ?? []),
      depth,
      temporalOrder: () =>
        answerRelation(a, b, { byFirst: known.has(pairOf(a, b)), bySecond: known.has(pairOf(b, a)) }),
      publishedByThen: asOf === undefined ? null : publishedBy([a.published, b.published], asOf),
    });
    if (pace.isUp(UNITS_OF_EDGE + alsoIn.length)) yield;
  }
  return edges;
}

/** What an edge takes beside a step of a sort. */
const UNITS_OF_EDGE = 4;

/** An order rests on reviewed answers alone, whatever the chain was asked to follow. */
function isKnownAnswer({ type, status }: AnswerRecord): boolean {
  return isResponse(type) && visibleStatuses().includes(status);
}

function pairOf(from: ChainArticle, to: ChainArticle): string {
  return `${from.id} ${to.id}`;
}

/** Texts that the limits leave out, counted by the longest walk there is, and hidden references that the chain came by. */
async function completenessOf(
  graph: ChainGraph,
  question: ChainQuestion,
  { version, hidden }: ChainDetails,
  counting: Run | undefined,
): Promise<Completeness> {
  const reasons: OmissionReasonName[] = [
    ...(graph.goesDeeper ? (["DEPTH_LIMIT"] as const) : []),
    ...(graph.isFull ? (["NODE_LIMIT"] as const) : []),
    ...hidden.reasons,
  ];
  const isCut = graph.goesDeeper || graph.isFull;
  // What is full after some steps is as full after more.
  const canCount = counting !== undefined && graph.goesDeeper && !graph.isFull && question.depth < MOST_STEPS;
  const counted = canCount ? await countAll(question, counting) : undefined;
  const all = isCut ? counted : graph.texts.length;
  const omitted = all === undefined ? null : all - graph.texts.length + hidden.count;
  return toCompleteness(version, omitted, reasons);
}

/** `undefined` if there are too many to count. */
async function countAll(question: ChainQuestion, run: Run): Promise<number | undefined> {
  const { options, reach } = run;
  const chain = await walkChain(toChainWalk(question, MOST_STEPS, reach.nodes), run);
  if (chain === undefined) return undefined;
  const { texts, goesDeeper, isFull } = await finishYielding(toChainGraph(chain, question.from, reach.nodes), options);
  return goesDeeper || isFull ? undefined : texts.length;
}
