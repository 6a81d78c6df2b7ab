/** A question, ready to be pasted into a shell. */
export function toExampleRequest(address: string, query: string): string {
  return `curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
}
