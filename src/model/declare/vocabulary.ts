import { registerEnumType } from "./api.js";

/** A closed list of terms, each with what it means. The terms are the API's enum values and what the graph stores. */
export type Vocabulary<Term extends string> = { readonly [T in Term]: T };

/** A vocabulary as it was declared. */
export interface DeclaredVocabulary {
  readonly name: string;
  /** Each term with what it means. */
  readonly terms: Readonly<Record<string, string>>;
}

const vocabularies = new Map<object, DeclaredVocabulary>();

/** Declares an enum of the API from a table of terms and their meanings. */
export function declareVocabulary<Term extends string>(
  name: string,
  description: string,
  terms: Readonly<Record<Term, string>>,
): Vocabulary<Term> {
  const names = Object.keys(terms) as Term[];
  const vocabulary = Object.fromEntries(names.map((term) => [term, term])) as Vocabulary<Term>;
  registerEnumType<Vocabulary<string>>(vocabulary, {
    name,
    description,
    valuesConfig: Object.fromEntries(names.map((term) => [term, { description: terms[term] }])),
  });
  vocabularies.set(vocabulary, { name, terms });
  return vocabulary;
}

/** The name and terms of a declared vocabulary; `undefined` for anything else. */
export function findVocabulary(vocabulary: unknown): DeclaredVocabulary | undefined {
  return vocabularies.get(vocabulary as object);
}
