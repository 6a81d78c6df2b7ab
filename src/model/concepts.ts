/** Every concept, so that whoever imports this file has all of them declared. */
export { Article, ArticleConnection } from "./concepts/article.js";
export { Authorship, AuthorshipConnection } from "./concepts/authorship.js";
export { Claim, ClaimConnection } from "./concepts/claim.js";
export { Conflict, ConflictConnection } from "./concepts/conflict.js";
export { CrossReference, CrossReferenceConnection, Referable } from "./concepts/cross-reference.js";
export { Convention, Event, EventConnection, Occurrence } from "./concepts/event.js";
export { IdentityHypothesis } from "./concepts/identity-hypothesis.js";
export { Organization, OrganizationConnection } from "./concepts/organization.js";
export { Author, Person, PersonConnection } from "./concepts/person.js";
export { Place } from "./concepts/place.js";
export { Series } from "./concepts/series.js";
export { Signature, SignatureConnection } from "./concepts/signature.js";
export { TextRelation } from "./concepts/text-relation.js";
export { Topic } from "./concepts/topic.js";
export { Vote, VoteConnection } from "./concepts/vote.js";
export { VoteOption } from "./concepts/vote-option.js";
