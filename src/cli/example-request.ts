const query = `{ vote(id: "vote/poll-future") { question turnout { text agreement claims { stated source { title { value } } } } } }`;

/** A question that shows what is special here, ready to be pasted into a shell: how many voted, as seven sources tell it. */
export function exampleRequest(address: string): string {
  return `curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`;
}
