import { Field, Int, ObjectType } from "../../model/declare/api.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";

/** Why something was left out of an answer. */
export const OmissionReason = declareVocabulary("OmissionReason", "Why something was left out of an answer.", {
  DEPTH_LIMIT: "It lies further away than the question asked for.",
  NODE_LIMIT: "There is more than the limit in the question.",
  TIME_LIMIT: "Finding it would have taken longer than a question may take.",
  NOT_REVIEWED: "It is only suggested; nobody has confirmed it yet.",
  REDACTED: "It was removed at somebody's request.",
});

/** One of the terms of `OmissionReason`. */
export type OmissionReasonName = keyof typeof OmissionReason;

/** Why an answer may be less than the whole. */
@ObjectType("Completeness", {
  description:
    "Whether an answer is all that the corpus has, and if not, why. It says nothing about what lies outside the corpus, or in parts of its texts that were not read: `Corpus.reading` says how far they were read.",
})
export class Completeness {
  @Field(() => Boolean, { description: "True if nothing that was asked for is left out." })
  readonly isComplete!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "How many nodes or edges were left out; null if they cannot be counted within the limits.",
  })
  readonly omittedCount!: number | null;

  @Field(() => [OmissionReason], { description: "Why they were left out, each reason once; empty if nothing was." })
  readonly reasons!: readonly OmissionReasonName[];

  @Field(() => String, { description: "The version of the corpus that the answer is from, as in `Corpus.version`." })
  readonly corpusVersion!: string;
}

/** The completeness of an answer from which so many were left out for these reasons; `null` for a number that is not known.
 *  Nothing was left out if the number is 0. */
export function toCompleteness(
  corpusVersion: string,
  omittedCount: number | null = 0,
  reasons: readonly OmissionReasonName[] = [],
): Completeness {
  const isComplete = omittedCount === 0;
  return { isComplete, omittedCount, reasons: isComplete ? [] : [...new Set(reasons)].sort(), corpusVersion };
}
