import { auditServer } from "graphql-http";
import { listen } from "./open-server.js";

test("passes the GraphQL over HTTP audit without an error", async () => {
  const { address } = await listen();

  const results = await auditServer({ url: `${address}/graphql`, fetchFn: fetch });

  expect(results.filter(({ status }) => status === "error")).toEqual([]);
  expect(results).toHaveLength(61);
});
