import { once } from "../../base/once.js";
import { done, type Steps } from "../../base/scheduling/steps.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import type { SharedDeclaration } from "../../model/declare/field-declaration.js";
import { conceptOfType } from "../../model/declare/registry.js";
import { compareByKeys, keyOf, valueKey } from "./keys.js";
import { askedKeys, declaredKeys, sorted, type ListNodes } from "./list-source.js";
import type { Reading } from "./reading.js";
import { RelationNodes, type RelationPlan } from "./relation-nodes.js";
import { sequenceOf } from "./sequence.js";
import { visiblePredicate } from "./predicates/visible-predicate.js";

/** The nodes of a relation, for each node that it hangs on. */
export type NodesOf = (parent: number) => Steps<ListNodes>;

/** A relation that is read page by page. */
export function* relatedNodes(plan: RelationPlan, at: Reading): Steps<NodesOf> {
  const related = new RelationNodes(plan, at);
  const unknown = once(() => RelationNodes.unknown(plan, at));
  const asked = yield* askedKeys(plan.askedOrder, plan.target?.labels[0], at);
  const keys = asked ?? plan.inGraph(at.snapshot).keys;
  return (parent) =>
    done({
      keys,
      *inOrder() {
        if (asked === undefined) return yield* related.inOrder(parent);
        return yield* sorted(yield* related.inAnyOrder(parent), keys, at);
      },
      inAnyOrder: () => related.inAnyOrder(parent),
      unknown: () => unknown()?.inAnyOrder(parent) ?? done(undefined),
      knownCount: related.knownCount(parent),
    });
}

/** Nodes that are related by what they have in common with another one: each once, those with most in common first. */
export function sharingNodes(plan: RelationPlan, { concept, order }: SharedDeclaration, at: Reading): NodesOf {
  const related = new RelationNodes(plan, at);
  const isVisible = visiblePredicate(conceptOfType(concept()), undefined, at);
  const byOrder = compareByKeys(declaredKeys(order, at));
  return function* (parent) {
    const common = new Map<number, Set<number>>();
    yield* related.reach(parent, (node, between) => {
      if (node === parent || (isVisible !== undefined && !isVisible(between))) return;
      const known = common.get(node);
      if (known === undefined) common.set(node, new Set([between]));
      else known.add(between);
    });
    const count = (node: number): number => common.get(node)?.size ?? 0;
    const keys = [valueKey(count, true), keyOf({ property: "id" }, false, at)];
    const all = sequenceOf([...common.keys()]);
    return {
      keys,
      inOrder: () => sorted(all, keys, at),
      inAnyOrder: () => done(all),
      unknown: () => done(undefined),
      knownCount: common.size,
      shared: { count, first: (node) => [...(common.get(node) ?? [])].sort(byOrder).slice(0, LARGEST_PAGE) },
    };
  };
}
