import { textArgument } from "../../planner/argument-types.js";
import { readRows } from "../../cypher/cells.js";
import { arrow } from "../../cypher/arrow.js";
import { cypher, identifier, join, param, render, wholeNumber, type Fragment } from "../../cypher/cypher.js";
import { certain } from "../../base/certain.js";
import { datedConcepts } from "../../model/derived/dated-concepts.js";
import { ID } from "../../model/declare/api.js";
import { findConcept } from "../../model/declare/registry.js";
import { dateProperty } from "../../model/properties.js";
import { readWeighedDate } from "../../rules/dates/firm-date.js";
import { TemporalOrder, toOrderedDate } from "./types.js";
import type { Row, Value } from "../../engine/row.js";
import type { Call } from "../../planner/call.js";
import { compileValue } from "../../planner/compile-value.js";
import { labelOf } from "../../planner/node-groups.js";
import type { PlannedArguments } from "../../planner/plan.js";
import { bind, type RootField, type Run } from "../../planner/root.js";
import { visible, visibleStatus } from "../../planner/visible.js";
import { planAnswer } from "../answer-filled.js";
import { knownOrder, type Ordered } from "./known-order.js";
import { readNeighbours } from "./read-neighbours.js";
import type { DatedTexts } from "./walk-answers.js";

/** What has a date, and where the graph keeps it and what keeps it from being firm. */
const dated: Readonly<Record<string, readonly [edtf: string, doubts: string]>> = Object.fromEntries(
  datedConcepts.map(({ concept, date: { property, prefix } }) => [concept, [property, dateProperty(prefix, "Doubts")]]),
);

/** Which of two things came first, and whether the second can have answered the first. */
export const order: RootField = {
  name: "order",
  type: () => TemporalOrder,
  isNullable: true,
  description:
    "Which of two articles, events or votes came first, and whether the second can have answered the first: by their dates, as far as those are known, and by what they are known to answer or to be made from. Nothing is certain across a date that is not firm: approximate, in doubt, inferred, disputed by sources, or of what was only planned. Null where the corpus has not both.",
  arguments: {
    a: { type: () => ID, isRequired: true, description: "An article, event or vote." },
    b: { type: () => ID, isRequired: true, description: "Another, which may have answered it." },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const shape = compileValue(plan);
    const { args } = selection;
    const labels = [args.given["a"], args.given["b"]].map((id) => labelOf(String(id)) ?? "");
    if (!labels.every((label) => label in dated)) return { plan, steps: () => [], answer: async () => null };
    const text = render(findBoth(labels, args));
    const isBothTexts = areTexts(labels);
    return {
      plan,
      steps: () => [{ text: text.text }, ...(isBothTexts ? [{ words: walkWords }] : [])],
      async answer(run) {
        const [row = []] = await run.engine.read(bind(text, run.call), run.options);
        const [a, b] = await Promise.all(
          idsIn(run.call, args).map((id, index) =>
            toOrdered(
              id,
              row.filter((_, place) => place % 2 === index),
              run,
            ),
          ),
        );
        return a === undefined || b === undefined ? null : shape(knownOrder(a, b), run.call);
      },
    };
  },
};

function areTexts(labels: readonly string[]): boolean {
  return labels.every((label) => label === "Article");
}

/** What was read of one of the two: itself, what it is made from, what is made from it; `undefined` where it was not found. Only texts follow texts;
 *  what they answer is not spelled but asked for, since engines walk it each their own fastest way. */
async function toOrdered(id: string, [found, origins, copies]: Row, run: Run): Promise<Ordered | undefined> {
  const [dates] = readRows(found);
  if (dates === undefined) return undefined;
  const [edtf, doubts] = dates;
  const isBothTexts = origins !== undefined;
  const neighbours = isBothTexts
    ? await readNeighbours(id, { origins: toDatedTexts(origins), copies: toDatedTexts(copies) }, run)
    : nothingKnown;
  return { id, isText: labelOf(id) === "Article", date: toOrderedDate(readWeighedDate(edtf, doubts)), ...neighbours };
}

const nothingKnown: Pick<Ordered, "earlier" | "later"> = { earlier: new Map(), later: new Map() };

function toDatedTexts(list: Value | undefined): DatedTexts {
  return new Map(
    readRows(list).map(([id, edtf, doubts]) => [String(id), toOrderedDate(readWeighedDate(edtf, doubts))]),
  );
}

const walkWords =
  "Engine.chain: the engine walks what each of the two answers, since an answer is not earlier than what it answers.";

function idsIn(call: Call, args: PlannedArguments): readonly string[] {
  const read = call.arguments(args);
  return [textArgument(read, "a"), textArgument(read, "b")];
}

/** `CALL () { MATCH (n:Article) WHERE n.id = $p0 RETURN collect([n.published, n.publishedDoubts]) AS l0 }` for each of the two; where both are texts
 *  also what each is made from, and what is made from each. */
function findBoth(labels: readonly string[], args: PlannedArguments): Fragment {
  const idAt = (index: number) => param((call: Call) => idsIn(call, args)[index]);
  const forms = areTexts(labels)
    ? formDirections.flatMap((way) => labels.map((_label, index) => formsOf(idAt(index), way)))
    : [];
  const parts = [...labels.map((label, index) => found(label, idAt(index))), ...forms];
  const subqueries = parts.map((part, index) => cypher`CALL () {\n${part} AS ${identifier(`l${index}`)}\n}\n`);
  const columns = parts.map((_part, index) => cypher`${identifier(`l${index}`)} AS ${identifier(`c${index}`)}`);
  return cypher`${join(subqueries, cypher``)}RETURN ${join(columns, cypher`, `)}`;
}

function found(label: string, id: Fragment): Fragment {
  const [edtf, doubts] = certain(dated[label], "a kind of thing that has a date");
  const where = join([cypher`n.id = ${id}`, ...visible(cypher`n`, findConcept(label))], cypher` AND `);
  return cypher`MATCH (n:${identifier(label)})
WHERE ${where}
RETURN collect([n.${identifier(edtf)}, n.${identifier(doubts)}])`;
}

/** What a text is made from, and what is made from it, in the order of the columns. */
const formDirections = ["out", "in"] as const;
/** Most translations and versions that are followed one from another. */
const MOST_STEPS = 4;
/** Most texts that are made from one, or that one is made from, that are looked at. */
const MOST_FORMS = 20;

function formsOf(id: Fragment, direction: "in" | "out"): Fragment {
  const steps = arrow(direction, cypher`[:TRANSLATION_OF|VERSION_OF*1..${wholeNumber(MOST_STEPS)}]`);
  return cypher`MATCH way = (n:Article)${steps}(o:Article)
WHERE n.id = ${id} AND all(r IN relationships(way) WHERE ${visibleStatus(cypher`r`)})
WITH DISTINCT o
WITH o ORDER BY o.publishedKey, o.id LIMIT ${param(() => MOST_FORMS)}
RETURN collect([o.id, o.published, o.publishedDoubts])`;
}
