import { cypher, render, type CypherText } from "../../cypher/cypher.js";
import { idBatches } from "../../cypher/id-batches.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { invariant } from "../../base/invariant.js";
import { runYielding, type Yielder } from "../../base/scheduling/yield-to-event-loop.js";
import { Call } from "./call.js";
import { compileYieldingValue } from "../compile/compile-value.js";
import { compileGroup, idsByLabel, type GroupReader } from "./node-groups.js";
import { PrefetchedNodes, type KnownNodes } from "./prefetched-nodes.js";
import { compileCollector, isName, type NodeName, type Wanted } from "./collect-nodes.js";
import { describeLookup } from "../in-memory/describe-reading.js";
import { compileNodes } from "../in-memory/read-nodes.js";
import { readYielding, type NodesReader, type Reading } from "../in-memory/reading.js";
import type { SelectionPlan, ValuePlan } from "../plan/plan.js";
import { bind, statementScope, type PlanStep, type Run } from "../root.js";
import { clausesOf, returned } from "../compile/row-scope.js";

/** Elements of a long list that are worked on before others get their turn. */
const STEPS_BEFORE_YIELDING = 100;

/** Makes the answer to a question to the whole graph. */
export interface Filler {
  /** The stored properties of nodes of a label with which whoever makes the value spares looking them up; `[]` for none. */
  carried(label: string): readonly string[];
  /** A value in which nodes stand as their ids, or in memory as their numbers, becomes what was asked for, with every node that has to be looked up
   *  read in one statement, whatever they are and wherever they stand; in some more if they are too many for one. They must be such as a reader
   *  may see. */
  fill(value: unknown, run: Run, known?: KnownNodes): Promise<unknown>;
  /** That statement, as far as it is known before the nodes are; none if nothing is looked up. */
  steps(): readonly PlanStep[];
  /** How they are read in memory, for a reader of the plan. */
  inMemory(): readonly string[];
}

/** A filler for values of this plan. Statements are made once for the labels that the nodes have. `carries` names the properties that
 *  whoever makes the value can know of nodes of a label. */
export function createFiller(plan: ValuePlan, carries: Readonly<Record<string, readonly string[]>> = {}): Filler {
  const shape = compileYieldingValue(plan);
  const collect = compileCollector(plan);
  const selections = selectionsIn(plan);
  const carried = new PrefetchedNodes(selections, carries);
  const statements = new Map<string, Statement>();
  const readers = new Map<SelectionPlan, NodesReader>();
  const readerOf = (selection: SelectionPlan): NodesReader => {
    const reader = readers.get(selection) ?? compileNodes(selection);
    readers.set(selection, reader);
    return reader;
  };
  const statementFor = (groups: readonly Group[]): Statement => {
    const key = groups.map(({ selection, label }) => `${selections.indexOf(selection)} ${label}`).join();
    const statement = statements.get(key) ?? compile(groups);
    statements.set(key, statement);
    return statement;
  };
  const fillYielding = async (
    value: unknown,
    { engine, graph, call, options }: Run,
    known: KnownNodes,
    yielder: Yielder,
  ): Promise<unknown> => {
    const found = new Map(selections.map((selection) => [selection, new Map<string, unknown>()]));
    const groups: Group[] = [];
    const wanted = await collect(value, yielder);
    if (graph !== undefined) {
      const answers = await readYielding({ graph, call, options }, (at) => readWanted(wanted, readerOf, at));
      return shape(value, call, (selection, names) => inPlace(names, answers.get(selection)), yielder);
    }
    for (const group of toGroups(wanted)) {
      const { selection, label, ids } = group;
      const read = carried.readerOf(selection, label);
      if (read === undefined) groups.push(group);
      else
        for (const id of ids) {
          found.get(selection)?.set(id, read(id, known, call));
          if (yielder.isUp()) await yielder.giveWay();
        }
    }
    for (const some of inRounds(groups)) {
      const { text, readers } = statementFor(some);
      const given = new Map(some.map(({ ids }, index) => [nameOf(index), ids]));
      const [row = []] = await engine.read(bind(text, new Call(call.variables, given)), options);
      readers.forEach((read, index) => {
        const { selection } = invariant(some[index], "a group for each reader");
        for (const [id, node] of read(row, call)) found.get(selection)?.set(id, node);
      });
    }
    return shape(value, call, (selection, names) => inPlace(names, found.get(selection)), yielder);
  };
  return {
    fill: (value, run, known = {}) =>
      runYielding(run.options, STEPS_BEFORE_YIELDING, (yielder) => fillYielding(value, run, known, yielder)),
    carried: (label) => carried.properties(label),
    steps: () => stepsOf(selections.filter((selection) => !carried.isEnoughFor(selection))),
    inMemory: () => selections.flatMap((selection) => describeLookup(selection, "its number")),
  };
}

