import { pathsPrices } from "./cost.js";
import { toCompleteness, type OmissionReasonName } from "../shared/completeness.js";
import { ID, Int } from "../../model/declare/api.js";
import { PathResult } from "./types.js";
import { SearchKind } from "../../model/derived/search-kind.js";
import { askableStatuses } from "../../model/visibility.js";
import { ReviewStatus } from "../../model/vocabularies.js";
import type { PathWalk, PathGraph } from "../../engine/walk/path-walk.js";
import type { NodeKey } from "../../engine/walk/walk.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { createFiller } from "../../planner/run/fill-value.js";
import { labelOf } from "../../planner/run/node-groups.js";
import { widestLimits } from "../../planner/traversal-limits.js";
import type { RootField, Run } from "../../planner/root.js";
import { planAnswer } from "../shared/answer-from-facts.js";
import { walkedEdgeProperties, weighEdges } from "./evidence.js";
import { findPathsOfLength } from "./find-paths.js";
import { lookAhead, lookAheadSteps, nothingLeftOut, type Known } from "./look-ahead.js";
import { MOST_PATHS, readPathQuestion, type PathQuestion } from "./path-question.js";
import { witnessSteps } from "./find-witnesses.js";
import { rankPaths, type RankedHop, type RankedPath } from "./rank-paths.js";
import { edgeRules } from "../shared/walked-edges.js";
import { walkPaths, type NextPathGraph } from "../shared/walks.js";

/** Most edges that one question looks at. A graph of paths grows from the end that has come to fewer nodes, so from no more than half as many at once:
 *  their ids must fit into one parameter. */
const MOST_EDGES = 20_000;

/** How two nodes are connected, hop by hop, each with its evidence. */
export const paths: RootField = {
  name: "paths",
  type: () => PathResult,
  isNullable: true,
  dependsOnReach: true,
  description:
    "How two nodes are connected, hop by hop, each hop with its evidence: over references, signatures, authorship and other contributions, publication, events, votes and what sources claim. Null if one of the two is not in the corpus.",
  prices: pathsPrices,
  arguments: {
    from: { type: () => ID, isRequired: true, description: "Where paths begin." },
    to: { type: () => ID, isRequired: true, description: "Where they end." },
    maxLength: {
      type: () => Int,
      isRequired: true,
      defaultValue: 6,
      description: `Most steps, 1 to ${widestLimits.pathLength}; 1 to 6 without a key.`,
    },
    limit: {
      type: () => Int,
      isRequired: true,
      defaultValue: 3,
      description: `How many paths, 1 to ${MOST_PATHS}: the shortest and the next best.`,
    },
    via: {
      type: () => SearchKind,
      isList: true,
      description: "Only over nodes of these kinds between the two; over all kinds if left out.",
    },
    without: {
      type: () => ID,
      isList: true,
      description:
        "Avoid these nodes, and everything that was seen in them alone: articles, people, organizations …, or single records such as a signature.",
    },
    minimumStatus: {
      type: () => ReviewStatus,
      isRequired: true,
      defaultValue: askableStatuses[0],
      description: "ACCEPTED: over reviewed edges only. SUGGESTED: over suggested ones too. REJECTED: over all.",
    },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const filler = createFiller(plan);
    const isVersioned = (plan.variants["PathResult"] ?? []).some(({ name }) => name === "completeness");
    return {
      plan,
      steps: () => {
        const known = lookAheadSteps(readPathQuestion(selection.args.given));
        return known.length === 0 ? [] : [...known, { words: walkWords }, ...witnessSteps(), ...filler.steps()];
      },
      async answer(run) {
        const question = readPathQuestion(run.call.arguments(selection.args), run.reach);
        const begun = await begin(question, isVersioned, run);
        return begun === null ? null : filler.fill(await findPaths(question, begun, run), run);
      },
    };
  },
};

const walkWords =
  "Engine.path: the engine grows a graph of paths from both ends, a step at a time from the end that has come to fewer things, until the two meet; then a step longer, until there are enough paths.";

