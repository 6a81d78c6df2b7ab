import type { ExampleSubjects } from "./example-subjects.js";

type Subject = keyof ExampleSubjects;

/** A question about each thing that an example may be about, on one line. */
const questions: Readonly<Record<Subject, (id: string) => string>> = {
  countedVote: (id) =>
    `{ vote(id: ${id}) { question turnout { text agreement claims { stated source { title { value } } } } } }`,
  article: (id) =>
    `{ article(id: ${id}) { title { value } published { text } referencedBy(first: 5) { totalCount nodes { type from { title { value } } } } } }`,
  event: (id) => `{ event(id: ${id}) { name { value } when { text } } }`,
  organization: (id) => `{ organization(id: ${id}) { name { value } kind } }`,
  person: (id) =>
    `{ person(id: ${id}) { name signed(first: 5) { totalCount nodes { article { title { value } } } } } }`,
  vote: (id) => `{ vote(id: ${id}) { question result claims(first: 5) { totalCount nodes { property stated } } } }`,
};

/** What can be asked of any corpus, and of an empty graph. */
const ofAnyCorpus = "{ corpus { title { value } description { value } counts { articles people events votes } } }";

/** The question about the first of these subjects that the corpus has; about the corpus itself where it has none of them. */
export function exampleQuestion(subjects: ExampleSubjects, order: readonly Subject[] = byWhatIsSpecial): string {
  for (const subject of order) {
    const id = subjects[subject];
    if (id !== undefined) return questions[subject](JSON.stringify(id));
  }
  return ofAnyCorpus;
}

const byWhatIsSpecial = ["countedVote", "article", "event", "organization", "person", "vote"] as const;
