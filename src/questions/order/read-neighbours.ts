import type { Run } from "../../planner/root.js";
import type { Neighbour, Neighbours, Way } from "./known-order.js";
import { walkAnswers, type DatedTexts } from "./walk-answers.js";

/** What a text is made from, and what is made from it. */
export interface Forms {
  readonly origins: DatedTexts;
  readonly copies: DatedTexts;
}

/** What a text follows and what follows it: by answers, by what it is made from, and by what that answers in turn. */
export async function readNeighbours(
  id: string,
  { origins, copies }: Forms,
  run: Run,
): Promise<{ readonly earlier: Neighbours; readonly later: Neighbours }> {
  const walk = (text: string) => walkAnswers(text, "out", run);
  const [answered, answers, ...throughOrigins] = await Promise.all([
    walk(id),
    walkAnswers(id, "in", run),
    ...[...origins.keys()].map(walk),
  ]);
  return {
    earlier: join(id, [
      ["ANSWERS", answered ?? none],
      ["MADE_FROM", origins],
      ...throughOrigins.map((texts) => ["THROUGH_ORIGINAL", texts] as const),
    ]),
    later: join(id, [
      ["ANSWERS", answers ?? none],
      ["MADE_FROM", copies],
    ]),
  };
}

const none: DatedTexts = new Map();

/** Of several ways the first counts. */
function join(id: string, found: readonly (readonly [Way, DatedTexts])[]): Neighbours {
  const neighbours = new Map<string, Neighbour>();
  for (const [way, texts] of found)
    for (const [text, date] of texts) if (text !== id && !neighbours.has(text)) neighbours.set(text, { way, date });
  return neighbours;
}
