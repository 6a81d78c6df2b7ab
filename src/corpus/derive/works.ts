import { isAccepted, targetOf, textOf, type Addition, type Derivation, type Draft } from "../records/draft.js";
import { groupBy } from "../../base/group-by.js";

/** One accepted relation of an article to the text that it is made from. */
interface Origin {
  readonly of: string;
  readonly isTranslation: boolean;
  readonly isPartial: boolean;
}

type Origins = ReadonlyMap<string, readonly Origin[]>;

/** What text an article is: a WORK edge to the article that the whole of it goes back to (itself, for an original or a part),
 *  `derivation` from there (0 the original, 1 a version, 2 with a translation on the way), and `isTranslation`, parts included. */
export const works: Derivation = (drafts) => {
  const origins = originsOf(drafts.of("TextRelation"));
  return drafts.of("Article").map(({ id }): Addition => {
    const way = wayBack(id, origins, ({ isPartial }) => !isPartial);
    const isTranslation = wayBack(id, origins, () => true).some((origin) => origin.isTranslation);
    const derivation = way.length === 0 ? 0 : way.some((origin) => origin.isTranslation) ? 2 : 1;
    return { id, properties: { derivation, isTranslation }, edges: [{ type: "WORK", to: way.at(-1)?.of ?? id }] };
  });
};

function originsOf(relations: readonly Draft[]): Origins {
  const accepted = relations.filter(isAccepted);
  const grouped = groupBy(accepted, (relation) => targetOf(relation, "TEXT_RELATION_FROM") ?? "");
  return new Map([...grouped].map(([article, own]) => [article, own.map(toOrigin)]));
}

function toOrigin(relation: Draft): Origin {
  return {
    of: targetOf(relation, "TEXT_RELATION_TO") ?? "",
    isTranslation: textOf(relation, "kind") === "TRANSLATION",
    isPartial: relation.properties["isPartial"] === true,
  };
}

/** The steps from an article to the one that it goes back to; where it is made from two, by way of the translation. */
function wayBack(id: string, origins: Origins, counts: (origin: Origin) => boolean): readonly Origin[] {
  const candidates = (origins.get(id) ?? []).filter(counts);
  const origin = candidates.find(({ isTranslation }) => isTranslation) ?? candidates[0];
  return origin === undefined ? [] : [origin, ...wayBack(origin.of, origins, counts)];
}
