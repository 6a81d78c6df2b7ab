import { errorsOf, openApi } from "./open-api.js";

test.each([
  {
    it: "a lookup by nothing",
    query: "{ article(id: null) { id } }",
    message: 'None of "id", "url" and "identifier" is given. Give one of the three.',
    extensions: { code: "AMBIGUOUS_LOOKUP", argument: "id" },
  },
  {
    it: "a lookup by two things",
    query: '{ article(id: "article/a", url: "https://a.example") { id } }',
    message: 'More than one is given: "id" and "url". Give one of the three.',
    extensions: { code: "AMBIGUOUS_LOOKUP", argument: "id" },
  },
  {
    it: "a number that is not whole",
    query: "{ articles(first: 1.5) { totalCount } }",
    message: 'The argument "first" cannot be used: Int cannot represent non-integer value: 1.5',
    extensions: { code: "GRAPHQL_VALIDATION_FAILED", argument: "first" },
  },
  {
    it: "a word that is none of an enum, in a list of a filter in a fragment",
    query: "fragment F on Query { articles(filter: { kinds: [LETTER, X] }) { totalCount } } { ...F }",
    message: 'The argument "filter.kinds" cannot be used: Value "X" does not exist in "ArticleKind" enum.',
    extensions: { code: "GRAPHQL_VALIDATION_FAILED", argument: "filter.kinds" },
  },
  {
    it: "a field that a filter does not have",
    query: "{ articles(filter: { published: { since: 1 } }) { totalCount } }",
    message:
      'The argument "filter.published.since" cannot be used: Field "since" is not defined by type "PeriodInput".',
    extensions: { code: "GRAPHQL_VALIDATION_FAILED", argument: "filter.published.since" },
  },
  {
    it: "a mutation",
    query: "mutation { article }",
    message: "The operation is a mutation, and this API has queries only. Send a query.",
    extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
  },
  {
    it: "a subscription beside a query",
    query: "query A { __typename } subscription B { __typename }",
    operationName: "B",
    message: "The operation is a subscription, and this API has queries only. Send a query.",
    extensions: { code: "OPERATION_RESOLUTION_FAILURE" },
  },
  {
    it: "what is wrong outside of all arguments, in the words of graphql-js",
    query: "query ($n: Int = 1.5) { articles(first: $n) { totalCount } }",
    message: "Int cannot represent non-integer value: 1.5",
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  },
])("says of $it what is so and what would be right", async ({ query, operationName, message, extensions }) => {
  const api = await openApi();

  const reply = await api.post({ query, operationName });

  expect(reply.status).toBe(400);
  expect(errorsOf(reply)).toEqual([expect.objectContaining({ message, extensions })]);
});
