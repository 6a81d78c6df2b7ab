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
  readonly type: string;
  readonly status: string;
}

/** The chain, worked out over arrays by the definition alone: distances are found by going round until nothing changes. */
export function expectedChain(world: World, asked: ChainAsked): object {
  const textOf = (article: number) => (asked.acrossTranslations ? (world.works[article] ?? article) : article);
  const all = answersIn(world, asked).filter(({ from, to }) => textOf(from) !== textOf(to));
  const seen = all.filter(({ status }) => (asked.statuses ?? ["ACCEPTED"]).includes(status));
  const distance = distances(seen, textOf, asked);
  const far = (article: number) => distance.get(textOf(article)) ?? Number.POSITIVE_INFINITY;
  const id = (article: number) => idIn(world, "article", article);
  const key = (article: number) => `${keyOfBounds(worldBounds(world)(id(article)))} ${id(article)}`;
  const within = (most: number) => {
    const answers = seen.filter(({ from, to }) => far(from) <= most && far(to) <= most);
    const articles = [...new Set([asked.from, ...answers.flatMap(({ from, to }) => [from, to])])];
    const texts = [...new Set(articles.map(textOf))].map((text) => {
      const forms = articles.filter((article) => textOf(article) === text).sort((a, b) => (key(a) < key(b) ? -1 : 1));
      const article = [asked.from, text, ...forms].find((form) => forms.includes(form)) ?? text;
      return { text, article, versions: forms.filter((form) => form !== article) };
    });
    return { answers, texts };
  };
  const shown = within(asked.depth);
  const hiddenStatuses = ["SUGGESTED", "REDACTED"].filter((status) => !(asked.statuses ?? []).includes(status));
  const hidden = all.filter(({ status, from, to }) => {
    const starts = { ANSWERS_TO: [from], ANSWERED_BY: [to], BOTH: [from, to] }[asked.direction];
    return (
      hiddenStatuses.includes(status) &&
      starts.some((start) => far(start) < asked.depth && shown.texts.some(({ text }) => text === textOf(start)))
    );
  });
  const has = (status: string) => hidden.some((answer) => answer.status === status);
  const isDeep = [...distance.values()].some((depth) => depth > asked.depth);
  const omitted = within(12).texts.length - shown.texts.length;
  const depths = [...new Set(shown.texts.map(({ text }) => far(text)))].sort((a, b) => a - b);
  const named = (article: number) => ({ id: id(article) });
  return {
    layers: depths.map((depth) => {
      const own = shown.texts.filter(({ text }) => far(text) === depth);
      const texts = own.toSorted((a, b) => (key(a.article) < key(b.article) ? -1 : 1));
      return {
        depth,
        articles: texts.map(({ article }) => named(article)),
        texts: texts.map(({ article, versions }) => ({ article: named(article), versions: versions.map(named) })),
      };
    }),
    edges: edgesBetween(shown.texts, shown.answers, textOf)
      .map(({ from, to, stance, records: [first, ...others] }) => ({
        depth: Math.max(far(from), far(to)),
        from: named(from),
        to: named(to),
        stance,
        reference: { id: first?.id ?? "" },
        alsoIn: others.map((other) => ({ id: other.id })),
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

interface Text {
  readonly text: number;
  readonly article: number;
}

/* One for each pair of texts and type: the surest record first, then what names the articles that stand for both, or for one. */
function edgesBetween(texts: readonly Text[], answers: readonly Answer[], textOf: (article: number) => number) {
  return texts.flatMap((from) =>
    texts.flatMap((to) => {
      const between = answers.filter((each) => textOf(each.from) === from.text && textOf(each.to) === to.text);
      const sides = new Set(between.map(({ type }) => stanceOf(type)).filter((side) => side !== "NEUTRAL"));
      const stance = sides.size === 0 ? "NEUTRAL" : sides.size === 1 ? [...sides][0] : null;
      const rank = ({ status, from: a, to: b }: Answer) =>
        10 * ["ACCEPTED", "SUGGESTED", "REJECTED"].indexOf(status) +
        (a === from.article ? 0 : 1) +
        (b === to.article ? 0 : 1);
      return [...new Set(between.map(({ type }) => type))].map((type) => ({
        from: from.article,
        to: to.article,
        stance,
        records: between
          .filter((each) => each.type === type)
          .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)),
      }));
    }),
  );
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
      type,
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
