import { readRows } from "../../cypher/read-cells.js";
import { cypher, empty, identifier, join, param, type Fragment } from "../../cypher/cypher.js";
import { readLasting, shownDate } from "../../rules/dates/bounds/known-date.js";
import { NO_SPAN } from "../../rules/dates/lookup-span.js";
import { invariant } from "../../base/invariant.js";
import { findConcept } from "../../model/declare/registry.js";
import { dateProperty, lastingProperties, type DatePart, type DatePrefix } from "../../model/properties.js";
import type { Searched } from "../../model/derived/searched-concepts.js";
import type { Row, Value } from "../../engine/row.js";
import type { Call, Getter } from "../../planner/run/call.js";
import { argumentConditions, listConditions } from "../../planner/conditions/list-conditions.js";
import { possibleConditions, unknownConditions } from "../../planner/conditions/unknown-conditions.js";
import { compileCondition } from "../../planner/conditions/compile-condition.js";
import { Match } from "../../planner/compile/match.js";
import type { PlannedArguments } from "../../planner/plan/plan.js";
import { Scope } from "../../planner/compile/scope.js";
import { visible } from "../../planner/compile/visible.js";
import { corpusVersion, toVersion } from "../shared/corpus-version.js";
import type { AskedKind } from "./dated-kinds.js";
import { surelyLiesOn } from "./surely-lies-on.js";
import type { Span } from "./count-buckets.js";
import type { TimelineRows } from "./timeline-rows.js";

/** The statement of a timeline, and the way to read its one row. */
export interface CompiledTimeline {
  readonly statement: Fragment;
  read(row: Row): TimelineRows;
}

/** One subquery for each kind and each part that is asked for:
 *  `CALL () { MATCH (n0:Article) WHERE … WITH n0.publishedEarliest AS a, …, n0.publishedFirmLatest AS d, count(n0) AS e RETURN collect([a, b, c, d, e]) AS l0 }`
 *  If what is dated is both counted and listed, it is matched once and collected before. */
export function compileTimeline(
  asked: ReadonlySet<string>,
  kinds: readonly AskedKind[],
  args: PlannedArguments,
  limit: (call: Call) => number,
): CompiledTimeline {
  const scope = new Scope();
  const parts = kinds.flatMap((kind) => partsOf(kind, asked, args, limit, scope));
  const subqueries = parts.map(({ list, over, body }) => cypher`CALL (${over ?? empty}) {\n${body} AS ${list}\n}\n`);
  const read = parts.filter(({ name }) => name !== "dated");
  const columns = read.map(({ list }, index) => cypher`, ${list} AS ${identifier(`c${index + 1}`)}`);
  return {
    statement: cypher`${corpusVersion}\n${join(subqueries, cypher``)}RETURN version AS c0${join(columns, cypher``)}`,
    read: ([version, ...lists]) => {
      const of = (name: Part["name"]) => lists.filter((_list, index) => read[index]?.name === name);
      return {
        spans: of("spans").flatMap(readRows).map(toSpan),
        entries: of("entries").map((list) => readRows(list).map(toEntry)),
        idOf: ({ node }) => String(node),
        undatedCount: sumOf(of("undated")),
        withoutCount: sumOf(of("without")),
        corpusVersion: toVersion(version),
      };
    },
  };
}

/** True if all that is dated is counted. */
export function isCounted(asked: ReadonlySet<string>): boolean {
  return ["buckets", "completeness", "uncertainCount"].some((name) => asked.has(name));
}

interface Part {
  /** What is collected to be used by other parts (`dated`), or what is read. */
  readonly name: "dated" | "spans" | "entries" | "undated" | "without";
  readonly list: Fragment;
  /** The list that it is made of; left out if it matches by itself. */
  readonly over: Fragment | undefined;
  /** Up to its last expression, which is given a name. */
  readonly body: Fragment;
}

function partsOf(
  kind: AskedKind,
  asked: ReadonlySet<string>,
  args: PlannedArguments,
  limit: Getter,
  scope: Scope,
): readonly Part[] {
  const parts: Part[] = [];
  const add = (name: Part["name"], body: Fragment, over?: Fragment): Fragment => {
    const list = scope.list();
    parts.push({ name, body, list, over });
    return list;
  };
  if (kind.date !== undefined) {
    const { property, prefix } = kind.date;
    const parts = (["Basis", "Earliest", "Latest"] as const).map((part) => dateProperty(prefix, part));
    const read = [dateProperty(prefix, "Key"), kind.title[0], property, ...parts];
    const isListed = asked.has("entries");
    const match = () => inPeriod(kind, args, scope, (found) => argumentConditions(kind.args, found));
    const dated = isCounted(asked) && isListed ? add("dated", collected(match())) : undefined;
    const source = () => (dated === undefined ? matched(match()) : unwound(dated, scope));
    if (isCounted(asked)) add("spans", spansOf(source(), prefix), dated);
    if (isListed) {
      const isShown = args.given["certainOnly"] === true ? surelyLiesOn(prefix, args) : undefined;
      add("entries", entriesOf(source(), read, isShown, limit), dated);
    }
    if (asked.has("withoutCount")) add("without", withoutOf(kind, args, scope));
  }
  if (asked.has("undatedCount")) add("undated", undatedOf(kind, scope));
  return parts;
}

