import { readTexts } from "../../cypher/read-cells.js";
import { cypher, identifier, type Fragment } from "../../cypher/cypher.js";
import type { Needs, PropertyNeed, RelatedNeed } from "../../model/declare/needs.js";
import { fieldsOf, type ConceptDeclaration } from "../../model/declare/registry.js";
import type { Row } from "../../engine/row.js";
import { compileConnection } from "./compile-connection.js";
import { compileGathered } from "./compile-gathered.js";
import { compileNeed, compileRelated } from "./compile-related.js";
import { compileValue } from "./compile-value.js";
import type { FieldPlan, SelectionPlan, VariantPlan } from "../plan/plan.js";
import type { Reader, RowScope } from "./row-scope.js";
import { setField } from "../run/set-field.js";
import { invariant } from "../../base/invariant.js";

/** Adds to the row what the selection asks of a node, and gives what reads it back out, keyed by response key. */
export function compileSelection(selection: SelectionPlan, node: Fragment, at: RowScope): Reader {
  if (!selection.isAbstract) return compileVariant(invariant(selection.variants[0], "one variant"), node, at);
  const labels = at.columns.add(cypher`labels(${node})`);
  const each: RowScope = { ...at, isOfSeveral: true };
  const readers = new Map(
    selection.variants.map((variant) => [variant.concept.labels[0], compileVariant(variant, node, each)]),
  );
  return (row, call) => {
    for (const label of readTexts(row[labels])) {
      const read = readers.get(label);
      if (read) return read(row, call);
    }
    return null;
  };
}

function compileVariant(variant: VariantPlan, node: Fragment, at: RowScope): Reader {
  const readers = variant.fields.map((field) => [field.key, compileField(field, variant.concept, node, at)] as const);
  return (row, call) => {
    const shaped: Record<string, unknown> = {};
    for (const [key, read] of readers) setField(shaped, key, read(row, call));
    return shaped;
  };
}

function compileField(field: FieldPlan, concept: ConceptDeclaration, node: Fragment, at: RowScope): Reader {
  switch (field.kind) {
    case "typename":
      return () => concept.name;
    case "property":
      return compileProperty(field.field.property, field.field.isList, node, at);
    case "computed":
      return compileComputed(field, concept, node, at);
    case "gathered":
      return compileGathered(field, node, at);
    case "related":
      return compileRelated(field, node, at);
    case "connection":
      return compileConnection(field, concept, node, at);
  }
}

function compileProperty(property: string, isList: boolean, node: Fragment, at: RowScope): Reader {
  const place = at.columns.add(cypher`${node}.${identifier(property)}`);
  return isList ? (row) => row[place] ?? [] : (row) => row[place];
}

function compileComputed(
  field: FieldPlan & { readonly kind: "computed" },
  concept: ConceptDeclaration,
  node: Fragment,
  at: RowScope,
): Reader {
  const readers = Object.entries(needsOf(field)).map(
    ([name, need]) => [name, compileNeedOf(need, concept, node, at)] as const,
  );
  const shape = compileValue(field.value);
  return (row, call) => {
    const found: Record<string, unknown> = {};
    for (const [name, read] of readers) found[name] = read(row);
    return shape(field.field.compute(found, call.arguments(field.args)), call);
  };
}

/** What a computed field is worked out from, with the arguments that it has here. */
export function needsOf({
  field: { needs, needsWith },
  args: { given },
}: FieldPlan & { readonly kind: "computed" }): Needs {
  const besides = Object.entries(needsWith).filter(
    ([argument]) => given[argument] !== undefined && given[argument] !== null,
  );
  return besides.reduce((all, [, need]) => ({ ...all, ...need }), needs);
}

function compileNeedOf(
  need: PropertyNeed | RelatedNeed,
  concept: ConceptDeclaration,
  node: Fragment,
  at: RowScope,
): (row: Row) => unknown {
  if ("relation" in need) {
    const relation = fieldsOf(concept).get(need.relation);
    if (relation?.kind !== "relation") throw new Error(`"${concept.name}" has no relation "${need.relation}".`);
    return compileNeed(need, relation, node, at);
  }
  const place = at.columns.add(cypher`${node}.${identifier(need.property)}`);
  return (row) => row[place] ?? null;
}
