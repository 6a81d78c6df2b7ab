import { ForeignFragmentError, UnsafeIdentifierError } from "./errors.js";
import { reservedWords } from "./reserved-words.js";

/** A piece of Cypher: texts with one value between each two of them. Only the functions of this file make one. */
export interface Fragment {
  /** One more than there are values. */
  readonly parts: readonly string[];
  readonly values: readonly unknown[];
}

/** A finished text; `values[i]` belongs to `$p<i>`. */
export interface CypherText {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A text with its parameters, ready for an engine. */
export interface CypherQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A class, so that an object of the same shape that came from outside is recognised as foreign. */
class SafeFragment implements Fragment {
  constructor(
    readonly parts: readonly string[],
    readonly values: readonly unknown[],
  ) {}
}

/** Nothing: renders as no text at all. */
export const empty: Fragment = new SafeFragment([""], []);

/**
 * The only way to write Cypher: cypher`MATCH (a:Article {id: ${param(id)}}) RETURN a.title AS title`.
 * Holes take fragments, so that no string from outside can become part of a text.
 * @throws ForeignFragmentError
 */
export function cypher(strings: TemplateStringsArray, ...holes: readonly Fragment[]): Fragment {
  return concatenate(strings, holes);
}

/**
 * A label, edge type, property, alias or variable, as it is written.
 * @throws UnsafeIdentifierError for anything but letters, digits and underscores, and for a keyword
 */
export function identifier(name: string): Fragment {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || reservedWords.has(name.toUpperCase()))
    throw new UnsafeIdentifierError(name);
  return new SafeFragment([name], []);
}

/** A whole number as it is written, where it belongs to the form of a text: a place in a list, most steps of a way. A value is a `param`. */
export function wholeNumber(number: number): Fragment {
  return new SafeFragment([String(Math.trunc(number))], []);
}

/** A value: stands in the text as `$p0`, `$p1` …, counted in order of appearance when the whole is rendered. */
export function param(value: unknown): Fragment {
  return new SafeFragment(["", ""], [value]);
}

/** The fragments with the separator between each two; `empty` for none. */
export function join(fragments: readonly Fragment[], separator: Fragment): Fragment {
  const holes = fragments.flatMap((fragment, index) => (index === 0 ? [fragment] : [separator, fragment]));
  return concatenate([], holes);
}

/** The text with its parameters numbered, and their values in the same order. Equal fragments give equal texts. */
export function render(fragment: Fragment): CypherText {
  const { parts, values } = fragment;
  const text = parts.map((part, index) => (index === 0 ? part : `$p${index - 1}${part}`)).join("");
  return { text, values };
}

/** `render`, with the values as named parameters. */
export function toQuery(fragment: Fragment): CypherQuery {
  const { text, values } = render(fragment);
  return { text, parameters: Object.fromEntries(values.map((value, index) => [`p${index}`, value])) };
}

/** One fragment out of texts and the fragments between them; a value's own text grows with what follows it. */
function concatenate(strings: readonly string[], holes: readonly Fragment[]): Fragment {
  const parts: string[] = [];
  const values: unknown[] = [];
  let open = strings[0] ?? "";
  holes.forEach((hole, position) => {
    if (!(hole instanceof SafeFragment)) throw new ForeignFragmentError(position);
    hole.parts.forEach((part, index) => {
      if (index === 0) open += part;
      else {
        parts.push(open);
        values.push(hole.values[index - 1]);
        open = part;
      }
    });
    open += strings[position + 1] ?? "";
  });
  return new SafeFragment([...parts, open], values);
}
