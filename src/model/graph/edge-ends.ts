import "../concepts.js";
import { invariant } from "../../base/invariant.js";
import { materializedEdges } from "./materialized-edges.js";
import type { RelationDeclaration } from "../declare/field-declaration.js";
import { declaredConcepts, fieldsOf, findConcept, type ConceptDeclaration } from "../declare/registry.js";
import type { Step } from "../declare/step.js";
import { targetConcepts } from "../declare/union.js";

/** Labels of which each end of an edge has one. */
export interface EdgeEnds {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

/** What edges of a type can lie between, as the declared relations have it; a materialized edge ends where its record does.
 *  `endsOf("SIGNED")`: from `Person`, to `Article`. No relation, no ends. */
export function endsOf(type: string): EdgeEnds {
  const known = ends.get(type);
  if (known !== undefined) return known;
  const found = endsOfRecord(type) ?? { from: endsAt(type, "out"), to: endsAt(type, "in") };
  ends.set(type, found);
  return found;
}

const ends = new Map<string, EdgeEnds>();

function endsOfRecord(type: string): EdgeEnds | undefined {
  const materializedEdge = materializedEdges.find(({ edge }) => edge === type);
  if (materializedEdge === undefined) return undefined;
  const record = invariant(findConcept(materializedEdge.concept), "the concept of a record that is materialized");
  const leadingTo = (edge: string) =>
    labelsOf(
      relationsOf(record)
        .filter((relation) => isAlong(relation, edge, "out"))
        .flatMap(leadsTo),
    );
  return { from: leadingTo(materializedEdge.from), to: leadingTo(materializedEdge.to) };
}

/* Whatever declares a relation along the edge stands at its start; what a relation against it leads to does so, too. */
function endsAt(type: string, direction: "out" | "in"): ReadonlySet<string> {
  const against = direction === "out" ? "in" : "out";
  const concepts = declaredConcepts().flatMap((concept) => {
    const relations = relationsOf(concept);
    const holders = relations.some((relation) => isAlong(relation, type, direction)) ? [concept] : [];
    return [...holders, ...relations.filter((relation) => isAlong(relation, type, against)).flatMap(leadsTo)];
  });
  return labelsOf(concepts);
}

function leadsTo(relation: RelationDeclaration): readonly ConceptDeclaration[] {
  const targets = targetConcepts(relation);
  return targets.length === 0 ? declaredConcepts() : targets;
}

function relationsOf(concept: ConceptDeclaration): readonly RelationDeclaration[] {
  return [...fieldsOf(concept).values()].filter((field) => field.kind === "relation");
}

function isAlong({ steps }: RelationDeclaration, edge: string, direction: Step["direction"]): boolean {
  const [step, ...others] = steps;
  return others.length === 0 && step?.edge === edge && step.direction === direction;
}

function labelsOf(concepts: readonly ConceptDeclaration[]): ReadonlySet<string> {
  return new Set(concepts.flatMap(({ labels }) => labels));
}
