import { BREAK, visit, type DocumentNode } from "graphql";
import { rootFields } from "../../api/queries.js";

/** The questions that go further in one tier than in another, whatever they are estimated at. */
const questions: ReadonlySet<string> = new Set(
  rootFields.filter(({ dependsOnReach }) => dependsOnReach).map(({ name }) => name),
);

const known = new WeakMap<DocumentNode, boolean>();

/** True where an answer to this document can be another for another tier. Looked up once for a document. */
export function dependsOnTier(document: DocumentNode): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  let isFound = false;
  visit(document, {
    Field({ name }) {
      if (!questions.has(name.value)) return undefined;
      isFound = true;
      return BREAK;
    },
  });
  known.set(document, isFound);
  return isFound;
}
