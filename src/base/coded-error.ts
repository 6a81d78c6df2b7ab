/** What every deliberate error carries: a `code` that never changes, one sentence, and a hint that says what to do. */
export abstract class CodedError extends Error {
  /** Part of the API: clients and scripts decide by it. */
  abstract readonly code: string;
  /** One imperative sentence. */
  readonly hint: string;

  constructor(message: string, options: { readonly hint: string; readonly cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.hint = options.hint;
  }
}