/** Nodes one by one, and the variable that they are bound to. */
interface Source {
  readonly clause: Fragment;
  readonly node: Fragment;
}

function matched(match: Match): Source {
  return { clause: match.toFragment(), node: match.related };
}

function unwound(list: Fragment, scope: Scope): Source {
  const node = scope.node();
  return { clause: cypher`UNWIND ${list} AS ${node}`, node };
}

function collected(match: Match): Fragment {
  return cypher`${match.toFragment()}\nRETURN collect(${match.related})`;
}

function matchOf({ concept }: Searched, scope: Scope): Match {
  const match = new Match({ steps: [], label: concept, paths: [] }, scope);
  return match.where(...visible(match.related, findConcept(concept)));
}

function inPeriod(
  kind: Searched,
  args: PlannedArguments,
  scope: Scope,
  conditions: (found: Match) => readonly Fragment[],
): Match {
  const match = matchOf(kind, scope);
  const { prefix } = invariant(kind.date, "a kind of thing that has a date");
  const value: Getter = (call) => call.arguments(args)["period"];
  const condition = { operator: "overlapsPeriod", bounds: prefix } as const;
  return match.where(
    ...compileCondition(condition, match, { value, given: args.given["period"] }),
    ...conditions(match),
  );
}

function spansOf({ clause, node }: Source, prefix: DatePrefix): Fragment {
  const of = (part: DatePart) => cypher`${node}.${identifier(dateProperty(prefix, part))}`;
  const lasting = lastingProperties[prefix].map(
    (name, index) => cypher`${node}.${identifier(name)} AS ${identifier(`f${index}`)}, `,
  );
  const columns = lasting.map((_column, index) => cypher`, ${identifier(`f${index}`)}`);
  return cypher`${clause}
WITH ${of("Earliest")} AS a, ${of("Latest")} AS b, ${of("FirmEarliest")} AS c, ${of("FirmLatest")} AS d, ${join(lasting, empty)}count(${node}) AS e
RETURN collect([a, b, c, d, e${join(columns, empty)}])`;
}

function entriesOf(
  { clause, node }: Source,
  properties: readonly string[],
  isShown: ((node: Fragment) => Fragment) | undefined,
  limit: Getter,
): Fragment {
  const [key, ...others] = ["id", ...properties].map((property) => cypher`${node}.${identifier(property)}`);
  const [id, sortKey] = [key ?? empty, others[0] ?? empty];
  const shown =
    isShown === undefined
      ? empty
      : cypher`WITH ${node} WHERE ${isShown(node)}
`;
  return cypher`${clause}
${shown}WITH ${node} ORDER BY ${sortKey}, ${id} LIMIT ${param(limit)}
RETURN collect([${join([id, ...others], cypher`, `)}])`;
}

function undatedOf(kind: AskedKind, scope: Scope): Fragment {
  const match = matchOf(kind, scope);
  if (kind.date !== undefined) {
    match.where(
      cypher`${match.property({ property: dateProperty(kind.date.prefix, "Span") })} = ${param(() => NO_SPAN)}`,
      ...possibleConditions(listConditions(kind.args), match),
    );
  }
  return cypher`${match.toFragment()}\nRETURN count(${match.related})`;
}

/* Nothing is left out for what is not known of it where nothing is asked for that may not be known. */
function withoutOf(kind: AskedKind, args: PlannedArguments, scope: Scope): Fragment {
  const match = inPeriod(
    kind,
    args,
    scope,
    (found) => unknownConditions(listConditions(kind.args), found) ?? [cypher`false`],
  );
  return cypher`${match.toFragment()}\nRETURN count(${match.related})`;
}

function sumOf(counts: readonly (Value | undefined)[]): number {
  return counts.reduce((sum: number, count) => sum + Number(count), 0);
}

function toSpan([earliest, latest, firmEarliest, firmLatest, count, begunBy, lastedUntil]: Row): Span {
  const firm = { earliest: textIn(firmEarliest), latest: textIn(firmLatest) };
  const lasting = readLasting(begunBy, lastedUntil);
  return { earliest: textIn(earliest), latest: textIn(latest), firm, lasting, count: Number(count) };
}

function toEntry([id, key, label, edtf, basis, earliest, latest]: Row) {
  const bounds = { earliest: textIn(earliest), latest: textIn(latest) };
  const date = shownDate(textIn(edtf), textIn(basis), bounds);
  return { node: String(id), key: String(key), label: String(label), ...date };
}

function textIn(value: Value | undefined): string | null {
  return typeof value === "string" ? value : null;
}
