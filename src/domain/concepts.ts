/** Every concept, so that whoever imports this file has all of them declared. */
export { Article, ArticleConnection } from "./article.js";
export { Authorship, AuthorshipConnection } from "./authorship.js";
export { Claim, ClaimConnection } from "./claim.js";
export { Conflict, ConflictConnection } from "./conflict.js";
export { CrossReference, CrossReferenceConnection, Referable } from "./cross-reference.js";
export { Convention, Event, EventConnection, Occurrence } from "./event.js";
export { IdentityHypothesis } from "./identity-hypothesis.js";
export { Organization, OrganizationConnection } from "./organization.js";
export { Author, Person, PersonConnection } from "./person.js";
export { Place } from "./place.js";
export { Series } from "./series.js";
export { Signature, SignatureConnection } from "./signature.js";
export { TextRelation } from "./text-relation.js";
export { Topic } from "./topic.js";
export { Vote, VoteConnection } from "./vote.js";
export { VoteOption } from "./vote-option.js";
