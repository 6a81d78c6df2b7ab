import { printSchema } from "graphql";
import { buildSchema } from "./build-schema.js";
import { rootFields } from "./queries.js";

/** The API's schema as SDL with every description, as `/schema.graphql` gives it. */
export function toSchemaText(): string {
  return `${printSchema(buildSchema(rootFields))}\n`;
}
