import { arrow } from "../../cypher/arrow.js";
import { readRows } from "../../cypher/cells.js";
import { certain } from "../../base/certain.js";
import { cypher, identifier, join, param, wholeNumber, type Fragment } from "../../cypher/cypher.js";
import type { Row, Value } from "../../engine/row.js";
import { findConcept } from "../../model/declare/registry.js";
import type { Call } from "../../planner/call.js";
import { visible, visibleStatus } from "../../planner/visible.js";
import { areTexts, dated, MOST_FORM_STEPS, MOST_FORMS, toDate, type FoundThing } from "./found-thing.js";
import type { DatedTexts } from "./walk-answers.js";

/** What the statement has read of one of the two: itself, what it is made from, what is made from it; `undefined` where it was not found. */
export function toFound([found, origins, copies]: Row): FoundThing | undefined {
  const [dates] = readRows(found);
  if (dates === undefined) return undefined;
  const date = toDate(dates[0], dates[1]);
  return origins === undefined
    ? { date }
    : { date, forms: { origins: toDatedTexts(origins), copies: toDatedTexts(copies) } };
}

function toDatedTexts(list: Value | undefined): DatedTexts {
  return new Map(readRows(list).map(([id, edtf, doubts]) => [String(id), toDate(edtf, doubts)]));
}

/** `CALL () { MATCH (n:Article) WHERE n.id = $p0 RETURN collect([n.published, n.publishedDoubts]) AS l0 }` for each of the two; where both are texts
 *  also what each is made from, and what is made from each. */
export function findBoth(labels: readonly string[], idsIn: (call: Call) => readonly string[]): Fragment {
  const idAt = (index: number) => param((call: Call) => idsIn(call)[index]);
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

function formsOf(id: Fragment, direction: "in" | "out"): Fragment {
  const steps = arrow(direction, cypher`[:TRANSLATION_OF|VERSION_OF*1..${wholeNumber(MOST_FORM_STEPS)}]`);
  return cypher`MATCH way = (n:Article)${steps}(o:Article)
WHERE n.id = ${id} AND all(r IN relationships(way) WHERE ${visibleStatus(cypher`r`)})
WITH DISTINCT o
WITH o ORDER BY o.publishedKey, o.id LIMIT ${param(() => MOST_FORMS)}
RETURN collect([o.id, o.published, o.publishedDoubts])`;
}
