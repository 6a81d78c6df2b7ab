import { isResponse } from "../../model/citation-type.js";
import { isShownAlways } from "../../model/visibility.js";
import { derivation } from "../derivation.js";

/** How many texts answer an article, in whatever languages and versions of either: `responseCount`, the same for all articles of one work. A translation or
 *  copy of an answer is no answer of its own, and a version of the text answers nothing by being one. */
export const answeringWorks = derivation({
  name: "answering works",
  reads: {
    of: "Article",
    out: {
      WORK: {
        into: {
          WORK: {
            into: {
              REFERENCE_TO: {
                of: "CrossReference",
                properties: ["type"],
                out: { REFERENCE_FROM: { of: "Article", out: { WORK: {} } } },
              },
            },
          },
        },
      },
    },
  },
  writes: { properties: ["responseCount"] },
  derive: (article) => {
    const works = article.out("WORK");
    const answers = works
      .flatMap((work) => work.into("WORK"))
      .flatMap((version) => version.into("REFERENCE_TO"))
      .filter((reference) => isShownAlways(reference.status) && isResponse(reference.text("type") ?? ""));
    const answering = new Set(
      answers
        .flatMap((reference) => reference.out("REFERENCE_FROM"))
        .flatMap((text) => text.out("WORK").map(({ id }) => id)),
    );
    for (const { id } of works) answering.delete(id);
    return { properties: { responseCount: answering.size } };
  },
});
