import type { ExplorerRiverData, RiverMark } from "../../../../src/pages/ask/documents.js";

interface Given {
  readonly texts: readonly {
    readonly name: string;
    readonly from?: string;
    readonly to?: string;
    readonly debate?: string;
    readonly answers?: number;
  }[];
  /** From one text to another, by their names. */
  readonly answers: readonly (readonly [string, string])[];
}

/** A river as the API gives it. */
export function riverOf({ texts, answers }: Given): ExplorerRiverData["river"] {
  return {
    texts: texts.map(({ name, from, to = from, debate, answers: number = 0 }): RiverMark => {
      const bounds = { earliest: from ?? null, latest: to ?? null };
      const when = {
        text: String(from),
        edtf: String(from),
        basis: "STATED",
        isApproximate: false,
        ...bounds,
      } as const;
      return {
        article: {
          id: `article/${name}`,
          title: { value: name, language: "en" },
          titleIsDescribed: false,
          kind: "LETTER",
          language: "en",
          evidence: "SEEN",
          published: null,
          publisher: null,
        },
        when: from === undefined ? null : when,
        answers: number,
        mentions: 0,
        debate: debate === undefined ? null : `article/${debate}`,
      };
    }),
    references: answers.map(([from, to]) => ({
      id: `cross-reference/${from}--${to}`,
      type: "REPLIES_TO",
      stance: "NEUTRAL",
      locator: null,
      from: { id: `article/${from}` },
      to: { __typename: "Article", id: `article/${to}` },
    })),
    events: [],
    buckets: [],
    undatedCount: 0,
    completeness: { isComplete: true, omittedCount: null, reasons: [] },
  };
}
