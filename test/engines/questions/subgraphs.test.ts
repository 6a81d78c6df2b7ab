import fc from "fast-check";
import { invariant } from "../../../src/base/invariant.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { idIn, sampleWorlds, toRecords, type World } from "../../support/questions/random-world.js";
import { neighboursOf, tiesIn, type OracleTie } from "../../support/questions/edge-evidence-oracle.js";

const parts = `{
  nodes { node { id } kind degree hiddenCount distance }
  edges { from to relation stance reference { id } }
  completeness { isComplete omittedCount reasons }
}`;
const neighbourhood = `query N($ids: [ID!]!, $depth: Int!, $kinds: [SearchKind!], $stances: [Stance!], $minimumDegree: Int, $limit: Int!) {
  neighbourhood(ids: $ids, depth: $depth, kinds: $kinds, stances: $stances, minimumDegree: $minimumDegree, limit: $limit) ${parts}
}`;
const between = `query B($ids: [ID!]!, $limit: Int!) { between(ids: $ids, limit: $limit) ${parts} }`;

const seed = Number(process.env["FC_SEED"] ?? 6);
const thing = fc.tuple(fc.constantFrom("article", "article", "person", "organization", "event"), fc.nat(30));
const asked = fc.record({
  given: fc.array(thing, { minLength: 1, maxLength: 3 }),
  depth: fc.integer({ min: 1, max: 3 }),
  kinds: fc.constantFrom<readonly string[] | undefined>(undefined, undefined, ["ARTICLE"], ["PERSON", "ARTICLE"]),
  stances: fc.constantFrom<readonly string[] | undefined>(undefined, undefined, ["DISAGREES", "NEUTRAL"]),
  minimumDegree: fc.constantFrom<number | undefined>(undefined, undefined, 2),
  limit: fc.constantFrom(200, 200, 3, 6),
});
const counts: Readonly<Record<string, number>> = { person: 5, organization: 3, event: 2 };
const kindOf = (id: string) => id.split("/")[0]?.toUpperCase() ?? "";
const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

interface Shown {
  readonly id: string;
  readonly distance: number;
}

/** The parts that both questions have, worked out over arrays. */
function subgraph(
  world: World,
  shown: readonly Shown[],
  omitted: number | null,
  visited: readonly string[],
  {
    stances,
    isAsked = () => true,
  }: { readonly stances?: readonly string[]; readonly isAsked?: (id: string) => boolean } = {},
) {
  const records = toRecords(world);
  const ties = tiesIn(records);
  const ids = new Set(shown.map(({ id }) => id));
  const edges = ties.filter(({ from, to }) => ids.has(from) && ids.has(to)).filter((tie) => takesSide(tie, stances));
  const hiddenOf = (status: string) =>
    new Set(
      tiesIn(records, [status])
        .filter(({ properties }) => properties["status"] !== undefined)
        .filter((tie) => takesSide(tie, stances))
        .filter(({ from, to }) => (visited.includes(from) && isAsked(to)) || (visited.includes(to) && isAsked(from)))
        .map(({ properties }) => properties["id"]),
    ).size;
  const [suggested, redacted] = [hiddenOf("SUGGESTED"), hiddenOf("REDACTED")];
  return {
    nodes: shown.map(({ id, distance }) => ({
      node: { id },
      kind: kindOf(id),
      distance,
      degree: neighboursOf(id, ties).size,
      hiddenCount: neighboursOf(id, ties).size - neighboursOf(id, edges).size,
    })),
    edges: edges
      .map(({ from, to, type, properties }) => ({
        from,
        to,
        relation: type,
        stance: type === "REFERS_TO" ? properties["stance"] : null,
        reference: type === "REFERS_TO" ? { id: properties["id"] } : null,
      }))
      .sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b))),
    completeness: {
      isComplete: omitted === 0 && suggested === 0 && redacted === 0,
      omittedCount: omitted === null ? null : omitted + suggested + redacted,
      reasons: [
        ...(omitted === 0 ? [] : ["NODE_LIMIT"]),
        ...(suggested === 0 ? [] : ["NOT_REVIEWED"]),
        ...(redacted === 0 ? [] : ["REDACTED"]),
      ],
    },
  };
}

