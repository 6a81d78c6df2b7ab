import { invariant } from "../../base/invariant.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { askableStatuses } from "../../model/visibility.js";
import type { AnswerRecord, ChainAnswer, ChainArticle, ChainText } from "./chain-graph.js";

/** The texts whose languages and versions the articles are, in the order of the articles that stand for them: of each the one where the chain begins,
 *  else the original, else the first. */
export function* foldTexts(articles: readonly ChainArticle[], root: string, pace: Pace): Steps<readonly ChainText[]> {
  const works = yield* groupInSteps(articles, ({ form }) => form, pace);
  const texts: ChainText[] = [];
  for (const article of articles) {
    const forms = works.get(article.form) ?? [];
    if (pace.isUp()) yield;
    if (standIn(forms, root) !== article) continue;
    texts.push({ ...article, versions: forms.filter((form) => form !== article) });
    if (pace.isUp(forms.length)) yield;
  }
  return texts;
}

function standIn(forms: readonly ChainArticle[], root: string): ChainArticle | undefined {
  return forms.find(({ id }) => id === root) ?? forms.find(({ id, form }) => id === form) ?? forms[0];
}

/** The answers between the texts: one for each way in which one of them answers another, in however many languages and versions. */
export function* foldAnswers(
  records: readonly AnswerRecord[],
  texts: readonly ChainText[],
  pace: Pace,
): Steps<readonly ChainAnswer[]> {
  const byForm = new Map(texts.map((text) => [text.form, text]));
  const answers: ChainAnswer[] = [];
  const groups = yield* groupInSteps(records, ({ from, to, type }) => `${from.form} ${to.form} ${type}`, pace);
  for (const same of groups.values()) {
    const answer = toAnswer(same, byForm);
    if (answer !== undefined) answers.push(answer);
    if (pace.isUp(same.length)) yield;
  }
  return answers;
}

/** Told by the record that is surest, and then by that of the articles which stand for the two texts, as far as there is one. */
function toAnswer(same: readonly AnswerRecord[], byForm: ReadonlyMap<string, ChainText>): ChainAnswer | undefined {
  const [one] = same;
  const [from, to] = [byForm.get(one?.from.form ?? ""), byForm.get(one?.to.form ?? "")];
  if (from === undefined || to === undefined) return undefined;
  const distance = (record: AnswerRecord) => Number(record.from.id !== from.id) + Number(record.to.id !== to.id);
  const [first, ...alsoIn] = same.toSorted(
    (a, b) => doubt(a) - doubt(b) || distance(a) - distance(b) || compareCodePoints(a.id, b.id),
  );
  return {
    from,
    to,
    depth: Math.max(from.depth, to.depth),
    record: invariant(first, "a record of each answer"),
    alsoIn,
  };
}

function doubt({ status }: AnswerRecord): number {
  return askableStatuses.indexOf(status);
}

function* groupInSteps<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  pace: Pace,
): Steps<ReadonlyMap<string, readonly Item[]>> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
    if (pace.isUp(UNITS_OF_KEY)) yield;
  }
  return groups;
}

/** What it takes to put a key together and to find its group, beside a step of a sort. */
const UNITS_OF_KEY = 4;
