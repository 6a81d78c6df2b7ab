import { invariant } from "../../base/invariant.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { RelatedNeed, PropertyNeed } from "../../model/declare/needs.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { conceptOfType, fieldsOf, targetConcept, type ConceptDeclaration } from "../../model/declare/registry.js";
import { needsOf } from "../compile/compile-selection.js";
import { compileValue } from "../compile/compile-value.js";
import { selectionsIn, selectionsInPage } from "../plan/selections-in.js";
import { gatheredNodes } from "../run/gathered-nodes.js";
import type { FieldPlan, SelectionPlan, VariantPlan } from "../plan/plan.js";
import { setField } from "../run/set-field.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { rowsOf } from "./predicates/condition-predicate.js";
import { keyOf } from "./keys.js";
import { perSnapshot } from "../../graph/per-snapshot.js";
import { compilePages } from "./read-pages.js";
import type { Nodes, NodesReader, Reading } from "./reading.js";
import { relatedNodes, sharingNodes } from "./related-list.js";
import { RelationNodes, relationPlan } from "./relation-nodes.js";

/** What reads a selection's answer for each of some nodes; `null` for a node of which nothing can be asked. */
export function compileNodes(selection: SelectionPlan): NodesReader {
  if (!selection.isAbstract) return compileVariant(invariant(selection.variants[0], "one variant"));
  const readers = new Map(
    selection.variants.map((variant) => [variant.concept.labels[0], compileVariant(variant)] as const),
  );
  return function* (nodes, at) {
    const answers = new Array<unknown>(nodes.length).fill(null);
    for (const [read, places] of byReader(nodes, readers, at)) {
      const values = yield* read(
        places.map((place) => nodes[place] ?? -1),
        at,
      );
      places.forEach((place, index) => (answers[place] = values[index]));
    }
    return answers;
  };
}

/** What reads each of some selections. */
export function compileEach(selections: readonly SelectionPlan[]): ReadonlyMap<SelectionPlan, NodesReader> {
  return new Map(selections.map((selection) => [selection, compileNodes(selection)] as const));
}

/* The places of the nodes that each reader reads. */
function byReader(
  nodes: Nodes,
  readers: ReadonlyMap<string | undefined, NodesReader>,
  { snapshot }: Reading,
): ReadonlyMap<NodesReader, readonly number[]> {
  const groups = new Map<NodesReader, number[]>();
  for (let place = 0; place < nodes.length; place += 1) {
    const label = snapshot.labelsOf(nodes[place] ?? -1).find((each) => readers.has(each));
    const reader = label === undefined ? undefined : readers.get(label);
    if (reader === undefined) continue;
    const known = groups.get(reader);
    if (known === undefined) groups.set(reader, [place]);
    else known.push(place);
  }
  return groups;
}

/** Reads something of a node. */
type NodeReader = (node: number, at: Reading) => unknown;

/** A field that is read node by node, or one of which the nodes are read together since more hangs on it. */
type FieldReader =
  | { readonly kind: "plain"; readonly bind: (snapshot: Snapshot) => NodeReader }
  | { readonly kind: "nested"; readonly read: NodesReader };

/** The same in one graph. */
type BoundReader =
  | { readonly key: string; readonly value: NodeReader }
  | { readonly key: string; readonly value?: undefined; readonly values: NodesReader };

function compileVariant({ concept, fields }: VariantPlan): NodesReader {
  const readers = fields.map((field) => [field.key, compileField(field, concept)] as const);
  const readersIn = perSnapshot((snapshot) =>
    readers.map(([key, reader]): BoundReader =>
      reader.kind === "plain" ? { key, value: reader.bind(snapshot) } : { key, values: reader.read },
    ),
  );
  return function* (nodes, at) {
    const answers = emptyAnswers(nodes.length);
    for (const reader of readersIn(at.snapshot)) {
      const { key } = reader;
      if (reader.value === undefined) {
        const values = yield* reader.values(nodes, at);
        for (const [place, answer] of answers.entries()) setField(answer, key, values[place]);
        continue;
      }
      const { value } = reader;
      for (const [place, answer] of answers.entries()) {
        setField(answer, key, value(nodes[place] ?? -1, at));
        if (at.pace.isUp()) yield;
      }
    }
    return answers;
  };
}

function emptyAnswers(count: number): Record<string, unknown>[] {
  const answers: Record<string, unknown>[] = [];
  for (let place = 0; place < count; place += 1) answers.push({});
  return answers;
}

function compileField(field: FieldPlan, concept: ConceptDeclaration): FieldReader {
  switch (field.kind) {
    case "typename":
      return { kind: "plain", bind: () => () => concept.name };
    case "property":
      return {
        kind: "plain",
        bind: (snapshot) => propertyIn(field.field.property, field.field.isList ? [] : null, snapshot),
      };
    case "computed":
      return { kind: "plain", bind: compileComputed(field, concept) };
    case "gathered":
      return { kind: "nested", read: compileGathered(field) };
    case "related":
      return { kind: "nested", read: compileRelated(field) };
    case "connection":
      return { kind: "nested", read: compileConnection(field, concept) };
  }
}

