import { errorsOf, openApi } from "./open-api.js";

test.each([
  {
    it: "a lookup by nothing",
    query: "{ article(id: null) { id } }",
    message: 'Neither "id" nor "url" is given. Give one of the two.',
    extensions: { code: "AMBIGUOUS_LOOKUP", argument: "id" },
  },
  {
    it: "a lookup by two things",
    query: '{ article(id: "article/a", url: "https://a.example") { id } }',
    message: 'Both "id" and "url" are given. Give one of the two.',
    extensions: { code: "AMBIGUOUS_LOOKUP", argument: "id" },
  },
])("says of $it what is so and what would be right", async ({ query, message, extensions }) => {
  const api = await openApi();

  const reply = await api.post({ query });

  expect(reply.status).toBe(400);
  expect(errorsOf(reply)).toEqual([expect.objectContaining({ message, extensions })]);
});
