import type { ExplorerRiverData, RiverMark, RiverReference } from "../../../../src/pages/ask/documents.js";

interface Given {
  readonly texts: readonly {
    readonly name: string;
    readonly from?: string;
    readonly to?: string;
    readonly debate?: string;
    readonly answers?: number;
    readonly language?: string;
    readonly publisher?: string;
    readonly signatures?: number;
    readonly translationOf?: string;
  }[];
  /** From one text to another, by their names. */
  readonly answers: readonly (readonly [string, string])[];
  /** The same for what only mentions. */
  readonly mentions?: readonly (readonly [string, string])[];
}

type Answer = Pick<ExplorerRiverData, "river" | "disputed">;

/** A river as the API gives it. */
export function riverOf({ texts, answers, mentions = [] }: Given): Answer {
  const river = {
    texts: texts.map(({ name, from, to = from, debate, answers: number = 0, ...more }): RiverMark => {
      const bounds = { earliest: from ?? null, latest: to ?? null };
      const when = { text: String(from), edtf: String(from), basis: "STATED" } as const;
      return {
        article: {
          id: `article/${name}`,
          title: { value: name, language: "en" },
          titleIsDescribed: false,
          titleIsDisputed: false,
          authorsAreDisputed: false,
          kind: "LETTER",
          language: more.language ?? "en",
          evidence: "SEEN",
          published: null,
          publisher:
            more.publisher === undefined
              ? null
              : { id: `organization/${more.publisher}`, name: { value: more.publisher, language: "en" } },
          translationOf: more.translationOf === undefined ? null : { id: `article/${more.translationOf}` },
          signatories: { totalCount: more.signatures ?? 0 },
          knownBounds: { ...bounds, firmEarliest: bounds.earliest, firmLatest: bounds.latest },
        },
        when: from === undefined ? null : when,
        answers: number,
        mentions: 0,
        debate: debate === undefined ? null : `article/${debate}`,
      };
    }),
    references: [
      ...answers.map(([from, to]) => referenceOf(from, to, true)),
      ...mentions.map(([from, to]) => referenceOf(from, to, false)),
    ],
    events: [],
    votes: [],
    buckets: [],
    undatedCount: 0,
    completeness: { isComplete: true, omittedCount: null, reasons: [] },
  };
  return { river, disputed: { nodes: [] } };
}

function referenceOf(from: string, to: string, isResponse: boolean): RiverReference {
  return {
    id: `cross-reference/${from}--${to}`,
    type: "REPLIES_TO",
    stance: "NEUTRAL",
    isResponse,
    locator: null,
    from: { id: `article/${from}` },
    to: { __typename: "Article", id: `article/${to}` },
  };
}
