import { isFirm, middleOf, textsOf, type RiverArc, type RiverModel, type RiverText } from "../model.js";
import type { RiverState } from "../state.js";
import { foldTime, type Segment } from "./fold.js";
import { closeLens, layLens, monthsAround, type Lens } from "./lens.js";
import type { Interval } from "./pack.js";

/** The middles of what is known of when texts appeared. */
export function middlesOf(texts: readonly RiverText[]): readonly number[] {
  return texts.flatMap((text) => middleOf(text) ?? []);
}

/** The axis, folded, and under a lens where the state has one or the text in the middle asks for one. */
export function layTime(
  model: RiverModel,
  { lens: wanted, focus }: Pick<RiverState, "lens" | "focus">,
  axis: Interval,
): { readonly segments: readonly Segment[]; readonly lens: Lens | undefined } {
  const texts = textsOf(model);
  const segments = foldTime(middlesOf(texts.filter(isFirm)), middlesOf(texts), axis);
  const lens = wanted === undefined ? lensAround(model, focus) : closeLens(wanted, segments);
  return lens === undefined ? { segments, lens } : { segments: layLens(segments, lens, axis), lens };
}

/** Longer ones are easier to read on the folded axis. */
const longestLensDays = 540;

/** The months of a text and of all that it is tied to; of its answers alone where those are too many. */
function lensAround(model: RiverModel, focus: string | undefined): Lens | undefined {
  if (focus === undefined) return undefined;
  const { answers, mentions } = model;
  return [[...answers, ...mentions], answers]
    .map((references) => monthsOfTied(model, focus, references))
    .find((lens) => lens !== undefined && lens.to - lens.from <= longestLensDays);
}

function monthsOfTied(model: RiverModel, focus: string, references: readonly RiverArc[]): Lens | undefined {
  const tied = references.flatMap(({ from, target }) =>
    from.id === focus ? [target] : target === focus ? [from.id] : [],
  );
  const near = new Set([focus, ...tied]);
  return monthsAround(middlesOf(textsOf(model).filter((text) => near.has(text.id) && isFirm(text))));
}
