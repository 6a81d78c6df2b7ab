import { invariant } from "../../base/invariant.js";
import { readList, readRows, readText, readTextOrNull } from "../../cypher/read-cells.js";
import { cypher, identifier, join, type Fragment } from "../../cypher/cypher.js";
import type { Row, Value } from "../../engine/row.js";
import { findConcept } from "../../model/declare/registry.js";
import { counted } from "../../model/derived/counted-concepts.js";
import { visible } from "../../planner/compile/visible.js";
import { addressedTextsPart, toAddressedTexts } from "../shared/extent/addressed-texts.js";
import { readExtentsPart, toReadExtents } from "../shared/extent/read-extents.js";
import type { AskedParts } from "./asked-parts.js";
import { noFacts, type CorpusAbout, type CorpusFacts } from "./corpus-facts.js";

/** The statement of a corpus, and the way to read its one row. */
export interface CompiledCorpus {
  readonly statement: Fragment;
  read(rows: readonly Row[]): CorpusFacts;
}

/** One subquery for each part that is asked for: `CALL () { MATCH (n:Meta) RETURN collect(n.corpusVersion) AS l0 } RETURN l0 AS c0` */
export function compileCorpus(asked: AskedParts): CompiledCorpus {
  const names = namesOf(asked);
  const subqueries = names.map((name, index) => cypher`CALL () {\n${partOf(name, identifier(`l${index}`))}\n}\n`);
  const returned = names.map((_name, index) => cypher`${identifier(`l${index}`)} AS ${identifier(`c${index}`)}`);
  const columns = returned.length === 0 ? cypher`1 AS c0` : join(returned, cypher`, `);
  return {
    statement: cypher`${join(subqueries, cypher``)}RETURN ${columns}`,
    read: ([row = []]) => toFacts(Object.fromEntries(names.map((name, index) => [name, row[index]])), asked),
  };
}

function namesOf({ counts, ...parts }: AskedParts): readonly string[] {
  return [...Object.entries(parts).flatMap(([name, isAsked]) => (isAsked ? [name] : [])), ...counts];
}

const parts: Readonly<Record<string, (as: Fragment) => Fragment>> = {
  version: (as) => cypher`MATCH (n:Meta) RETURN collect(n.corpusVersion) AS ${as}`,
  about: (as) =>
    cypher`MATCH (n:Corpus) RETURN collect([n.title, n.description, n.language, n.licence, coalesce(n.corpusId, n.title)]) AS ${as}`,
  languages: (as) =>
    cypher`MATCH (n:Article) WITH n.language AS v, count(n) AS c ORDER BY c DESC, v RETURN collect([v, c]) AS ${as}`,
  period: (as) =>
    cypher`MATCH (n:Article) WITH min(n.publishedEarliest + ' ' + n.published) AS a, max(n.publishedLatest + ' ' + n.published) AS b RETURN collect([a, b]) AS ${as}`,
  reading: readExtentsPart,
  addressees: addressedTextsPart,
  ...Object.fromEntries(counted.map(({ name, label }) => [name, (as: Fragment) => countOf(label, as)])),
};

function partOf(name: string, as: Fragment): Fragment {
  return invariant(parts[name], "a part of the statement")(as);
}

function countOf(label: string, as: Fragment): Fragment {
  const conditions = visible(cypher`n`, findConcept(label));
  const where = conditions.length === 0 ? cypher`` : cypher` WHERE ${join(conditions, cypher` AND `)}`;
  return cypher`MATCH (n:${identifier(label)})${where} RETURN count(n) AS ${as}`;
}

function toFacts(found: Readonly<Record<string, Value | undefined>>, { counts }: AskedParts): CorpusFacts {
  const [about] = readRows(found["about"]);
  const [[first, last] = []] = readRows(found["period"]);
  return {
    version: readTextOrNull(readList(found["version"])[0]) ?? "",
    about: about === undefined ? noFacts.about : toAbout(about),
    languages: readRows(found["languages"]).map(([tag, count]) => [readText(tag), Number(count)]),
    first: readTextOrNull(first),
    last: readTextOrNull(last),
    reading: toReadExtents(found["reading"]),
    addressees: toAddressedTexts(found["addressees"]),
    counts: Object.fromEntries(counts.map((name) => [name, Number(found[name])])),
  };
}

function toAbout([title, description, language, licence, id]: Row): CorpusAbout {
  return {
    id: readTextOrNull(id) ?? "",
    title: readTextOrNull(title) ?? "",
    description: readTextOrNull(description) ?? "",
    language: readTextOrNull(language),
    licence: readTextOrNull(licence),
  };
}
