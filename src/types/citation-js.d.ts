/** The part of citation.js that is used: writing. It ships no types. */
declare module "@citation-js/core" {
  /** References to be written in another format. */
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: string, options?: Readonly<Record<string, unknown>>): string;
  }
  /** Formats, with what can be set about them. */
  export const plugins: { readonly config: { get(name: string): { readonly format: object } } };
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
