import { isResponse, stanceOf } from "../../../src/model/citation-type.js";
import { crossReferenceId } from "../../../src/model/identifiers.js";
import { keyOfBounds, worldBounds } from "./world-bounds.js";
import { idIn, type World } from "./random-world.js";

/** What is asked of a chain; numbers stand for articles. */
export interface ChainAsked {
  readonly from: number;
  readonly direction: "ANSWERS_TO" | "ANSWERED_BY" | "BOTH";
  readonly depth: number;
  readonly types?: readonly string[] | undefined;
  readonly stances?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly acrossTranslations: boolean;
  readonly asOf?: string | undefined;
}

interface Answer {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly status: string;
}

/** The chain, worked out over arrays by the definition alone: distances are found by going round until nothing changes. */
export function expectedChain(world: World, asked: ChainAsked): object {
  const all = answersIn(world, asked);
  const seen = all.filter(({ status }) => (asked.statuses ?? ["ACCEPTED"]).includes(status));
  const textOf = (article: number) => (asked.acrossTranslations ? (world.works[article] ?? article) : article);
  const distance = distances(seen, textOf, asked);
  const far = (article: number) => distance.get(textOf(article)) ?? Number.POSITIVE_INFINITY;
  const within = (most: number) => {
    const answers = seen.filter(({ from, to }) => far(from) <= most && far(to) <= most);
    return { answers, articles: new Set([asked.from, ...answers.flatMap(({ from, to }) => [from, to])]) };
  };
  const shown = within(asked.depth);
  const most = within(12);
  const hiddenStatuses = ["SUGGESTED", "REDACTED"].filter((status) => !(asked.statuses ?? []).includes(status));
  const hidden = all.filter(({ status, from, to }) => {
    const nearness = [...shown.articles].map((article) => textOf(article));
    const starts = { ANSWERS_TO: [from], ANSWERED_BY: [to], BOTH: [from, to] }[asked.direction];
    return (
      hiddenStatuses.includes(status) &&
      starts.some((start) => far(start) < asked.depth && nearness.includes(textOf(start)))
    );
  });
  const has = (status: string) => hidden.some((answer) => answer.status === status);
  const isDeep = [...distance.values()].some((depth) => depth > asked.depth);
  const omitted = most.articles.size - shown.articles.size;
  const id = (article: number) => idIn(world, "article", article);
  const key = (article: number) => `${keyOfBounds(worldBounds(world)(id(article)))} ${id(article)}`;
  const depths = [...new Set([...shown.articles].map(far))].sort((a, b) => a - b);
  return {
    layers: depths.map((depth) => ({
      depth,
      articles: [...shown.articles]
        .filter((article) => far(article) === depth)
        .sort((a, b) => (key(a) < key(b) ? -1 : 1))
        .map((article) => ({ id: id(article) })),
    })),
    edges: shown.answers
      .map(({ id: reference, from, to }) => ({
        depth: Math.max(far(from), far(to)),
        from: { id: id(from) },
        to: { id: id(to) },
        reference: { id: reference },
      }))
      .sort((a, b) => (a.reference.id < b.reference.id ? -1 : 1)),
    completeness: {
      isComplete: !isDeep && hidden.length === 0,
      omittedCount: [...distance.values()].some((depth) => depth > 12) ? null : omitted + hidden.length,
      reasons: [
        ...(isDeep ? ["DEPTH_LIMIT"] : []),
        ...(has("SUGGESTED") ? ["NOT_REVIEWED"] : []),
        ...(has("REDACTED") ? ["REDACTED"] : []),
      ],
    },
  };
}

function answersIn(world: World, { types, stances, asOf }: ChainAsked): readonly Answer[] {
  const isOut = (article: number) =>
    asOf === undefined || worldBounds(world)(idIn(world, "article", article)).first <= asOf;
  const answers = world.references
    .filter(({ type }) => types?.includes(type) ?? isResponse(type))
    .filter(({ type }) => stances?.includes(stanceOf(type)) ?? true)
    .filter(({ from, to }) => isOut(from) && isOut(to))
    .map(({ from, to, type, status }): Answer => ({
      id: crossReferenceId(idIn(world, "article", from), type, idIn(world, "article", to)),
      from,
      to,
      status,
    }));
  // A record that is given twice is one: the last.
  const last = new Map(
    world.references.map(({ from, to, type, status }) => [
      crossReferenceId(idIn(world, "article", from), type, idIn(world, "article", to)),
      status,
    ]),
  );
  return [...new Map(answers.map((answer) => [answer.id, { ...answer, status: last.get(answer.id) ?? "" }])).values()];
}

function distances(answers: readonly Answer[], textOf: (article: number) => number, { from, direction }: ChainAsked) {
  const distance = new Map([[textOf(from), 0]]);
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const answer of answers) {
      const ways = [
        ...(direction === "ANSWERED_BY" ? [] : [[textOf(answer.from), textOf(answer.to)] as const]),
        ...(direction === "ANSWERS_TO" ? [] : [[textOf(answer.to), textOf(answer.from)] as const]),
      ];
      for (const [near, far] of ways) {
        const next = (distance.get(near) ?? Number.POSITIVE_INFINITY) + 1;
        if (next < (distance.get(far) ?? Number.POSITIVE_INFINITY)) {
          distance.set(far, next);
          hasChanged = true;
        }
      }
    }
  }
  return distance;
}
