import { codesOf, openApi } from "../open-api.js";

test.each([
  { it: "a mutation", query: "mutation { article }" },
  { it: "a subscription", query: "subscription { __typename }" },
  { it: "two queries without a name", query: "query A { __typename } query B { __typename }" },
])("says of $it that there is nothing to answer, and what would be right", async ({ query }) => {
  const api = await openApi();

  const reply = await api.post({ query });

  expect(reply.status).toBe(400);
  expect(codesOf(reply)).not.toContain("INTERNAL_SERVER_ERROR");
});
