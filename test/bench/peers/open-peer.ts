import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";
import { serveApollo } from "../http/serve-apollo.js";
import type { Served } from "../http/serve.js";
import { typeDefinitions } from "./type-definitions.js";

/** Serves the graph at that address by `@neo4j/graphql`. */
export async function openPeer(uri: string): Promise<Served> {
  const driver = neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
  });
  const schema = await new Neo4jGraphQL({ typeDefs: typeDefinitions, driver, features }).getSchema();
  // With the name of the database the driver has not to ask for it.
  const served = await serveApollo(schema, { sessionConfig: { database: "neo4j" } });
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await driver.close();
    },
  };
}

/** Off unless asked for. */
const features = { filters: { String: { GTE: true } } };
