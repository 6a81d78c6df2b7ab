import { registerEnumType } from "type-graphql";

/** A closed list of terms, each with what it means. The terms are the API's enum values and what the graph stores. */
export type Vocabulary<Term extends string> = { readonly [T in Term]: T };

const vocabularies = new Map<object, { readonly name: string; readonly terms: Readonly<Record<string, string>> }>();

/** Declares an enum of the API from a table of terms and their meanings. */
export function declareVocabulary<Term extends string>(
  name: string,
  description: string,
  terms: Readonly<Record<Term, string>>,
): Vocabulary<Term> {
  const names = Object.keys(terms) as Term[];
  const vocabulary = Object.fromEntries(names.map((term) => [term, term])) as Vocabulary<Term>;
  registerEnumType(vocabulary, {
    name,
    description,
    valuesConfig: Object.fromEntries(names.map((term) => [term, { description: terms[term] }])) as never,
  });
  vocabularies.set(vocabulary, { name, terms });
  return vocabulary;
}

/** The name and terms of a declared vocabulary; `undefined` for anything else. */
export function findVocabulary(vocabulary: unknown) {
  return vocabularies.get(vocabulary as object);
}
