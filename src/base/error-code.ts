import { isMapping } from "./guards/is-mapping.js";

/** The code that an error carries, as those of Node do: `ENOENT`; `undefined` if it has none. */
export function errorCodeOf(error: unknown): string | undefined {
  return isMapping(error) && typeof error["code"] === "string" ? error["code"] : undefined;
}
