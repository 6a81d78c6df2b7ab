/** What one group of clients may ask for. */
export interface Tier {
  /** Most tokens in a document. */
  readonly tokens: number;
  /** Most letters of a name. */
  readonly nameLength: number;
  /** Most fields inside each other. */
  readonly depth: number;
  /** Most fields at the root of an operation. */
  readonly rootFields: number;
  /** Most fields of an operation with its fragments spread out. */
  readonly fields: number;
  /** Most fragments in a document, with a name or without. */
  readonly fragments: number;
  /** Most aliases in a document. */
  readonly aliases: number;
  /** Most directives in a document. */
  readonly directives: number;
  /** How often one field may stand under one name in one selection. */
  readonly repetitions: number;
  /** Most nodes that an answer may hold, as far as it is estimated, and most articles of a chain, which nobody can estimate. */
  readonly nodes: number;
  /** Most steps of a path. */
  readonly pathLength: number;
  /** Most points that an answer may cost. */
  readonly cost: number;
  /** Most bytes of an answer as it is written. */
  readonly answerBytes: number;
  /** Most requests that one client may have under way, until their answers are sent. */
  readonly requestsAtOnce: number;
  /** Milliseconds until an operation is given up. */
  readonly deadlineMs: number;
  /** Points that a client can spend at once. */
  readonly burst: number;
  /** Points that it gets back each second. */
  readonly refill: number;
}

/** Whoever says no key, and whoever says one of ANTIPHONY_KEYS. */
export type TierName = "anonymous" | "keyed";

/** The numbers of every limit. Deadlines can be set otherwise by an operator; all else is part of the API. */
export const tiers: Readonly<Record<TierName, Tier>> = {
  anonymous: {
    tokens: 800,
    nameLength: 128,
    depth: 10,
    rootFields: 10,
    fields: 2_000,
    fragments: 50,
    aliases: 30,
    directives: 30,
    repetitions: 5,
    nodes: 2_000,
    pathLength: 6,
    cost: 5_000,
    answerBytes: 4_000_000,
    requestsAtOnce: 32,
    deadlineMs: 3_000,
    burst: 60_000,
    refill: 2_000,
  },
  keyed: {
    tokens: 1_200,
    nameLength: 128,
    depth: 14,
    rootFields: 30,
    fields: 5_000,
    fragments: 50,
    aliases: 100,
    directives: 100,
    repetitions: 5,
    nodes: 5_000,
    pathLength: 8,
    cost: 20_000,
    answerBytes: 16_000_000,
    requestsAtOnce: 128,
    deadlineMs: 10_000,
    burst: 600_000,
    refill: 20_000,
  },
};

/** Points that a request costs besides what its answer does. */
export const requestPrices = {
  /** Any request, also one that is answered from memory or refused. */
  request: 1,
  /** A document that was not seen before: it is parsed. */
  newDocument: 10,
  /** For so many of its tokens it costs a point to check a document, and another one to plan an operation for variables of a new shape. A
   *  thousand tokens take 2 to 4 milliseconds to check and up to 8 to plan, whatever they are. */
  tokensForPoint: 10,
  /** So many bytes of an answer are a point, also where it comes from memory. */
  bytesAPoint: 4_000,
} as const;

/** Points for checking a document of so many tokens, or for planning an operation in it. */
export function pointsForTokens(tokens: number): number {
  return Math.ceil(tokens / requestPrices.tokensForPoint);
}

/** Values inside each other in variables and in extensions: lists and objects. */
export const mostNesting = 20;

/** Bytes of parsed documents that are kept, of all tiers together. */
export const mostBytesOfDocuments = 12_000_000;

/** The table with what an operator has decided in it. */
export function tiersWith(decided: DecidedLimits): typeof tiers {
  const { deadlineMs, keyedDeadlineMs = tiers.keyed.deadlineMs } = decided;
  const { answerBytes = tiers.anonymous.answerBytes, keyedAnswerBytes = tiers.keyed.answerBytes } = decided;
  return {
    anonymous: { ...tiers.anonymous, deadlineMs, answerBytes },
    keyed: { ...tiers.keyed, deadlineMs: keyedDeadlineMs, answerBytes: keyedAnswerBytes },
  };
}

interface DecidedLimits {
  readonly deadlineMs: number;
  readonly keyedDeadlineMs?: number;
  readonly answerBytes?: number;
  readonly keyedAnswerBytes?: number;
}
