import { compareCodePoints } from "../../../src/base/compare-code-points.js";
import { compareValues } from "../../../src/base/compare-values.js";
import type { Direction, GraphLayout, RowOrder } from "../../../src/model/graph/graph-layout.js";
import {
  nodePropertiesOf,
  type GraphEdge,
  type GraphRecord,
  type PropertyValue,
} from "../../../src/model/graph/graph-record.js";
import { sorted, type EdgeView, type GraphView } from "./graph-view.js";

/** A record with all that its node holds. */
interface PlainRecord extends Pick<GraphRecord, "id" | "labels" | "edges"> {
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** What a graph of these records must be, worked out from the records alone, without a thought of speed. */
export function plainViewOf(given: readonly GraphRecord[], layout: GraphLayout): GraphView {
  const records = given.map((record): PlainRecord => ({ ...record, properties: nodePropertiesOf(record) }));
  const world = worldOf(records);
  const byId = records.toSorted((a, b) => compareCodePoints(a.id, b.id));
  const ofLabel = (label: string): readonly PlainRecord[] => byId.filter(({ labels }) => labels.includes(label));
  const labels = [...new Set(records.flatMap((record) => record.labels))];
  return {
    nodes: byId.map(({ id, labels, properties }) => ({ id, labels, properties })),
    rows: rowsOf(world, layout),
    edgeCounts: Object.fromEntries(tallied(world.edges.map(({ edge }) => edge.type))),
    orders: Object.fromEntries(
      layout.orders.map(({ label, keys }) => [
        [label, ...keys.map(({ property, isDescending }) => property + (isDescending ? " DESC" : ""))].join(" "),
        // A stable sort: equal ones stay in the order of their ids.
        ofLabel(label)
          .toSorted((a, b) => firstOf(keys.map((key) => compareKey(key, a.properties, b.properties))))
          .map(({ id }) => id),
      ]),
    ),
    tallies: Object.fromEntries(
      layout.tallies.map(({ label, property }) => [
        `${label} ${property}`,
        sorted(tallied(ofLabel(label).flatMap(({ properties }) => properties[property] ?? []))),
      ]),
    ),
    counts: Object.fromEntries(labels.map((label) => [label, ofLabel(label).length])),
  };
}

interface OwnedEdge {
  readonly edge: GraphEdge;
  readonly owner: string;
  readonly from: string;
  /** Its place among all edges. */
  readonly place: number;
}

interface World {
  readonly records: ReadonlyMap<string, PlainRecord>;
  readonly edges: readonly OwnedEdge[];
}

function worldOf(records: readonly PlainRecord[]): World {
  const edges = records.flatMap(({ id, edges }) => edges.map((edge) => ({ edge, owner: id, from: edge.from ?? id })));
  return {
    records: new Map(records.map((record) => [record.id, record])),
    edges: edges.map((edge, place) => ({ ...edge, place })),
  };
}

function rowsOf(world: World, { rows }: GraphLayout): GraphView["rows"] {
  const seen: Record<string, (OwnedEdge & { readonly to: string })[]> = {};
  for (const owned of world.edges) {
    const { type, to } = owned.edge;
    (seen[`${type} out ${owned.from}`] ??= []).push({ ...owned, to });
    (seen[`${type} in ${to}`] ??= []).push({ ...owned, to: owned.from });
  }
  const inOrder = Object.entries(seen).map(([name, edges]): [string, readonly EdgeView[]] => {
    const [type, direction] = name.split(" ");
    const order = rows.find((row) => row.edge === type && row.direction === direction)?.order ?? [];
    const keysOf = ({ to, edge }: (typeof edges)[number]): readonly (PropertyValue | undefined)[] =>
      order.map((path) => (path.isOfEdge ? edge.properties?.[path.property] : keyOf(world, to, path)));
    edges.sort((a, b) =>
      firstOf([
        ...keysOf(a).map((key, index) => compareMaybe(key, keysOf(b)[index])),
        compareCodePoints(a.to, b.to),
        compareCodePoints(a.owner, b.owner),
        a.place - b.place,
      ]),
    );
    return [name, edges.map(({ to, owner, edge }) => ({ to, owner, properties: edge.properties ?? {} }))];
  });
  return Object.fromEntries(inOrder);
}

function keyOf({ records, edges }: World, id: string, { property, step }: RowOrder["order"][number]) {
  if (step === undefined) return records.get(id)?.properties[property];
  const isOut = (step.direction as Direction) === "out";
  const first = edges
    .filter(({ edge, from }) => edge.type === step.edge && (isOut ? from : edge.to) === id)
    .map(({ edge, from }) => (isOut ? edge.to : from))
    .sort(compareCodePoints)[0];
  return first === undefined ? undefined : records.get(first)?.properties[property];
}

function compareKey(
  { property, isDescending }: { readonly property: string; readonly isDescending: boolean },
  a: PlainRecord["properties"],
  b: PlainRecord["properties"],
): number {
  const difference = compareMaybe(a[property], b[property]);
  return isDescending ? -difference : difference;
}

function compareMaybe(a: PropertyValue | undefined, b: PropertyValue | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareValues(a, b);
}

function firstOf(differences: readonly number[]): number {
  return differences.find((difference) => difference !== 0) ?? 0;
}

function tallied<T>(values: readonly T[]): readonly (readonly [T, number])[] {
  return [...new Set(values)].map((value) => [value, values.filter((other) => other === value).length] as const);
}
