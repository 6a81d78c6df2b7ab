import type { Steps } from "../base/scheduling/steps.js";
import { invariant } from "../base/invariant.js";
import type { Address } from "./address.js";
import type { Operation, OperationText } from "./ask/operation.js";
import type { Template } from "./html.js";
import type { Section } from "./frame/sections.js";
import type { Words } from "./words/words.js";

/** What templates are printed with. */
export interface View {
  readonly words: Words;
  readonly address: Address;
}

/** The data of a page in another form, to be taken away. */
export interface Download {
  /** As it stands in the address: `csv`. */
  readonly format: string;
  /** What the link to it says. */
  readonly label: string;
  readonly mediaType: string;
  /** With its ending. */
  readonly fileName: string;
  readonly text: () => Steps<string>;
}

/** A page as a template. */
export interface Printed {
  /** As it stands in the browser's tab. */
  readonly title: string;
  /** One or two sentences for previews and search engines. */
  readonly description?: string | undefined;
  readonly main: Template;
  readonly downloads?: readonly Download[];
}

/** One page of the explorer: what it asks, and how the answer is printed. */
export interface Page {
  readonly section?: Section;
  readonly operation: OperationText;
  /** Parameters that the page understands, in the order in which they stand in addresses. */
  readonly parameters: readonly string[];
  /** False where search engines are asked to stay away: the page is about a person. */
  readonly isIndexed: boolean;
  variables(address: Address): Readonly<Record<string, unknown>>;
  /** `undefined` where the record that the address names is not there. @throws Error for data of another operation */
  print(data: unknown, view: View): Printed | undefined;
}

interface PageOptions<Data, Variables extends object> {
  readonly section?: Section;
  readonly operation: Operation<Data, Variables>;
  readonly parameters?: readonly string[];
  readonly isIndexed?: boolean;
  readonly variables: (address: Address) => Variables;
  readonly print: (data: Data, view: View) => Printed | undefined;
}

/** A page whose operation, variables and template fit together. */
export function definePage<Data, Variables extends object>(options: PageOptions<Data, Variables>): Page {
  const { operation, parameters = [], isIndexed = true, print, ...rest } = options;
  return {
    ...rest,
    operation,
    parameters,
    isIndexed,
    variables: (address) => Object.fromEntries(Object.entries(options.variables(address))),
    print(data, view) {
      const answer = operation.isAnswer(data) ? data : undefined;
      return print(invariant(answer, `an answer to ${operation.name}`), view);
    },
  };
}
