import { Field, ID, InputType } from "./declare/api.js";
import { DateScalar, LanguageTag, URLScalar } from "./scalars.js";
import {
  ArticleEvidence,
  ArticleKind,
  CitationType,
  ClaimRank,
  EventKind,
  NameForm,
  OrderDirection,
  OrganizationKind,
  ReviewStatus,
  Stance,
} from "./vocabularies.js";
import { declareVocabulary } from "./declare/vocabulary.js";

const optional = (description: string) => ({ nullable: true, description });

/** Days, both ends included. */
@InputType("PeriodInput", {
  description:
    "Days, both ends included, the last no earlier than the first; an uncertain date matches when it can lie in the period.",
})
export class PeriodInput {
  @Field(() => DateScalar, optional("The first day; open where left out."))
  readonly from?: string | null;

  @Field(() => DateScalar, optional("The last day; open where left out."))
  readonly to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "True: only what by the bounds of its date lies in the period as a whole.",
  })
  readonly certainlyWithin?: boolean | null;
}

/** Which cross-references. */
@InputType("CrossReferenceFilter", { description: "Which cross-references to give; conditions are joined by `and`." })
export class CrossReferenceFilter {
  @Field(() => [CitationType], optional("Of one of these types."))
  readonly types?: readonly string[] | null;

  @Field(() => [Stance], optional("Taking one of these stances."))
  readonly stances?: readonly string[] | null;

  @Field(() => Boolean, optional("True: only those that answer; false: only those that mention."))
  readonly isResponse?: boolean | null;

  @Field(() => [ReviewStatus], optional("With one of these review statuses; ACCEPTED alone where left out."))
  readonly statuses?: readonly string[] | null;
}

/** Which articles. */
@InputType("ArticleFilter", { description: "Which articles to give; conditions are joined by `and`." })
export class ArticleFilter {
  @Field(() => [ArticleKind], optional("Of one of these kinds."))
  readonly kinds?: readonly string[] | null;

  @Field(() => [LanguageTag], optional("In one of these languages; `zh` finds `zh-Hans` too."))
  readonly languages?: readonly string[] | null;

  @Field(() => [ID], optional("Published by one of these organizations."))
  readonly publishers?: readonly string[] | null;

  @Field(() => [ID], optional("In one of these series."))
  readonly series?: readonly string[] | null;

  @Field(() => PeriodInput, optional("Published in this period."))
  readonly published?: PeriodInput | null;

  @Field(() => [ArticleEvidence], optional("Known in one of these ways."))
  readonly evidence?: readonly string[] | null;

  @Field(() => [ID], optional("Written by one of these people or organizations."))
  readonly authors?: readonly string[] | null;

  @Field(() => [ID], optional("Signed by one of these people."))
  readonly signatories?: readonly string[] | null;

  @Field(() => URLScalar, optional("At this address, as its own or as another."))
  readonly url?: string | null;

  @Field(() => String, optional("With these words in the title, as printed; case and accents do not matter."))
  readonly titleContains?: string | null;

  @Field(() => Boolean, optional("True: only what some article in the corpus answers; false: only what none answers."))
  readonly hasResponses?: boolean | null;

  @Field(() => Boolean, optional("True: only what answers some article; false: only what answers none."))
  readonly isResponse?: boolean | null;
}

/** What articles are put in order by. */
export const ArticleOrderField = declareVocabulary("ArticleOrderField", "What articles are put in order by.", {
  PUBLISHED: "The first day on which it can have appeared. What has no date comes last, whichever way the order goes.",
  TITLE: "The title, without regard to case and accents.",
  RESPONSE_COUNT: "How many reviewed references answer it.",
  SIGNATURE_COUNT: "How many signed it.",
});

/** An order of articles. */
@InputType("ArticleOrder", { description: "An order of articles; equal ones follow by id." })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { defaultValue: "PUBLISHED", description: "What to order by." })
  readonly field!: string;

  @Field(() => OrderDirection, { defaultValue: "ASC", description: "Which end comes first." })
  readonly direction!: string;
}

/** Which people. */
@InputType("PersonFilter", { description: "Which people to give; conditions are joined by `and`." })
export class PersonFilter {
  @Field(() => String, optional("With these letters in the name; case and accents do not matter."))
  readonly nameContains?: string | null;

  @Field(() => [NameForm], optional("Printed in one of these forms."))
  readonly nameForms?: readonly string[] | null;

  @Field(() => [ID], optional("Who signed one of these articles."))
  readonly signed?: readonly string[] | null;

  @Field(() => [ID], optional("Who wrote one of these articles."))
  readonly authored?: readonly string[] | null;
}

/** Which organizations. */
@InputType("OrganizationFilter", { description: "Which organizations to give; conditions are joined by `and`." })
export class OrganizationFilter {
  @Field(() => String, optional("With these letters in one of its names; case and accents do not matter."))
  readonly nameContains?: string | null;

  @Field(() => [OrganizationKind], optional("Of one of these kinds."))
  readonly kinds?: readonly string[] | null;
}

/** Which events. */
@InputType("EventFilter", { description: "Which events to give; conditions are joined by `and`." })
export class EventFilter {
  @Field(() => [EventKind], optional("Of one of these kinds."))
  readonly kinds?: readonly string[] | null;

  @Field(() => PeriodInput, optional("In this period."))
  readonly when?: PeriodInput | null;

  @Field(() => [ID], optional("Held by one of these organizations."))
  readonly organizations?: readonly string[] | null;
}

/** Which votes. */
@InputType("VoteFilter", { description: "Which votes to give; conditions are joined by `and`." })
export class VoteFilter {
  @Field(() => [ID], optional("Taken at one of these events."))
  readonly events?: readonly string[] | null;

  @Field(() => [ID], optional("Put to one of these organizations."))
  readonly organizations?: readonly string[] | null;

  @Field(() => String, optional("With these letters in the question; case and accents do not matter."))
  readonly questionContains?: string | null;
}

/** Which claims. */
@InputType("ClaimFilter", { description: "Which claims to give; conditions are joined by `and`." })
export class ClaimFilter {
  @Field(() => [ID], optional("About one of these."))
  readonly subjects?: readonly string[] | null;

  @Field(() => [String], optional("Setting one of these properties."))
  readonly properties?: readonly string[] | null;

  @Field(() => [ID], optional("Stated in one of these articles."))
  readonly sources?: readonly string[] | null;

  @Field(() => [ClaimRank], optional("Of one of these ranks."))
  readonly ranks?: readonly string[] | null;

  @Field(() => [ReviewStatus], optional("With one of these review statuses; ACCEPTED alone where left out."))
  readonly statuses?: readonly string[] | null;
}
