import { isShownAlways } from "../../model/visibility.js";
import { derivation } from "../derivation.js";
import type { Reader } from "../reader.js";
import { declareReads } from "../reads.js";

const textRelation = declareReads({ of: "TextRelation", properties: ["kind", "isPartial"] });

/** An article with the texts that it was made from, back and back. */
interface MadeText {
  readonly of: "Article";
  readonly into: {
    readonly TEXT_RELATION_FROM: typeof textRelation & { readonly out: { readonly TEXT_RELATION_TO: MadeText } };
  };
}

const madeText: MadeText = {
  of: "Article",
  into: {
    TEXT_RELATION_FROM: {
      ...textRelation,
      out: {
        get TEXT_RELATION_TO() {
          return madeText;
        },
      },
    },
  },
};

/** What text an article is: a WORK edge to the article that the whole of it goes back to (itself, for an original or a part),
 *  `derivation` from there (0 the original, 1 a version, 2 with a translation between), and `isTranslation`, parts included. */
export const works = derivation({
  name: "works",
  reads: madeText,
  writes: { properties: ["derivation", "isTranslation"], edges: ["WORK"] },
  derive: (article) => {
    const origins = wayBack(article, ({ isPartial }) => !isPartial);
    const isTranslation = wayBack(article, () => true).some((origin) => origin.isTranslation);
    const derivation = origins.length === 0 ? 0 : origins.some((origin) => origin.isTranslation) ? 2 : 1;
    return {
      properties: { derivation, isTranslation },
      edges: [{ type: "WORK", to: origins.at(-1)?.article.id ?? article.id }],
    };
  },
});

/** One accepted relation of an article to the text that it is made from. */
interface Origin {
  readonly article: Reader<MadeText>;
  readonly isTranslation: boolean;
  readonly isPartial: boolean;
}

/** The steps from an article to the one that it goes back to; if it is made from two, by way of the translation. */
function wayBack(article: Reader<MadeText>, counts: (origin: Origin) => boolean): readonly Origin[] {
  const candidates = originsOf(article).filter(counts);
  const origin = candidates.find(({ isTranslation }) => isTranslation) ?? candidates[0];
  return origin === undefined ? [] : [origin, ...wayBack(origin.article, counts)];
}

function originsOf(article: Reader<MadeText>): readonly Origin[] {
  const accepted = article.into("TEXT_RELATION_FROM").filter((relation) => isShownAlways(relation.status));
  return accepted.flatMap((relation) =>
    relation.out("TEXT_RELATION_TO").map((of) => ({
      article: of,
      isTranslation: relation.get("kind") === "TRANSLATION",
      isPartial: relation.truth("isPartial") === true,
    })),
  );
}