function takesSide({ type, properties }: OracleTie, stances: readonly string[] | undefined): boolean {
  return type !== "REFERS_TO" || (stances?.includes(String(properties["stance"])) ?? true);
}

type Asked = Parameters<Parameters<typeof asked.map>[0]>[0];

function expectedNeighbourhood(
  world: World,
  ids: readonly string[],
  { depth, kinds, stances, minimumDegree = 0, limit }: Asked,
) {
  const ties = tiesIn(toRecords(world));
  const walked = ties.filter((tie) => takesSide(tie, stances));
  const distance = new Map(ids.map((id) => [id, 0]));
  const degree = (id: string) => neighboursOf(id, ties).size;
  let isCounted = true;
  for (let step = 1; step <= depth; step++) {
    const next = [...distance].filter(([, far]) => far === step - 1).flatMap(([id]) => [...neighboursOf(id, walked)]);
    const found = [...new Set(next)].filter(
      (id) => !distance.has(id) && (kinds?.includes(kindOf(id)) ?? true) && degree(id) >= minimumDegree,
    );
    found.forEach((id) => distance.set(id, step));
    if (distance.size > limit && step < depth && found.length > 0) {
      isCounted = false;
      break;
    }
  }
  const all = [...distance]
    .map(([id, far]) => ({ id, distance: far }))
    .sort((a, b) => a.distance - b.distance || degree(b.id) - degree(a.id) || byText(a.id, b.id));
  const shown = all.slice(0, Math.max(limit, ids.length));
  const omitted = isCounted || all.length === shown.length ? all.length - shown.length : null;
  const visited = shown.filter((each) => each.distance < depth).map(({ id }) => id);
  const isAsked = (id: string) => ids.includes(id) || (kinds?.includes(kindOf(id)) ?? true);
  return subgraph(world, shown, omitted, visited, { ...(stances ? { stances } : {}), isAsked });
}

function expectedBetween(world: World, ids: readonly string[], limit: number) {
  const ties = tiesIn(toRecords(world));
  const degree = (id: string) => neighboursOf(id, ties).size;
  const joined = (id: string) => ids.filter((given) => neighboursOf(given, ties).has(id)).length;
  const given = ids
    .map((id) => ({ id, distance: 0 }))
    .sort((a, b) => degree(b.id) - degree(a.id) || byText(a.id, b.id));
  const joining = [...new Set(ties.flatMap(({ from, to }) => [from, to]))]
    .filter((id) => !ids.includes(id) && joined(id) > 1)
    .sort((a, b) => joined(b) - joined(a) || degree(b) - degree(a) || byText(a, b));
  const most = Math.max(0, limit - given.length);
  const shown = [...given, ...joining.slice(0, most).map((id) => ({ id, distance: 1 }))];
  return subgraph(world, shown, Math.max(0, joining.length - most), ids);
}

describeEachEngine("neighbourhood and between", (open, engine) => {
  const all = sampleWorlds(seed, 40, 12);
  const questions = fc.sample(asked, { seed, numRuns: engine === "neo4j" ? 16 : 300 });
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, all.flatMap(toRecords));
  });

  async function ask(source: string, name: string, variables: Record<string, unknown>) {
    const { data, errors } = await both.answer(source, variables);
    if (errors?.[0]) throw errors[0];
    const found = data?.[name] as ReturnType<typeof subgraph>;
    return { ...found, edges: found.edges.toSorted((a, b) => byText(JSON.stringify(a), JSON.stringify(b))) };
  }

  test(`show what the definition says, in random worlds (seed ${seed})`, async () => {
    for (const [index, { given, ...rest }] of questions.entries()) {
      const world = invariant(all[index % all.length], "a world");
      const ids = [
        ...new Set(given.map(([kind, number]) => idIn(world, kind, number % (counts[kind] ?? world.dates.length)))),
      ];
      const context = { seed, index, ids, rest, world };

      expect({ ...context, ...(await ask(neighbourhood, "neighbourhood", { ...rest, ids })) }).toEqual({
        ...context,
        ...expectedNeighbourhood(world, ids, { given, ...rest }),
      });
      expect({ ...context, ...(await ask(between, "between", { ids, limit: rest.limit })) }).toEqual({
        ...context,
        ...expectedBetween(world, ids, rest.limit),
      });
    }
  });
});
