import { groupBy } from "../../base/group-by.js";
import type { ChainAnswer, ChainText } from "./chain-graph.js";
import type { ChainDirectionName } from "./types.js";

/** An answer as prose tells of it. */
export interface ToldAnswer {
  readonly answer: ChainAnswer;
  /** The text that it stands under. */
  readonly near: ChainText;
  /** The other one. */
  readonly far: ChainText;
}

/** The answers in the order in which prose tells of them: under each text, from where the chain begins, what leads on from there, the oldest first,
 *  all answers of one text together, and after them what leads on from that. Nothing is told twice. */
export function inReadingOrder(
  answers: readonly ChainAnswer[],
  root: ChainText,
  direction: ChainDirectionName,
): readonly ToldAnswer[] {
  const under = groupBy(
    answers.map((answer) => endsOf(answer, direction)),
    ({ near }) => near.form,
  );
  const order: ToldAnswer[] = [];
  const told = new Set([root.form]);
  const tellFrom = (text: ChainText): void => {
    for (const [far, lines] of groupBy(under.get(text.form) ?? [], ({ far }) => far)) {
      order.push(...lines);
      if (told.has(far.form) || far.depth <= text.depth) continue;
      told.add(far.form);
      tellFrom(far);
    }
  };
  tellFrom(root);
  return order;
}

/** An answer stands under what is answered, or, if a chain goes back in time, under what answers. Where it goes both ways, that is whichever is
 *  nearer. */
function endsOf(answer: ChainAnswer, direction: ChainDirectionName): ToldAnswer {
  const { from, to } = answer;
  const isUnderAnswer = direction === "ANSWERS_TO" || (direction === "BOTH" && from.depth < to.depth);
  return isUnderAnswer ? { answer, near: from, far: to } : { answer, near: to, far: from };
}
