import { groupBy } from "../../../base/group-by.js";
import type { Localized } from "../../parts/texts/texts.js";
import { isFirm, textsOf, type RiverDebate, type RiverModel, type RiverText } from "../model.js";
import type { Lanes } from "../state.js";
import type { Lens } from "./lens.js";

/** What stands together in the picture, and what is said of it there. */
export interface Group {
  /** Stands for it in the browser. */
  readonly key: string;
  readonly heading: Heading | undefined;
  readonly texts: readonly RiverText[];
  /** The text whose title names it. */
  readonly head?: RiverText;
  readonly form: Form;
}

/** `river`: a debate, packed beside others. `lane`: as wide as the picture. `close`: larger, around the text in the middle. `quiet` and `faint`: dots in a band. */
export type Form = "river" | "lane" | "close" | "quiet" | "faint";

/** What a lane is. */
export type Heading =
  | { readonly kind: "translated" | "quiet" | "own" | "mentions" | "others"; readonly count: number }
  | { readonly kind: "outside"; readonly count: number; readonly debates: number }
  | { readonly kind: "publication"; readonly count: number; readonly name: Localized }
  | { readonly kind: "rest"; readonly count: number; readonly bodies: number }
  | { readonly kind: "unpublished"; readonly count: number }
  | { readonly kind: "language"; readonly count: number; readonly language: string };

/** What decides who stands with whom. */
export interface Grouping {
  readonly lanes: Lanes;
  readonly lens: Lens | undefined;
  readonly focus: string | undefined;
}

/** Every text of a river in one group, in the order in which groups stand below each other. */
export function groupTexts(model: RiverModel, { lanes, lens, focus }: Grouping): readonly Group[] {
  const found = focus === undefined ? [] : groupAround(model, focus);
  if (found.length > 0) return found.filter(({ texts }) => texts.length > 0);
  return groupByLanes(model, lanes, lens).filter(({ texts }) => texts.length > 0);
}

function groupByLanes(model: RiverModel, lanes: Lanes, lens: Lens | undefined): readonly Group[] {
  switch (lanes) {
    case "publications":
      return groupByPublication(textsOf(model));
    case "languages":
      return groupByLanguage(textsOf(model));
    default:
      return groupByDebate(model, lens);
  }
}

function groupByDebate(model: RiverModel, lens: Lens | undefined): readonly Group[] {
  const isInside = ({ days }: RiverText): boolean =>
    lens === undefined || (days !== undefined && days.from <= lens.to && days.to >= lens.from);
  const isShown = ({ texts }: RiverDebate): boolean => texts.some((text) => isInside(text) && isFirm(text));
  const [shown, outside] = [
    model.debates.filter((debate) => lens === undefined || isShown(debate)),
    model.debates.filter((debate) => lens !== undefined && !isShown(debate)),
  ];
  const folded = outside.flatMap(({ texts }) => texts);
  const tied = new Set(model.translations.flatMap(({ text, original }) => [text.id, original]));
  const translated = model.others.filter(({ id }) => tied.has(id));
  const quiet = model.others.filter(({ id }) => !tied.has(id));
  return [
    ...shown.map(({ head, texts }): Group => ({ key: head.id, heading: undefined, head, texts, form: "river" })),
    band("translated", translated, "lane"),
    {
      ...band("others", folded, "quiet"),
      heading: { kind: "outside", count: folded.length, debates: outside.length },
    },
    band("quiet", quiet, "quiet"),
  ];
}

function band(
  kind: "translated" | "quiet" | "own" | "mentions" | "others",
  texts: readonly RiverText[],
  form: Form,
): Group {
  return { key: kind, heading: { kind, count: texts.length }, texts, form };
}

/** Bodies with fewer texts share a lane. */
const fewestTexts = 3;

function groupByPublication(texts: readonly RiverText[]): readonly Group[] {
  const byBody = [...groupBy(texts, ({ article }) => article.publisher?.id ?? "")];
  const known = byBody.filter(([id]) => id !== "").toSorted(([, a], [, b]) => b.length - a.length);
  const rest = known.filter(([, own]) => own.length < fewestTexts);
  const small = rest.flatMap(([, own]) => own);
  const missing = texts.filter(({ article }) => article.publisher === null);
  return [
    ...known.filter(([, own]) => own.length >= fewestTexts).map(([id, own]) => toPublication(id, own)),
    { key: "rest", heading: { kind: "rest", count: small.length, bodies: rest.length }, texts: small, form: "lane" },
    { key: "none", heading: { kind: "unpublished", count: missing.length }, texts: missing, form: "lane" },
  ];
}

function toPublication(id: string, texts: readonly RiverText[]): Group {
  const name = texts[0]?.article.publisher?.name ?? { value: "" };
  return { key: id, heading: { kind: "publication", count: texts.length, name }, texts, form: "lane" };
}

function groupByLanguage(texts: readonly RiverText[]): readonly Group[] {
  return [...groupBy(texts, ({ article }) => article.language)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([language, own]) => ({
      key: language,
      heading: { kind: "language", count: own.length, language },
      texts: own,
      form: "lane",
    }));
}

/** The debate of a text, what it mentions or is mentioned by, and everything else. `[]` for a text that is not there. */
function groupAround({ debates, others, mentions, translations }: RiverModel, focus: string): readonly Group[] {
  const all = textsOf({ debates, others });
  const middle = all.find(({ id }) => id === focus);
  if (middle === undefined) return [];
  const own = debates.find(({ texts }) => texts.includes(middle))?.texts ?? [middle];
  const ids = new Set(own.map(({ id }) => id));
  const near = new Set([
    ...mentions.flatMap(({ from, target }) => (from.id === focus ? [target] : target === focus ? [from.id] : [])),
    ...translations.flatMap(({ text, original }) =>
      text.id === focus ? [original] : original === focus ? [text.id] : [],
    ),
  ]);
  const beside = all.filter(({ id }) => near.has(id) && !ids.has(id));
  const rest = all.filter(({ id }) => !ids.has(id) && !near.has(id));
  return [band("own", own, "close"), band("mentions", beside, "close"), band("others", rest, "faint")];
}