function propertyIn(name: string, missing: unknown, snapshot: Snapshot): NodeReader {
  const column = snapshot.property(name);
  return (node) => column.at(node) ?? missing;
}

function compileComputed(
  field: FieldPlan & { readonly kind: "computed" },
  concept: ConceptDeclaration,
): (snapshot: Snapshot) => NodeReader {
  const needs = Object.entries(needsOf(field)).map(([name, need]) => [name, compileNeed(need, concept)] as const);
  const shape = compileValue(field.value);
  return (snapshot) => {
    const readers = needs.map(([name, bind]): NamedReader => [name, bind(snapshot)]);
    return (node, at) => shape(field.field.compute(readAll(readers, node, at), at.call.arguments(field.args)), at.call);
  };
}

type NamedReader = readonly [name: string, read: NodeReader];

function readAll(readers: readonly NamedReader[], node: number, at: Reading): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, read] of readers) found[name] = read(node, at);
  return found;
}

function compileNeed(
  need: PropertyNeed | RelatedNeed,
  concept: ConceptDeclaration,
): (snapshot: Snapshot) => NodeReader {
  if ("property" in need) return (snapshot) => propertyIn(need.property, null, snapshot);
  const relation = fieldsOf(concept).get(need.relation);
  if (relation?.kind !== "relation") throw new Error(`"${concept.name}" has no relation "${need.relation}".`);
  const plan = relationPlan(relation, targetConcept(relation));
  const most = relation.cardinality === "one" ? 1 : LARGEST_PAGE;
  return (snapshot) => {
    const readers = need.properties.map((name): NamedReader => [name, propertyIn(name, null, snapshot)]);
    return (node, at) => new RelationNodes(plan, at).first(node, most).map((each) => readAll(readers, each, at));
  };
}

function compileRelated(field: FieldPlan & { readonly kind: "related" }): NodesReader {
  const { field: relation, selection, args } = field;
  const plan = relationPlan(relation, targetConcept(relation), args);
  const isOne = relation.cardinality === "one";
  const read = compileNodes(selection);
  return function* (nodes, at) {
    const lists = yield* firstOfEach(nodes, new RelationNodes(plan, at), isOne ? 1 : LARGEST_PAGE, at);
    const values = yield* read(lists.flat(), at);
    let start = 0;
    return lists.map((list) => {
      const own = values.slice(start, (start += list.length));
      return isOne ? (own[0] ?? null) : own;
    });
  };
}

function* firstOfEach(
  nodes: Nodes,
  related: RelationNodes,
  most: number,
  { pace }: Reading,
): Steps<readonly (readonly number[])[]> {
  const lists: (readonly number[])[] = [];
  for (const node of nodes) {
    lists.push(related.first(node, most));
    if (pace.isUp()) yield;
  }
  return lists;
}

function compileConnection(
  field: FieldPlan & { readonly kind: "connection" },
  concept: ConceptDeclaration,
): NodesReader {
  const { field: relation, args, page } = field;
  const { shared } = relation;
  const plan = relationPlan(relation, targetConcept(relation), args);
  const list = {
    plan: page,
    args,
    name: `${concept.labels.at(-1) ?? concept.name}.${relation.name}`,
    keyCount: shared || plan.askedOrder ? 2 : relation.order.length + 1,
    *nodes(at: Reading) {
      return shared ? sharingNodes(plan, shared, at) : yield* relatedNodes(plan, at);
    },
  };
  return compilePages(list, compileEach(selectionsInPage(page)));
}

/* A node of which a path leads nowhere is none of those that the value is worked out over. */
function compileGathered(field: FieldPlan & { readonly kind: "gathered" }): NodesReader {
  const { field: gathered, args, value } = field;
  const plan = relationPlan(gathered, conceptOfType(gathered.concept()));
  const paths = [...gathered.order, ...Object.values(gathered.properties)];
  const steps = paths.flatMap(({ step }) => step ?? []);
  const shape = compileValue(value);
  const selections = compileEach(selectionsIn(value));
  const inGraph = perSnapshot((snapshot) => ({
    needed: steps.flatMap((step) => rowsOf(step, { snapshot })),
    readers: Object.entries(gathered.properties).map(([name, path]): NamedReader => {
      const key = keyOf(path, false, { snapshot });
      return [name, (node) => key.value(node) ?? null];
    }),
  }));
  return function* (nodes, at) {
    const { needed, readers } = inGraph(at.snapshot);
    const found = yield* firstOfEach(nodes, new RelationNodes(plan, at), Number.POSITIVE_INFINITY, at);
    const lists = found.map((list) =>
      list.filter((node) => needed.every((rows) => rows.degree(node) > 0)).slice(0, LARGEST_PAGE),
    );
    const answers = new Map<SelectionPlan, readonly unknown[]>();
    for (const [selection, read] of selections) answers.set(selection, yield* read(lists.flat(), at));
    let start = 0;
    return lists.map((list) => {
      const rows = list.map((node) => readAll(readers, node, at));
      const from = start;
      start += list.length;
      return shape(gathered.compute(rows, at.call.arguments(args)), at.call, (selection, place) => {
        const own = invariant(answers.get(selection), "an answer for each selection").slice(from, from + list.length);
        return gatheredNodes(own, place, (answer) => answer);
      });
    });
  };
}
