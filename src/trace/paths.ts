import { cypher, identifier, join, param, toQuery } from "../cypher/cypher.js";
import { toCompleteness, type OmissionReasonName } from "../domain/completeness.js";
import { ID, Int } from "../domain/declare/api.js";
import { PathResult } from "../domain/path.js";
import { SearchKind } from "../domain/search-kind.js";
import { searched } from "../domain/searched.js";
import { ReviewStatus } from "../domain/vocabularies.js";
import type { PathWalk } from "../engine/walk/path-walk.js";
import { createFiller } from "../planner/fill-value.js";
import { labelOf } from "../planner/node-groups.js";
import type { Arguments } from "../planner/plan.js";
import type { RootField, Run } from "../planner/root.js";
import { planAnswer } from "./answer-filled.js";
import { requireRange } from "./errors.js";
import { weighEdges } from "./paths/evidence.js";
import { findWays } from "./paths/find-ways.js";
import { rankPaths, type RankedHop, type RankedPath } from "./paths/rank-paths.js";
import { corpusVersion, toVersion } from "./search/corpus-version.js";
import { tieRules } from "./ties.js";

const MOST_STEPS = 8;
const MOST_PATHS = 20;
/** Most ties that one question looks at. */
const MOST_EDGES = 20_000;

/** How two things are connected, hop by hop, each with its evidence. */
export const paths: RootField = {
  name: "paths",
  type: () => PathResult,
  isNullable: true,
  description:
    "How two things are connected, hop by hop, each with its evidence: over references, signatures, authorship, publication, events, votes and what sources claim. Null where one of the two is not in the corpus.",
  arguments: {
    from: { type: () => ID, isRequired: true, description: "Where paths begin." },
    to: { type: () => ID, isRequired: true, description: "Where they end." },
    maxLength: { type: () => Int, isRequired: true, defaultValue: 6, description: `Most steps, 1 to ${MOST_STEPS}.` },
    limit: {
      type: () => Int,
      isRequired: true,
      defaultValue: 3,
      description: `How many paths, 1 to ${MOST_PATHS}: the shortest and the next best.`,
    },
    via: {
      type: () => SearchKind,
      isList: true,
      description: "Only over these kinds of things between the two; over all kinds where left out.",
    },
    without: {
      type: () => ID,
      isList: true,
      description:
        "Over none of these, and over nothing that was seen in them: articles, people, organizations …, or single records such as a signature.",
    },
    minimumStatus: {
      type: () => ReviewStatus,
      isRequired: true,
      defaultValue: "ACCEPTED",
      description: "ACCEPTED: over reviewed ties only. SUGGESTED: over suggested ones too. REJECTED: over all.",
    },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const fill = createFiller(plan);
    return {
      plan,
      statements: [],
      async answer(run) {
        const question = readQuestion(run.call.arguments(selection.args));
        const known = await lookAhead(question, run);
        return known === null ? null : fill(await findPaths(question, known, run), run);
      },
    };
  },
};

interface Question {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  readonly via: readonly string[];
  readonly without: readonly string[];
  readonly statuses: readonly string[];
}

/** From the surest to the least sure. */
const statuses = ["ACCEPTED", "SUGGESTED", "REJECTED"];

function readQuestion(args: Arguments): Question {
  // Coerced arguments have the types that the schema declares.
  const { from, to, maxLength, limit, via, without, minimumStatus } = args as unknown as Question & {
    readonly via?: readonly string[] | null;
    readonly without?: readonly string[] | null;
    readonly minimumStatus: string;
  };
  return {
    from,
    to,
    maxLength: requireRange("maxLength", maxLength, 1, MOST_STEPS),
    limit: requireRange("limit", limit, 1, MOST_PATHS),
    via: searched.filter(({ kind }) => via?.includes(kind) ?? true).map(({ concept }) => concept),
    without: without ?? [],
    statuses: statuses.slice(0, statuses.indexOf(minimumStatus) + 1),
  };
}

interface Known {
  readonly version: string;
  /** Signatures that were seen in what is left out. */
  readonly excluded: ReadonlySet<string>;
}

/** What must be known before a search: whether both are there, and which signatures fall with their sources. `null` where one is missing. */
async function lookAhead({ from, to, without }: Question, { engine, options }: Run): Promise<Known | null> {
  const [first, second] = [labelOf(from), labelOf(to)];
  if (first === undefined || second === undefined) return null;
  const counts = [
    [first, from, "a"],
    [second, to, "b"],
  ] as const;
  const statement = cypher`${corpusVersion}
${join(
  counts.map(
    ([label, id, as]) =>
      cypher`CALL () {\nMATCH (n:${identifier(label)}) WHERE n.id = ${param(id)}\nRETURN count(n) AS ${identifier(as)}\n}\n`,
  ),
  cypher``,
)}CALL () {
MATCH (n:Article) WHERE n.id IN ${param(without)}
MATCH (n)<-[:SIGNATURE_SEEN_IN]-(s)
WITH s ORDER BY s.id LIMIT 10000
RETURN collect(s.id) AS excluded
}
RETURN version AS c0, a AS c1, b AS c2, excluded AS c3`;
  const [[version, a, b, excluded] = []] = await engine.read(toQuery(statement), options);
  if (a === 0 || b === 0) return null;
  return { version: toVersion(version), excluded: new Set([...without, ...((excluded ?? []) as readonly string[])]) };
}

async function findPaths(question: Question, { version, excluded }: Known, run: Run): Promise<object> {
  const { from, to, limit, maxLength, without } = question;
  if (without.includes(from) || without.includes(to)) return { paths: [], completeness: toCompleteness(version) };
  const found: RankedPath[] = [];
  if (from === to)
    return { paths: [toPath({ nodes: [from], hops: [], weakest: undefined })], completeness: toCompleteness(version) };
  const reasons = new Set<OmissionReasonName>();
  for await (const web of run.engine.path(toWalk(question), run.options)) {
    const edges = [...web.edges].filter(({ values: [id] }) => !excluded.has(String(id)));
    const { ways, isWhole } = findWays(edges, from, to, web.length);
    const evidenceOf = await weighEdges(
      ways.flatMap(({ steps }) => steps.flat()),
      run,
    );
    found.push(...rankPaths(ways, evidenceOf));
    if (web.isCut || !isWhole) reasons.add("NODE_LIMIT");
    if (found.length >= limit) break;
    if (web.length === maxLength && !web.hasEnded) reasons.add("DEPTH_LIMIT");
  }
  return {
    paths: found.slice(0, limit).map(toPath),
    completeness: toCompleteness(version, reasons.size === 0 ? 0 : null, [...reasons]),
  };
}

function toWalk({ from, to, via, without, statuses: seen, maxLength }: Question): PathWalk {
  return {
    from: { id: from, label: labelOf(from) ?? "" },
    to: { id: to, label: labelOf(to) ?? "" },
    edges: tieRules(seen),
    via,
    without,
    edgeProperties: ["id", "status"],
    length: maxLength,
    limit: MOST_EDGES,
  };
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
