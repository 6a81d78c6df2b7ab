/** Whether a value is there: GraphQL tells an argument that is left out from one that is null, and most of what reads it does not. */
export function isGiven<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}
