import { done, type Steps } from "../../base/scheduling/steps.js";
import type { ConceptDeclaration } from "../../model/declare/registry.js";
import { askedOrder } from "../conditions/asked-order.js";
import { conceptUnder, labelOf } from "../run/node-groups.js";
import type { Call, Getter } from "../run/call.js";
import type { PagePlan, SelectionPlan } from "../plan/plan.js";
import { selectionsInPage } from "../plan/selections-in.js";
import { describeList, describeLookup } from "./describe-reading.js";
import { conceptNodes, type ConceptList } from "./list-source.js";
import { compileEach, compileNodes } from "./read-nodes.js";
import { compilePages } from "./read-pages.js";
import type { MemoryPlan, Reading } from "./reading.js";
import { visiblePredicate } from "./predicates/visible-predicate.js";

/** One page of a list over all nodes of a concept. `name`: which list it is. */
export function pageOfConcept(list: ConceptList & { readonly name: string; readonly plan: PagePlan }): MemoryPlan {
  const { args, order } = list;
  const readPages = compilePages(
    {
      ...list,
      keyCount: askedOrder(args.given, args.declared) ? 2 : order.length + 1,
      *nodes(at) {
        const nodes = yield* conceptNodes(list, at);
        return () => done(nodes);
      },
    },
    compileEach(selectionsInPage(list.plan)),
  );
  return {
    *read(at) {
      const [page] = yield* readPages([0], at);
      return page;
    },
    describe: () => describeList(list),
  };
}

/** How a single node is found. */
export interface NodeSearch {
  /** By which property, for a reader of the plan. */
  readonly by: string;
  /** The nodes that it can be, the first before others. */
  find(this: void, at: Reading): Steps<readonly number[]>;
  /** The statuses that are asked for. */
  readonly statuses?: Getter | undefined;
}

/** What is asked of the first of the nodes that are found and that a reader may see; `null` if there is none. */
export function firstOf(
  selection: SelectionPlan,
  concept: ConceptDeclaration,
  { by, find, statuses }: NodeSearch,
): MemoryPlan {
  const readNodes = compileNodes(selection);
  return {
    *read(at) {
      const isVisible = visiblePredicate(concept, statuses, at);
      const found = yield* find(at);
      const node = found.find((each) => isVisible === undefined || isVisible(each));
      if (node === undefined) return null;
      const [answer] = yield* readNodes([node], at);
      return answer;
    },
    describe: () => describeLookup(selection, by),
  };
}

/** The node of a label with that id, in a list; an empty one if there is none. */
export function findById(id: unknown, label: string | undefined, { snapshot }: Reading): readonly number[] {
  const node = snapshot.find(String(id));
  return node === undefined || label === undefined || !snapshot.hasLabel(node, label) ? [] : [node];
}

/** What is asked of nodes by their ids, in the order asked; `null` for one that is not there, or not to be seen. */
export function eachById(
  selection: SelectionPlan,
  idsOf: (call: Call) => readonly string[],
  statuses: Getter | undefined,
): MemoryPlan {
  const readNodes = compileNodes(selection);
  return {
    *read(at) {
      const found = idsOf(at.call).map((id) => {
        const label = labelOf(id);
        const isVisible = visiblePredicate(label === undefined ? undefined : conceptUnder(label), statuses, at);
        return findById(id, label, at).find((node) => isVisible === undefined || isVisible(node));
      });
      const nodes = found.filter((node) => node !== undefined);
      const answers = yield* readNodes(nodes, at);
      let place = 0;
      return found.map((node) => (node === undefined ? null : answers[place++]));
    },
    describe: () => describeLookup(selection, "id"),
  };
}
