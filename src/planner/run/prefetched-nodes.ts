import { invariant } from "../../base/invariant.js";
import type { Row } from "../../engine/row.js";
import type { Call } from "./call.js";
import { flatSelection, type FlatSelection } from "./flat-selection.js";
import { underLabel } from "./node-groups.js";
import type { SelectionPlan } from "../plan/plan.js";

/** What a walk has read of nodes, by label and id, so that they need not be looked up: the values of the properties that
 *  `PrefetchedNodes.properties` names, in that order. */
export type KnownNodes = Readonly<Record<string, ReadonlyMap<string, Row>>>;

/** Answers about one node. */
type NodeReader = (id: string, known: KnownNodes, call: Call) => unknown;

/** The selections that can be answered without looking nodes up: of any node its id, and of some what the caller has read of them. */
export class PrefetchedNodes {
  private readonly wanted = new Map<string, readonly string[]>();
  private readonly readers = new Map<SelectionPlan, ReadonlyMap<string, NodeReader | undefined>>();

  /** `carries` names the properties that can be known of nodes of a label. */
  constructor(selections: readonly SelectionPlan[], carries: Readonly<Record<string, readonly string[]>>) {
    const flat = selections.map((selection) => [selection, flatByLabel(selection, carries)] as const);
    for (const [label, asked] of flat.flatMap(([, labels]) => [...labels])) {
      if (asked && isPrefetched(asked))
        this.wanted.set(label, [...new Set([...this.properties(label), ...asked.properties])]);
    }
    for (const [selection, labels] of flat) {
      this.readers.set(selection, new Map([...labels].map(([label, asked]) => [label, this.toReader(label, asked)])));
    }
  }

  /** The properties of nodes of a label that selections ask for and that can be known; `[]` for none. */
  properties(label: string): readonly string[] {
    return this.wanted.get(label) ?? [];
  }

  /** `undefined` if nodes of this label have to be looked up. */
  readerOf(selection: SelectionPlan, label: string): NodeReader | undefined {
    return this.readers.get(selection)?.get(label);
  }

  /** True if no node that the selection can be about has to be looked up. */
  isEnoughFor(selection: SelectionPlan): boolean {
    return [...(this.readers.get(selection)?.values() ?? [])].every((reader) => reader !== undefined);
  }

  private toReader(label: string, flat: FlatSelection | undefined): NodeReader | undefined {
    if (flat === undefined) return undefined;
    if (isPrefetched(flat)) {
      const read = flat.readFrom(this.properties(label));
      return (id, known, call) => read(invariant(known[label]?.get(id), `what is known of ${id}`), call);
    }
    const read = flat.readFrom(["id"]);
    return (id, _known, call) => read([id], call);
  }
}

/** True if more is asked than the id. */
function isPrefetched({ properties }: FlatSelection): boolean {
  return properties.some((property) => property !== "id");
}

/** For each label, what can be answered without a look at the node. */
function flatByLabel(
  selection: SelectionPlan,
  carries: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, FlatSelection | undefined> {
  const labels = new Set(selection.variants.map(({ concept }) => invariant(concept.labels.at(-1), "a label")));
  return new Map(
    [...labels].map((label) => {
      const flat = flatSelection(underLabel(selection, label));
      const known = ["id", ...(carries[label] ?? [])];
      return [label, flat?.properties.every((property) => known.includes(property)) ? flat : undefined];
    }),
  );
}
