import { invariant } from "../../../base/invariant.js";
import type { Steps } from "../../../base/scheduling/steps.js";
import { findConcept } from "../../../model/declare/registry.js";
import { cypher, identifier, join, render, type CypherText } from "../../../cypher/cypher.js";
import { searched, type Searched } from "../../../model/derived/searched-concepts.js";
import { Call } from "../../../planner/run/call.js";
import { compileGroupWith, underLabel, type GroupReader } from "../../../planner/run/node-groups.js";
import type { SelectionPlan } from "../../../planner/plan/plan.js";
import { compileEach } from "../../../planner/in-memory/read-nodes.js";
import { findById } from "../../../planner/in-memory/read-roots.js";
import { readYielding, type Reading } from "../../../planner/in-memory/reading.js";
import { visiblePredicate } from "../../../planner/in-memory/predicates/visible-predicate.js";
import { bind, statementScope, type Run } from "../../../planner/root.js";
import { clausesOf, type RowScope } from "../../../planner/compile/row-scope.js";
import type { AskedOfNodes } from "./asked-of-nodes.js";
import { corpusVersion, toVersion } from "../../shared/corpus-version.js";
import { fieldTexts, fieldTextsOf } from "./field-texts.js";
import type { FieldText } from "./highlight.js";
import type { SearchDocument } from "../inverted-index/search-index.js";

/** What was read of one node. */
export interface PageNode {
  /** The answer to each selection. */
  readonly answers: ReadonlyMap<SelectionPlan, unknown>;
  /** What highlights are looked for in, titles first. */
  readonly texts: () => readonly FieldText[];
}

/** The nodes of one page by id, and the version of the corpus that they are from. */
export interface PageNodes {
  /** Empty if the corpus changed while they were read. */
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
  const nodesInMemory = compileInMemory(asked);
  const isNeeded = asked.selections.length > 0 || asked.hasHighlights;
  return {
    text: () => compile(isNeeded ? searched : [], asked).text.text,
    async read(run, page) {
      const { engine, graph, call, options } = run;
      if (graph !== undefined) {
        const byId = isNeeded ? await readYielding(run, (at) => nodesInMemory(page, at)) : new Map<string, PageNode>();
        return { version: graph.corpusVersion, byId, has: (id) => !isNeeded || byId.has(id) };
      }
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
      const [before, after] = [toVersion(row[0]), toVersion(row.at(-1))];
      return { version: before === after ? after : "", byId, has: (id) => !isNeeded || byId.has(id) };
    },
  };
}

/** Reads the nodes of a page that are there and that a reader may see. */
function compileInMemory({ selections, hasHighlights }: AskedOfNodes) {
  const readers = compileEach(selections);
  return function* (page: readonly SearchDocument[], at: Reading): Steps<ReadonlyMap<string, PageNode>> {
    const found = page.flatMap(({ id, kind }) => {
      const searchedKind = invariant(
        searched.find((each) => each.kind === kind),
        "a kind that is searched",
      );
      const isVisible = visiblePredicate(findConcept(searchedKind.concept), undefined, at);
      return findById(id, searchedKind.concept, at)
        .filter((node) => isVisible === undefined || isVisible(node))
        .map((node) => ({ id, node, kind: searchedKind }));
    });
    const nodes = found.map(({ node }) => node);
    const answers = new Map<SelectionPlan, readonly unknown[]>();
    for (const [selection, read] of readers) answers.set(selection, yield* read(nodes, at));
    return new Map(
      found.map(({ id, node, kind }, place) => [
        id,
        {
          answers: new Map([...answers].map(([selection, values]) => [selection, values[place]])),
          texts: () => (hasHighlights ? fieldTextsOf(kind, node, at) : []),
        },
      ]),
    );
  };
}

interface Statement {
  readonly text: CypherText;
  readonly readers: readonly GroupReader<PageNode>[];
}

/** `OPTIONAL MATCH (m:Meta) WITH m.corpusVersion AS version CALL () { … AS l0 } WITH * OPTIONAL MATCH (m:Meta) RETURN version AS c0, l0 AS c1,
 *  m.corpusVersion AS c2`: what a load takes away meanwhile is found without its properties, and the version by then is another. */
function compile(kinds: readonly Searched[], asked: AskedOfNodes): Statement {
  const at = statementScope();
  at.columns.add(cypher`version`);
  const readers = kinds.map((kind) => compileKind(kind, asked, at));
  const columns = at.columns.all().map((column, index) => cypher`${column} AS ${identifier(`c${index}`)}`);
  const after = cypher`m.corpusVersion AS ${identifier(`c${columns.length}`)}`;
  const nodes = cypher`${corpusVersion}\n${clausesOf(at)}WITH *\nOPTIONAL MATCH (m:Meta)`;
  const text = render(cypher`${nodes}\nRETURN ${join([...columns, after], cypher`, `)}`);
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
