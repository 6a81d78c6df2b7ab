import { counted } from "../../model/derived/counted-concepts.js";
import { readList, readRows, readText, readTextOrNull } from "../../cypher/cells.js";
import { cypher, identifier, join, type Fragment } from "../../cypher/cypher.js";
import { toDateValue, toLocalizedString } from "../../model/api-values.js";
import { Corpus } from "./types.js";
import { findConcept } from "../../model/declare/registry.js";
import { languageName } from "../../rules/text/language-tag.js";
import type { Row, Value } from "../../engine/row.js";
import { planSelection } from "../../planner/plan-selection.js";
import { planValue } from "../../planner/plan-value.js";
import { compileValue } from "../../planner/compile-value.js";
import type { ValueFieldPlan, ValuePlan } from "../../planner/plan.js";
import { oneStatement, type RootField } from "../../planner/root.js";
import { visible } from "../../planner/visible.js";
import { certain } from "../../base/certain.js";

/** What this corpus is and how much there is of it. Reads only the parts that are asked for, in one statement. */
export const corpus: RootField = {
  name: "corpus",
  type: () => Corpus,
  description: "What this corpus is, and how much there is of it.",
  arguments: {},
  plan({ operation, type, sets }) {
    const plan = certain(planValue(operation, type, sets, planSelection), "a value with fields");
    const asked = askedParts(plan);
    const shape = compileValue(plan);
    const subqueries = asked.map(
      ({ statement }, index) => cypher`CALL () {\n${statement(identifier(`l${index}`))}\n}\n`,
    );
    const returned = asked.map((_part, index) => cypher`${identifier(`l${index}`)} AS ${identifier(`c${index}`)}`);
    const columns = returned.length === 0 ? cypher`1 AS c0` : join(returned, cypher`, `);
    return oneStatement(plan, cypher`${join(subqueries, cypher``)}RETURN ${columns}`, ([row], call) =>
      shape(toCorpus(asked, row ?? []), call),
    );
  },
};

interface Part {
  readonly name: string;
  readonly statement: (as: Fragment) => Fragment;
}

const parts: Readonly<Record<string, (as: Fragment) => Fragment>> = {
  meta: (as) => cypher`MATCH (n:Meta) RETURN collect(n.corpusVersion) AS ${as}`,
  about: (as) =>
    cypher`MATCH (n:Corpus) RETURN collect([n.title, n.description, n.language, n.licence, coalesce(n.corpusId, n.title)]) AS ${as}`,
  languages: (as) =>
    cypher`MATCH (n:Article) WITH n.language AS v, count(n) AS c ORDER BY c DESC, v RETURN collect([v, c]) AS ${as}`,
  period: (as) =>
    cypher`MATCH (n:Article) WITH min(n.publishedEarliest + ' ' + n.published) AS a, max(n.publishedLatest + ' ' + n.published) AS b RETURN collect([a, b]) AS ${as}`,
  ...Object.fromEntries(counted.map(({ name, label }) => [name, (as: Fragment) => countOf(label, as)])),
};

function countOf(label: string, as: Fragment): Fragment {
  const conditions = visible(cypher`n`, findConcept(label));
  const where = conditions.length === 0 ? cypher`` : cypher` WHERE ${join(conditions, cypher` AND `)}`;
  return cypher`MATCH (n:${identifier(label)})${where} RETURN count(n) AS ${as}`;
}

/* What each field of the answer is made from. */
const sources: Readonly<Record<string, string>> = {
  id: "about",
  version: "meta",
  title: "about",
  description: "about",
  licence: "about",
  languages: "languages",
  period: "period",
};

function askedParts(plan: ValuePlan): readonly Part[] {
  const fields = plan.variants["Corpus"] ?? [];
  const names = new Set(
    fields.flatMap((field) => (field.name === "counts" ? countsIn(field) : (sources[field.name] ?? []))),
  );
  return [...names].map((name) => ({ name, statement: certain(parts[name], "a part of the statement") }));
}

function countsIn(field: ValueFieldPlan): readonly string[] {
  const asked = new Set((field.value?.variants["CorpusCounts"] ?? []).map(({ name }) => name));
  return [...asked].filter((name) => counted.some((each) => each.name === name));
}

function toCorpus(asked: readonly Part[], row: Row): unknown {
  const found: Record<string, Value | undefined> = Object.fromEntries(
    asked.map(({ name }, index) => [name, row[index]]),
  );
  const [title, description, language, licence, id] = firstOf(found["about"]);
  const [first, last] = firstOf(found["period"]);
  return {
    id: id ?? "",
    version: readList(found["meta"])[0] ?? "",
    title: toLocalizedString(readTextOrNull(title) ?? "", readTextOrNull(language)),
    description: toLocalizedString(readTextOrNull(description) ?? "", readTextOrNull(language)),
    licence,
    languages: readRows(found["languages"]).map(([value, count]) => ({
      value,
      label: languageName(readText(value), "en"),
      count,
    })),
    period:
      typeof first === "string" && typeof last === "string"
        ? toDateValue({ edtf: `${writtenEnd(first, 0)}/${writtenEnd(last, -1)}`, basis: "INFERRED" })
        : null,
    counts: found,
  };
}

/* `1971-01-01 1971` is the day that a date can begin or end on, and the date. A date is given as it is written, since to name a day would make it
 *  more certain; of an interval its own end; a set has no such end, and gives the day. */
function writtenEnd(dayAndDate: string, end: 0 | -1): string {
  const [day = "", edtf = ""] = dayAndDate.split(" ");
  const part = edtf.split("/").at(end) ?? "";
  return /^[\d-]+[?~%]?$/u.test(part) ? part : day;
}

function firstOf(list: Value | undefined): Row {
  return readRows(list)[0] ?? [];
}
