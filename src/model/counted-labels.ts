/** What `corpus` counts, by the name of the count, with the label of its nodes. */
export const countedLabels = {
  articles: "Article",
  people: "Person",
  organizations: "Organization",
  events: "Event",
  conventions: "Convention",
  votes: "Vote",
  claims: "Claim",
  conflicts: "Conflict",
  crossReferences: "CrossReference",
  signatures: "Signature",
} as const;
