/** The same work, done when its outcome is first asked for, and never again. */
export function once<T>(work: () => T): () => T {
  let outcome: { readonly value: T } | undefined;
  return () => (outcome ??= { value: work() }).value;
}