/** What it takes to find a node by its id. */
const UNITS_OF_SEARCH = 4;

/** What is asked of each node, by its id. */
function* readWanted(
  wanted: Wanted,
  readerOf: (selection: SelectionPlan) => NodesReader,
  at: Reading,
): Steps<ReadonlyMap<SelectionPlan, ReadonlyMap<NodeName, unknown>>> {
  const answers = new Map<SelectionPlan, ReadonlyMap<NodeName, unknown>>();
  for (const [selection, names] of wanted) {
    const nodes: number[] = [];
    const found: NodeName[] = [];
    for (const name of names) {
      const node = typeof name === "number" ? name : at.snapshot.find(name);
      if (node !== undefined) {
        nodes.push(node);
        found.push(name);
      }
      if (at.pace.isUp(UNITS_OF_SEARCH)) yield;
    }
    const values = yield* readerOf(selection)(nodes, at);
    const byName = new Map<NodeName, unknown>();
    for (const [place, name] of found.entries()) {
      byName.set(name, values[place]);
      if (at.pace.isUp()) yield;
    }
    answers.set(selection, byName);
  }
  return answers;
}

/** If nodes can be of several kinds, one kind is enough to see how it is done. */
function stepsOf(selections: readonly SelectionPlan[]): readonly PlanStep[] {
  if (selections.length === 0) return [];
  const labels = selections.map(({ variants }) => variants.map(({ concept }) => concept.labels.at(-1)));
  const groups = selections.flatMap((selection, index) => {
    const label = labels[index]?.find((each) => each === "Article") ?? labels[index]?.[0];
    return label === undefined ? [] : [{ selection, label, ids: [] }];
  });
  const isMixed = labels.some((each) => new Set(each).size > 1);
  const only = isMixed ? " There is a part for each kind of thing that was found; here for one kind." : "";
  return [
    { words: `What is asked of the nodes, once it is known which they are.${only}`, text: compile(groups).text.text },
  ];
}

function selectionsIn({ variants }: ValuePlan): readonly SelectionPlan[] {
  const fields = Object.values(variants).flat();
  return fields.flatMap(({ nodes, value }) => [...(nodes ? [nodes] : []), ...(value ? selectionsIn(value) : [])]);
}

interface Statement {
  readonly text: CypherText;
  readonly readers: readonly GroupReader[];
}

/** Nodes of one label of which the same is asked. */
interface Group {
  readonly selection: SelectionPlan;
  readonly label: string;
  readonly ids: readonly string[];
}

function toGroups(wanted: Wanted): readonly Group[] {
  return [...wanted].flatMap(([selection, asked]) =>
    [...idsByLabel([...asked].map(String))].map(([label, ids]) => ({ selection, label, ids })),
  );
}

/** Of each group as many ids as a text looks up at once, then the next ones of those that have more. */
function inRounds(groups: readonly Group[]): readonly (readonly Group[])[] {
  const parts = groups.map((group) => idBatches(group.ids).map((ids) => ({ ...group, ids })));
  const count = Math.max(0, ...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, round) => parts.flatMap((own) => own[round] ?? []));
}

function compile(groups: readonly Group[]): Statement {
  const at = statementScope();
  const readers = groups.map(({ selection, label }, index) =>
    compileGroup({ selection, label, ids: (call) => call.given.get(nameOf(index)) }, at),
  );
  return { readers, text: render(cypher`${clausesOf(at)}RETURN ${returned(at)}`) };
}

function nameOf(index: number): string {
  return `ids ${index}`;
}

function inPlace(names: unknown, nodes: ReadonlyMap<NodeName, unknown> = new Map()): unknown {
  if (Array.isArray(names)) return names.map((name) => inPlace(name, nodes));
  return isName(names) ? (nodes.get(names) ?? null) : null;
}
