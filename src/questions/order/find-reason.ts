import { groupBy } from "../../base/group-by.js";
import type { ChainEdge, ChainWalk } from "../../engine/walk/walk.js";
import { isResponse } from "../../model/citation-type.js";
import { visibleStatuses } from "../../model/visibility.js";
import type { Run } from "../../planner/root.js";
import type { BoundStep } from "../../rules/dates/bounds/bound-steps.js";
import { walkChain } from "../shared/walks.js";
import type { FoundReference } from "./found-node.js";

/** One step from a text to one that it follows. */
export interface ReasonStep extends BoundStep {
  /** The record that says so; `undefined` for a translation or version. */
  readonly reference: string | undefined;
}

/** How one text is known to follow another: step by step, the last leads to it. */
export type Reason = readonly [ReasonStep, ...ReasonStep[]];

/** Most references that are followed one after another. */
const MOST_STEPS = 12;
/** Most texts that are looked at; what lies further away is left unknown. */
const MOST_TEXTS = 500;

/** A text that may follow another, and what was read of the two. */
export interface Follower {
  readonly id: string;
  readonly origins: readonly string[];
  /** The references from it to the other. */
  readonly references: readonly FoundReference[];
}

/** How a text is known to follow another, by the surest of all that is known; `undefined` if nothing says so. */
export async function findReason(
  { id, origins, references }: Follower,
  other: string,
  run: Run,
): Promise<Reason | undefined> {
  const direct = references.map((reference): Reason => [toStep(reference, other)]);
  const made: readonly Reason[] = origins.includes(other) ? [[madeFrom(other)]] : [];
  const near = surestOf([...direct, ...made]);
  // No chain is surer than these, so that none is walked.
  if (near !== undefined && rankOf(near) <= ranks.MADE_FROM) return near;
  const chains = await Promise.all([
    answersTo(id, other, run),
    ...origins.map(async (origin): Promise<Reason | undefined> => {
      const rest = origin === other ? undefined : await answersTo(origin, other, run);
      return rest && [madeFrom(origin), ...rest];
    }),
  ]);
  return surestOf([...(near === undefined ? [] : [near]), ...chains.filter((reason) => reason !== undefined)]);
}

/** Of equally sure ones the first. */
function surestOf(reasons: readonly Reason[]): Reason | undefined {
  return reasons.reduce<Reason | undefined>(
    (best, reason) => (best === undefined || rankOf(reason) < rankOf(best) ? reason : best),
    undefined,
  );
}

/** The path to another text along what a text answers; `undefined` if there is none. */
async function answersTo(id: string, other: string, run: Run): Promise<Reason | undefined> {
  const chain = await walkChain(walkFrom(id), run);
  return chain?.nodes.some((node) => node.id === other) ? shortestPath(id, other, chain.edges) : undefined;
}

/* By firm steps, if there is such a path; of paths that are equally long by the references whose ids come first. */
function shortestPath(id: string, other: string, edges: readonly ChainEdge[]): Reason | undefined {
  const steps = edges.map(({ from, to, values: [reference, evidence] }) => ({
    from,
    step: {
      following: "ANSWERS",
      isInferred: evidence === "INFERRED",
      article: to,
      reference: String(reference),
    } as const,
  }));
  const sorted = steps.toSorted((a, b) => (a.step.reference < b.step.reference ? -1 : 1));
  const firm = sorted.filter(({ step }) => !step.isInferred);
  return pathOver(firm, id, other) ?? pathOver(sorted, id, other);
}

function pathOver(steps: readonly { readonly from: string; readonly step: ReasonStep }[], id: string, other: string) {
  const byStart = groupBy(steps, ({ from }) => from);
  const paths = new Map<string, readonly ReasonStep[]>([[id, []]]);
  for (const [at, path] of paths) {
    for (const { step } of byStart.get(at) ?? []) {
      if (step.article === other) return toReason([...path, step]);
      if (!paths.has(step.article)) paths.set(step.article, [...path, step]);
    }
  }
  return undefined;
}

function toReason([first, ...others]: readonly ReasonStep[]): Reason | undefined {
  return first && [first, ...others];
}

function walkFrom(id: string): ChainWalk {
  return {
    start: { label: "Article", id },
    edge: "REFERS_TO",
    direction: "out",
    where: { response: [true], status: visibleStatuses() },
    orderBy: "publishedKey",
    nodeProperties: [],
    edgeProperties: ["id", "evidence"],
    depth: MOST_STEPS,
    limit: MOST_TEXTS,
  };
}

function toStep({ id, type, evidence }: FoundReference, article: string): ReasonStep {
  const following = isResponse(type) ? "ANSWERS" : "MENTIONS";
  return { following, isInferred: evidence === "INFERRED", article, reference: id };
}

function madeFrom(article: string): ReasonStep {
  return { following: "MADE_FROM", isInferred: false, article, reference: undefined };
}

/** The surest first: what answers directly, what is made from it, what answers along others, what mentions; then what was matched by the editors. */
function rankOf(reason: Reason): number {
  const [{ following }] = reason;
  const rank = reason.length > 1 ? 3 + reason.length / 100 : ranks[following];
  return reason.some(({ isInferred }) => isInferred) ? rank + 10 : rank;
}

const ranks: Readonly<Record<ReasonStep["following"], number>> = {
  ANSWERS: 1,
  MADE_FROM: 2,
  MENTIONS: 4,
  TELLS_OF: 5,
  TAKES_FROM: 5,
};
