import "../concepts.js";
import { invariant } from "../../base/invariant.js";
import { declaredConcepts, fieldsOf, targetConcept, type ConceptDeclaration } from "../declare/registry.js";
import type { EdgeType } from "../edges.js";
import { identifiersOf, type StoredIdentifiers } from "./identified-concepts.js";
import { storedDateOf, type StoredDateNames } from "./dated-concepts.js";

/** What search looks through in one kind of thing. */
export interface Searched {
  /** The concept's name as a term: `ARTICLE`. */
  readonly kind: string;
  /** The label that every node of this kind has; the concept's name in corpus files. */
  readonly concept: string;
  /** Properties that name it: a hit there counts for more. The first of them is what to write beside it. */
  readonly title: readonly [string, ...string[]];
  /** Properties that are looked through besides. */
  readonly text: readonly string[];
  /** Words of records that belong to it and are no hits by themselves. */
  readonly belonging: readonly Belonging[];
  /** Where the names and numbers stand under which others list it. */
  readonly identifiers?: StoredIdentifiers | undefined;
  readonly date?: StoredDateNames | undefined;
}

/** A property of records that have an edge to what they belong to. */
export interface Belonging {
  /** The field of the API that leads to them. */
  readonly field: string;
  readonly concept: string;
  readonly edge: EdgeType;
  readonly property: string;
}

/** Everything that search looks through, in the order of the concepts. The corpus writes it into each node, folded, as `searchTitle` and
 *  `searchText`; highlights look for the words in the same properties again. */
export const searched: readonly Searched[] = declaredConcepts().flatMap((concept) => {
  const { name, search, title } = concept;
  if (search === undefined) return [];
  const [first, ...others] = title?.fields ?? [];
  return [
    {
      kind: name.replace(/(?<=[a-z])[A-Z]/gu, (letter) => `_${letter}`).toUpperCase(),
      concept: name,
      title: [invariant(first, `a title of "${name}"`), ...others],
      text: search.fields ?? [],
      belonging: belongingOf(concept),
      identifiers: identifiersOf(concept),
      date: storedDateOf(concept),
    },
  ];
});

function belongingOf(concept: ConceptDeclaration): readonly Belonging[] {
  return (concept.search?.belonging ?? []).map(({ relation, property }) => {
    const field = fieldsOf(concept).get(relation);
    const [step, target] = field?.kind === "relation" ? [field.steps[0], targetConcept(field)] : [];
    return {
      field: relation,
      concept: invariant(target, `a relation "${relation}" to one concept`).name,
      edge: invariant(step, "a step of a relation").edge,
      property,
    };
  });
}