/** A node is joined to itself without a step, and nothing leads to what is left out, or if nothing joins the nodes that may be passed. */
function isWalked({ from, to, without }: PathQuestion, { edges }: PathWalk): boolean {
  return from !== to && !without.includes(from) && !without.includes(to) && edges.length > 0;
}

const none: NextPathGraph = () => Promise.resolve(undefined);

/** What is known before a search, with the graphs of paths that it goes through. */
interface Begun {
  readonly version: string;
  readonly first: PathGraph | undefined;
  readonly next: NextPathGraph;
}

/** What falls with what is left out is known before a step is taken: a walk that went over it would end too soon. If nothing is left out, the
 *  first graph of paths is found at the same time, and tells that both are there if it joins them and nobody asks for the version of the corpus. */
async function begin(question: PathQuestion, isVersioned: boolean, run: Run): Promise<Begun | null> {
  if (question.without.length > 0) {
    const known = await lookAhead(question, run);
    if (known === null) return null;
    const next = pathGraphsOf(question, known, run);
    return { version: known.version, first: await next(), next };
  }
  const next = pathGraphsOf(question, nothingLeftOut, run);
  const [early, first] = await Promise.all([isVersioned ? lookAhead(question, run) : undefined, next()]);
  const isJoined = first !== undefined && first.edges.length > 0;
  const known = early === undefined ? (isJoined ? nothingLeftOut : await lookAhead(question, run)) : early;
  return known === null ? null : { version: known.version, first, next };
}

function pathGraphsOf(question: PathQuestion, known: Known, run: Run): NextPathGraph {
  const walk = toWalk(question, known);
  return isWalked(question, walk) ? walkPaths(walk, run) : none;
}

async function findPaths(question: PathQuestion, { version, first, next }: Begun, run: Run): Promise<object> {
  const { from, to, limit, maxLength } = question;
  const found: RankedPath[] = isItself(question) ? [{ nodes: [from], hops: [], weakest: undefined }] : [];
  const reasons = new Set<OmissionReasonName>();
  for (let pathGraph = first; pathGraph !== undefined; pathGraph = await next()) {
    const { paths, isWhole } = await finishYielding(
      findPathsOfLength(pathGraph.edges, { from, to, length: pathGraph.length }),
      run.options,
    );
    const evidenceOf = await weighEdges(
      paths.flatMap(({ steps }) => steps.flat()),
      question.without,
      run,
    );
    found.push(...(await finishYielding(rankPaths(paths, evidenceOf), run.options)));
    if (pathGraph.isCut || !isWhole) reasons.add("NODE_LIMIT");
    if (found.length >= limit) break;
    if (pathGraph.length === maxLength && !pathGraph.hasEnded) reasons.add("DEPTH_LIMIT");
  }
  return {
    paths: found.slice(0, limit).map(toPath),
    completeness: toCompleteness(version, reasons.size === 0 ? 0 : null, [...reasons]),
  };
}

function isItself({ from, to, without }: PathQuestion): boolean {
  return from === to && !without.includes(from);
}

function toWalk(
  { from, to, via, without, statuses: seen, maxLength }: PathQuestion,
  { excluded, unshown }: Known,
): PathWalk {
  const [first, last] = [keyOf(from), keyOf(to)];
  return {
    from: first,
    to: last,
    edges: edgeRules([...via, first.label, last.label], seen),
    via,
    without: without.map(keyOf),
    withoutEdges: excluded,
    unshown,
    untold: without,
    edgeProperties: walkedEdgeProperties,
    length: maxLength,
    limit: MOST_EDGES,
  };
}

function keyOf(id: string): NodeKey {
  return { id, label: labelOf(id) ?? "" };
}

function toPath({ nodes, hops, weakest }: RankedPath): object {
  return {
    length: hops.length,
    nodes,
    hops: hops.map(toHop),
    weakestHop: weakest === undefined ? null : toHop(weakest),
  };
}

function toHop({ from, to, edge, evidence }: RankedHop): object {
  const { source, locator, status } = evidence;
  return {
    from,
    to,
    relation: edge.type,
    isForward: edge.from === from,
    reference: edge.type === "REFERS_TO" ? String(edge.values[0]) : null,
    source,
    locator,
    status,
  };
}
