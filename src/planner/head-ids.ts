import { Call, type Getter } from "./call.js";

const IDS = "ids of the head";

/** The same call once an engine has found the nodes of a page. */
export function withHead(call: Call, ids: readonly string[]): Call {
  return new Call(call.variables, new Map([...call.given, [IDS, ids]]));
}

/** The ids of the nodes that the engine has found. */
export const headIds: Getter = (call) => call.given.get(IDS);
