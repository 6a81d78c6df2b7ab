import { publicationId } from "../../model/identifiers.js";
import { publishingsOf } from "../lookups/publications.js";
import type { GraphRecord } from "../../model/graph/graph-record.js";
import { known } from "../../records/without-empty.js";
import { readLanguageTag } from "../../rules/text/language-tag.js";
import { indexClaims } from "../lookups/claim-index.js";
import { propertyLabelsOf } from "../lookups/property-labels.js";
import { textIn, type Entries, type Entry } from "../entry.js";
import { listingsOf } from "./listing-statement.js";
import { toStatement } from "./to-statement.js";

/** The node that holds what a corpus says of itself. */
export const CORPUS_ID = "corpus/main";

/** What the files of a corpus without errors say, as records, and nothing that follows from them: in the order of the files, what the corpus says
 *  of itself at the end. */
export function statementsOf(entries: Entries): readonly GraphRecord[] {
  const names = {
    publishers: entries.publishers,
    claims: indexClaims(entries),
    propertyLabels: propertyLabelsOf(entries),
  };
  const named = entries.all.filter((entry): entry is Entry & { readonly id: string } => entry.id !== undefined);
  return [
    ...named.flatMap((entry) => [toStatement(entry, names), ...meantPublications(entry, entries)]),
    ...listingsOf(named),
    ...corpusRecord(entries),
  ];
}

/** The appearances of an article that only its printed publisher tells of. */
function meantPublications(article: Entry & { readonly id: string }, { publishers }: Entries): readonly GraphRecord[] {
  if (article.concept.name !== "Article") return [];
  return publishingsOf(article, publishers).flatMap(
    ({ organization, isInternal, isListed, toldIn }, index): readonly GraphRecord[] =>
      isListed
        ? []
        : [
            {
              id: publicationId(article.id, organization),
              labels: ["Publication"],
              status: null,
              properties: { position: index + 1, isInternal },
              edges: [
                { type: "PUBLICATION_OF", to: article.id },
                { type: "PUBLICATION_BY", to: organization },
                ...toldIn.slice(0, 1).map((to) => ({ type: "PUBLICATION_TOLD_IN", to })),
              ],
            },
          ],
  );
}

function corpusRecord({ corpus: [described] }: Entries): readonly GraphRecord[] {
  if (described === undefined) return [];
  const [id, title, description, language, licence] = ["id", "title", "description", "language", "licence"].map((key) =>
    textIn(described, key),
  );
  const properties = known({
    corpusId: id ?? title,
    title,
    description,
    licence,
    language: language === undefined ? undefined : readLanguageTag(language),
  });
  return [{ id: CORPUS_ID, labels: ["Corpus"], status: null, properties, edges: [] }];
}
