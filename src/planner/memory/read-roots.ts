import { done, type Steps } from "../../base/steps.js";
import type { ConceptDeclaration } from "../../model/declare/registry.js";
import { askedOrder } from "../conditions/asked-order.js";
import { conceptUnder, labelOf } from "../node-groups.js";
import type { Call, Getter } from "../call.js";
import type { PagePlan, SelectionPlan } from "../plan.js";
import { conceptNodes, type ConceptList } from "./list-source.js";
import { compileNodes } from "./read-nodes.js";
import { compilePages } from "./read-pages.js";
import type { Reading } from "./reading.js";
import { visibleTest } from "./visible-test.js";

/** Reads one answer. */
export type AnswerReader = (at: Reading) => Steps<unknown>;

/** Reads one page of a list over all nodes of a concept. `name`: which list it is. */
export function pageOfConcept(list: ConceptList & { readonly name: string; readonly plan: PagePlan }): AnswerReader {
  const { args, order } = list;
  const read = compilePages(
    {
      ...list,
      keyCount: askedOrder(args.given, args.declared) ? 2 : order.length + 1,
      *nodes(at) {
        const nodes = yield* conceptNodes(list, at);
        return () => done(nodes);
      },
    },
    compileNodes,
  );
  return function* (at) {
    const [page] = yield* read([0], at);
    return page;
  };
}

/** Reads what is asked of the first of the nodes that `find` gives and a reader may see; `null` if there is none. */
export function firstOf(
  selection: SelectionPlan,
  concept: ConceptDeclaration,
  find: (at: Reading) => readonly number[],
  statuses?: Getter,
): AnswerReader {
  const read = compileNodes(selection);
  return function* (at) {
    const isVisible = visibleTest(concept, statuses, at);
    const node = find(at).find((each) => isVisible === undefined || isVisible(each));
    if (node === undefined) return null;
    const [answer] = yield* read([node], at);
    return answer;
  };
}

/** The node of a label with that id, in a list; an empty one if there is none. */
export function findById(id: unknown, label: string | undefined, { snapshot }: Reading): readonly number[] {
  const node = snapshot.find(String(id));
  return node === undefined || label === undefined || !snapshot.hasLabel(node, label) ? [] : [node];
}

/** Reads what is asked of nodes by their ids, in the order asked; `null` for one that is not there, or not to be seen. */
export function eachById(
  selection: SelectionPlan,
  idsOf: (call: Call) => readonly string[],
  statuses: Getter | undefined,
): AnswerReader {
  const read = compileNodes(selection);
  return function* (at) {
    const ids = idsOf(at.call);
    const isSeen = (node: number, label: string) => visibleTest(conceptUnder(label), statuses, at)?.(node) ?? true;
    const found = ids.map((id) => {
      const label = labelOf(id);
      return findById(id, label, at).find((node) => isSeen(node, label ?? ""));
    });
    const nodes = found.filter((node) => node !== undefined);
    const answers = yield* read(nodes, at);
    let place = 0;
    return found.map((node) => (node === undefined ? null : answers[place++]));
  };
}
