import type { Derivation } from "./derivation.js";
import { stepsOf, type Reads } from "./reads.js";

/** The derivations in an order in which nobody reads what is written later; as given, as far as that goes.
 *  @throws Error if two write the same, or wait for each other in a circle: a mistake in the program */
export function inOrder(derivations: readonly Derivation[]): readonly Derivation[] {
  const writers = writersOf(derivations);
  const waiting = new Set(derivations);
  const isReady = (each: Derivation) =>
    factsRead(each).every((fact) => {
      const writer = writers.get(fact);
      return writer === undefined || !waiting.has(writer);
    });
  const ordered: Derivation[] = [];
  while (waiting.size > 0) {
    const next = [...waiting].find(isReady);
    if (next === undefined) throw new Error(`These derivations wait for each other: ${namesOf(waiting)}.`);
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}

/** Who writes each fact. */
function writersOf(derivations: readonly Derivation[]): ReadonlyMap<string, Derivation> {
  const writers = new Map<string, Derivation>();
  for (const each of derivations) {
    for (const fact of factsWritten(each)) {
      const other = writers.get(fact);
      if (other !== undefined) throw new Error(`Two derivations write ${fact}: ${namesOf([other, each])}.`);
      writers.set(fact, each);
    }
  }
  return writers;
}

function factsWritten({ reads: { of }, writes: { properties = [], fills = [], edges = [] } }: Derivation) {
  return [...[...properties, ...fills].map((name) => propertyFact(of, name)), ...edges.map(edgeFact)];
}

/** What a derivation fills it may read of the record itself: that is what the record says. */
function factsRead({ reads, writes: { fills = [] } }: Derivation): readonly string[] {
  const own = propertyFacts(reads).filter((fact) => !fills.some((name) => fact === propertyFact(reads.of, name)));
  const beyond = stepsOf(reads).flatMap(({ edge, to }) => [edgeFact(edge), ...(to === reads ? [] : propertyFacts(to))]);
  return [...own, ...beyond];
}

function propertyFacts({ of = "", properties = [] }: Reads): readonly string[] {
  return properties.map((name) => propertyFact(of, name));
}

function propertyFact(label: string, name: string): string {
  return `${label}.${name}`;
}

function edgeFact(type: string): string {
  return `-[${type}]-`;
}

function namesOf(derivations: Iterable<Derivation>): string {
  return [...derivations].map(({ name }) => `"${name}"`).join(", ");
}
