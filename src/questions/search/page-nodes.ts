import { cypher, identifier, join, render, type CypherText } from "../../cypher/cypher.js";
import { searched, type Searched } from "../../model/derived/searched-concepts.js";
import { Call } from "../../planner/call.js";
import { compileGroupWith, underLabel, type GroupReader } from "../../planner/node-groups.js";
import type { SelectionPlan } from "../../planner/plan.js";
import { bind, statementScope, type Run } from "../../planner/root.js";
import { clausesOf, type RowScope } from "../../planner/row-scope.js";
import type { AskedOfNodes } from "./asked-of-nodes.js";
import { corpusVersion, toVersion } from "../corpus-version.js";
import { fieldTexts } from "./field-texts.js";
import type { FieldText } from "./highlight.js";
import type { SearchDocument } from "./search-index.js";

/** What was read of one node. */
export interface PageNode {
  /** The answer to each selection. */
  readonly answers: ReadonlyMap<SelectionPlan, unknown>;
  /** What highlights are looked for in, titles first. */
  readonly texts: () => readonly FieldText[];
}

/** The nodes of one page by id, and the version of the corpus that they are from. */
export interface PageNodes {
  readonly version: string;
  readonly byId: ReadonlyMap<string, PageNode>;
  /** False for a node that has gone since it was found. */
  readonly has: (id: string) => boolean;
}

/** Reads the nodes of a page and the version of the corpus, in one statement. */
export interface PageReader {
  /** The statement for a page with nodes of every kind; one asks only for the kinds that are on it. */
  readonly text: () => string;
  read(run: Run, page: readonly SearchDocument[]): Promise<PageNodes>;
}

/** A reader for what is asked of nodes. */
export function compilePageNodes(asked: AskedOfNodes): PageReader {
  const statements = new Map<string, Statement>();
  const isNeeded = asked.selections.length > 0 || asked.hasHighlights;
  return {
    text: () => compile(isNeeded ? searched : [], asked).text.text,
    async read({ engine, call, options }, page) {
      const kinds = isNeeded ? searched.filter(({ kind }) => page.some((document) => document.kind === kind)) : [];
      const key = kinds.map(({ kind }) => kind).join();
      const statement = statements.get(key) ?? compile(kinds, asked);
      statements.set(key, statement);
      const ids = new Map(
        kinds.map(({ kind }) => [kind, page.flatMap((found) => (found.kind === kind ? [found.id] : []))]),
      );
      const asking = new Call(call.variables, ids);
      const [row = []] = await engine.read(bind(statement.text, asking), options);
      const byId = new Map(statement.readers.flatMap((read) => [...read(row, asking)]));
      return { version: toVersion(row[0]), byId, has: (id) => !isNeeded || byId.has(id) };
    },
  };
}

interface Statement {
  readonly text: CypherText;
  readonly readers: readonly GroupReader<PageNode>[];
}

/** `OPTIONAL MATCH (m:Meta) WITH m.corpusVersion AS version CALL () { … AS l0 } RETURN version AS c0, l0 AS c1` */
function compile(kinds: readonly Searched[], asked: AskedOfNodes): Statement {
  const at = statementScope();
  at.columns.add(cypher`version`);
  const readers = kinds.map((kind) => compileKind(kind, asked, at));
  const columns = at.columns.all().map((column, index) => cypher`${column} AS ${identifier(`c${index}`)}`);
  const text = render(cypher`${corpusVersion}\n${clausesOf(at)}RETURN ${join(columns, cypher`, `)}`);
  return { text, readers };
}

function compileKind(kind: Searched, { selections, hasHighlights }: AskedOfNodes, at: RowScope): GroupReader<PageNode> {
  const group = { label: kind.concept, ids: (call: Call) => call.given.get(kind.kind), sees: { statuses: undefined } };
  return compileGroupWith(group, at, (node, rows) => {
    const readers = selections.map(
      (selection) => [selection, rows.compile(underLabel(selection, kind.concept), node, rows)] as const,
    );
    const texts = hasHighlights ? fieldTexts(kind, node, rows) : () => [];
    return (row, call) => ({
      answers: new Map(readers.map(([selection, read]) => [selection, read(row, call)])),
      texts: () => texts(row),
    });
  });
}
