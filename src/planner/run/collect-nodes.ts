import { isMapping } from "../../base/guards/is-mapping.js";
import type { Yielder } from "../../base/scheduling/yield-to-event-loop.js";
import type { SelectionPlan, ValueFieldPlan, ValuePlan } from "../plan/plan.js";

/** How a node stands in a value until it is read: by its id, or by its number in the snapshot out of which the value was read. */
export type NodeName = string | number;

/** The nodes in a value, by what is asked of them. */
export type Wanted = ReadonlyMap<SelectionPlan, ReadonlySet<NodeName>>;

/** Finds the nodes in an answer, one element of its lists after the other. */
export type NodesCollector = (value: unknown, yielder: Yielder) => Promise<Wanted>;

type Found = Map<SelectionPlan, Set<NodeName>>;
type Collect = (value: unknown, found: Found) => void;

/** What collects the nodes out of values of this plan. It looks at those parts only in which there can be some. */
export function compileCollector(plan: ValuePlan): NodesCollector {
  const parts = partsFinder(partsByType(plan));
  return async (value, yielder) => {
    const found: Found = new Map();
    for (const answer of [value].flat()) {
      for (const [name, collect] of parts(answer)) {
        const part = isMapping(answer) ? answer[name] : undefined;
        for (const each of Array.isArray(part) ? part : [part]) {
          collect(each, found);
          if (yielder.isUp()) await yielder.giveWay();
        }
      }
    }
    return found;
  };
}

type Parts = readonly (readonly [name: string, collect: Collect])[];
type PartsByType = ReadonlyMap<string, Parts>;

/* The parts of a value in which nodes can be, by the types that it can have. */
function partsByType({ variants }: ValuePlan): PartsByType {
  return new Map(Object.entries(variants).map(([type, fields]) => [type, fields.flatMap(partOf)]));
}

/* Those of a value, by the type that it says it is. */
function partsFinder(byType: PartsByType): (value: unknown) => Parts {
  const [only = []] = byType.values();
  return (value) => {
    const type = isMapping(value) ? value["__typename"] : undefined;
    return typeof type === "string" ? (byType.get(type) ?? []) : only;
  };
}

function partOf(field: ValueFieldPlan): Parts {
  const collects = [field.nodes && collectNames(field.nodes), field.value && collectBelow(field.value)];
  return collects.flatMap((collect): Parts => (collect ? [[field.name, collect]] : []));
}

function collectNames(selection: SelectionPlan): Collect {
  const collect: Collect = (value, found) => {
    if (Array.isArray(value)) for (const each of value) collect(each, found);
    else if (isName(value)) namesFor(selection, found).add(value);
  };
  return collect;
}

/** Whether what stands in a value is a node. */
export function isName(value: unknown): value is NodeName {
  return typeof value === "string" || typeof value === "number";
}

function namesFor(selection: SelectionPlan, found: Found): Set<NodeName> {
  const known = found.get(selection);
  if (known !== undefined) return known;
  const names = new Set<NodeName>();
  found.set(selection, names);
  return names;
}

/* Nothing where there are no nodes below. */
function collectBelow(plan: ValuePlan): Collect | undefined {
  const byType = partsByType(plan);
  if ([...byType.values()].every(({ length }) => length === 0)) return undefined;
  const parts = partsFinder(byType);
  const collect: Collect = (value, found) => {
    if (Array.isArray(value)) for (const each of value) collect(each, found);
    else if (isMapping(value)) for (const [name, collectPart] of parts(value)) collectPart(value[name], found);
  };
  return collect;
}
