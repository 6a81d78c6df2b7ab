import { conceptOfType, fieldsOf, targetConcept, type ConceptDeclaration } from "../../model/declare/registry.js";
import type { PropertyPath, Step } from "../../model/declare/step.js";
import { declaredLayout } from "../../model/graph/declared-layout.js";
import { asksNothing } from "../../model/filters/condition.js";
import { carriesStatus, isReviewed, visibleStatuses } from "../../model/visibility.js";
import { needsOf } from "../compile/compile-selection.js";
import { askedOrder } from "../conditions/asked-order.js";
import { leadOf, listConditions, statusesOf } from "../conditions/list-conditions.js";
import type { FieldPlan, PagePlan, SelectionPlan } from "../plan/plan.js";
import type { ConceptList } from "./list-source.js";
import { isDeclaredOrder, relationPlan, type RelationPlan } from "./relation-nodes.js";

/** How a list over all nodes of a concept is read in memory: what it begins with, what is looked at, in which order; then what hangs on its nodes.
 *  A line each, two blanks a level. */
export function describeList({
  concept,
  order,
  args,
  plan,
}: ConceptList & { readonly plan: PagePlan }): readonly string[] {
  const lead = leadOf(args);
  const asked = askedOrder(args.given, args.declared);
  const from =
    lead === undefined ? `all ${concept.name}` : `${concept.name} along ${arrow(lead.step)} of what is named`;
  const tests = [
    ...statusTests(concept, statusesOf(args) !== undefined),
    ...listConditions(args).flatMap(({ condition }) =>
      condition === lead?.meets || asksNothing(condition) ? [] : [condition.operator],
    ),
  ];
  const by = asked === undefined ? keysIn(order) : orderWords(asked);
  return [line([from, ...tests, `in the order ${by}`]), ...indented(pageLines(plan))];
}

/** The same of single nodes that are looked up. */
export function describeLookup(selection: SelectionPlan, by: string): readonly string[] {
  return [`a node by ${by}`, ...indented(selectionLines(selection))];
}

/** The same of all nodes of a concept that a reader sees, of which an index is made in this order. */
export function describeIndexed(concept: ConceptDeclaration, order: readonly PropertyPath[]): string {
  return line([`all ${concept.name}`, ...statusTests(concept, false), `in the order ${keysIn(order)}`]);
}

/** The same of edges that are followed as they lie, by a reader's eyes. */
export function describeEdges(edge: Step["edge"]): string {
  const tests = carriesStatus(edge) ? visibleStatuses().join(", ") : undefined;
  return line([arrow({ edge, direction: "out" }), ...(tests === undefined ? [] : [tests]), "as the edges lie"]);
}

function selectionLines({ variants }: SelectionPlan): readonly string[] {
  return variants.flatMap(({ concept, fields }) => fields.flatMap((field) => fieldLines(field, concept)));
}

function pageLines({ fields }: PagePlan): readonly string[] {
  return fields.flatMap((field) => {
    if (field.kind === "nodes") return selectionLines(field.selection);
    if (field.kind !== "edges") return [];
    return field.fields.flatMap((edge) => ("selection" in edge ? selectionLines(edge.selection) : []));
  });
}

function fieldLines(field: FieldPlan, concept: ConceptDeclaration): readonly string[] {
  switch (field.kind) {
    case "typename":
    case "property":
      return [];
    case "computed":
      return Object.values(needsOf(field)).flatMap((need) => {
        const relation = "relation" in need ? fieldsOf(concept).get(need.relation) : undefined;
        if (relation?.kind !== "relation") return [];
        return [`${field.key}: ${relationWords(relationPlan(relation, targetConcept(relation)))}`];
      });
    case "gathered": {
      const plan = relationPlan(field.field, conceptOfType(field.field.concept()));
      return [`${field.key}: ${relationWords(plan)}`];
    }
    case "related": {
      const plan = relationPlan(field.field, targetConcept(field.field), field.args);
      return [`${field.key}: ${relationWords(plan)}`, ...indented(selectionLines(field.selection))];
    }
    case "connection": {
      const plan = relationPlan(field.field, targetConcept(field.field), field.args);
      const words = field.field.shared ? `${walk(plan)}, most in common first` : relationWords(plan);
      return [`${field.key}: ${words}`, ...indented(pageLines(field.page))];
    }
  }
}

function relationWords(plan: RelationPlan): string {
  const { steps, target, where, conditions, askedOrder: asked, order } = plan;
  const edges = steps.flatMap(({ edge }) => (carriesStatus(edge) ? [`${edge} ${visibleStatuses().join(", ")}`] : []));
  const tests = [
    ...where.map(([property, value]) => `${property} ${value}`),
    ...statusTests(target, plan.statuses !== undefined),
    ...conditions.flatMap(({ condition }) => (asksNothing(condition) ? [] : [condition.operator])),
  ];
  const lie = asked === undefined && isDeclaredOrder(plan, declaredLayout()) ? "as the edges lie" : undefined;
  return line([walk(plan), ...edges, ...tests, lie ?? `sorted by ${asked ? orderWords(asked) : keysIn(order)}`]);
}

function walk({ steps }: RelationPlan): string {
  return steps.map(arrow).join("");
}

function statusTests(concept: ConceptDeclaration | undefined, isAsked: boolean): readonly string[] {
  if (!isReviewed(concept)) return [];
  return [isAsked ? "of the statuses asked for" : visibleStatuses().join(", ")];
}

function orderWords({ by, isDescending }: NonNullable<ReturnType<typeof askedOrder>>): string {
  if ("counts" in by) return `number of ${arrow(by.counts.step)}${isDescending ? ", most first" : ""}, id`;
  return isDescending ? `${by.descending} from the last, id` : `${by.ascending}, id`;
}

function keysIn(order: readonly PropertyPath[]): string {
  return [...order.map(({ property, step }) => (step ? `${property} of ${arrow(step)}` : property)), "id"].join(", ");
}

function arrow({ edge, direction }: Step): string {
  if (direction === "both") return `-[${edge}]-`;
  return direction === "in" ? `<-[${edge}]-` : `-[${edge}]->`;
}

function line(words: readonly string[]): string {
  return words.join("; ");
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((each) => `  ${each}`);
}
