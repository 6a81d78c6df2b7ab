import { Article } from "./concepts/article.js";
import { Authorship } from "./concepts/authorship.js";
import { Claim } from "./concepts/claim.js";
import { Conflict } from "./concepts/conflict.js";
import { Contribution } from "./concepts/contribution.js";
import { CrossReference } from "./concepts/cross-reference.js";
import { Convention, Event, Occurrence } from "./concepts/event.js";
import { IdentityHypothesis } from "./concepts/identity-hypothesis.js";
import { Organization } from "./concepts/organization.js";
import { Person } from "./concepts/person.js";
import { Publication } from "./concepts/publication.js";
import { Place } from "./concepts/place.js";
import { Series } from "./concepts/series.js";
import { Signature } from "./concepts/signature.js";
import { TextDate } from "./concepts/text-date.js";
import { TextRelation } from "./concepts/text-relation.js";
import { Topic } from "./concepts/topic.js";
import { Vote } from "./concepts/vote.js";
import { VoteOption } from "./concepts/vote-option.js";
import { declareConcepts } from "./declare/declare-concepts.js";

/* Every concept, in the order in which the API, corpus files and their pages show them. Whoever imports this file has all of them. */
declareConcepts([
  Article,
  Person,
  Organization,
  Event,
  Convention,
  Occurrence,
  Vote,
  VoteOption,
  Series,
  Topic,
  Place,
  CrossReference,
  Claim,
  Conflict,
  Signature,
  Authorship,
  Contribution,
  TextRelation,
  TextDate,
  Publication,
  IdentityHypothesis,
]);
