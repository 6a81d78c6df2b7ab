import type { Predicate } from "../../../graph/predicates.js";
import { textAt } from "../../../graph/read/text-at.js";
import { readOutBefore } from "../../../model/filters/inputs/out-before-input.js";
import type { DateBounds } from "../../../rules/dates/bounds/date-bounds.js";
import type { KnownBounds } from "../../../rules/dates/bounds/known-bounds.js";
import { outBefore } from "../../../rules/dates/bounds/out-before.js";
import type { Reading } from "../reading.js";
import { visibleEdgePredicate } from "./visible-predicate.js";

/** Whether a text was out before the one that is named, as sure as is asked; none was before one that there is not. */
export function outBeforePredicate(asked: unknown, at: Reading): Predicate {
  const { article, possibilities } = readOutBefore(asked);
  const written = at.snapshot.find(article);
  if (written === undefined || !at.snapshot.hasLabel(written, "Article")) return () => false;
  const boundsOf = boundsIn(at);
  const [own, to, from] = [boundsOf(written), neighbours(written, "out", at), neighbours(written, "in", at)];
  return (node) => {
    if (node === written) return possibilities.has("IMPOSSIBLE");
    const [refers, refersFirmly] = [to.all.has(node), to.firm.has(node)];
    const [isReferredTo, isReferredToFirmly] = [from.all.has(node), from.firm.has(node)];
    const references = { refers, refersFirmly, isReferredTo, isReferredToFirmly };
    return possibilities.has(outBefore(boundsOf(node), own, references));
  };
}

/** What a text refers to, or what refers to it, as far as a reader may see it. */
interface Neighbours {
  readonly all: ReadonlySet<number>;
  /** By a reference that is not inferred. */
  readonly firm: ReadonlySet<number>;
}

function neighbours(node: number, direction: "out" | "in", at: Reading): Neighbours {
  const table = at.snapshot.edges("REFERS_TO");
  const [isSeen, evidence] = [visibleEdgePredicate("REFERS_TO", at), table.property("evidence")];
  const { nodes, edges, start, end } = table[direction].of(node);
  at.pace.spend(end - start);
  const [all, firm] = [new Set<number>(), new Set<number>()];
  for (let place = start; place < end; place += 1) {
    const [other, edge] = [nodes[place] ?? -1, edges[place] ?? -1];
    if (isSeen !== undefined && !isSeen(edge)) continue;
    all.add(other);
    if (evidence.at(edge) !== "INFERRED") firm.add(other);
  }
  return { all, firm };
}

function boundsIn({ snapshot }: Reading): (node: number) => KnownBounds {
  const days = (earliest: string, latest: string) => {
    const [first, last] = [snapshot.property(earliest), snapshot.property(latest)];
    return (node: number): DateBounds => ({ earliest: textAt(first, node), latest: textAt(last, node) });
  };
  const known = days("publishedEarliest", "publishedLatest");
  const firm = days("publishedFirmEarliest", "publishedFirmLatest");
  return (node) => ({ ...known(node), firm: firm(node) });
}
