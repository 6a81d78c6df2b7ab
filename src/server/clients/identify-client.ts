import { isIPv6 } from "node:net";
import type { Tier, TierName } from "../tiers.js";
import type { FindKey } from "./access-key.js";
import type { Client } from "./client.js";

/** What of a request says who asks. */
export interface Approach {
  readonly authorization: string | undefined;
  readonly address: string;
}

/** The client; `undefined` where it says a key that is none of ours. */
export type IdentifyClient = (approach: Approach) => Client | undefined;

/** Tells clients apart by their key, else by their address. */
export function createIdentifier(findKey: FindKey, tiers: Readonly<Record<TierName, Tier>>): IdentifyClient {
  return ({ authorization, address }) => {
    const said = keyIn(authorization);
    if (said === undefined)
      return { id: `address ${networkOf(address)}`, tierName: "anonymous", tier: tiers.anonymous };
    const name = findKey(said);
    return name === undefined ? undefined : { id: `key ${name}`, tierName: "keyed", tier: tiers.keyed };
  };
}

/** Other schemes are not about us: a proxy may ask for a password of its own. */
function keyIn(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
}

/** An IPv6 client has a whole network of 64 bits to itself, so its addresses count as one. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail = ""] = address.split("::");
  const [first, last] = [groupsOf(head), groupsOf(tail)];
  const missing = Array<string>(8 - first.length - last.length).fill("0");
  return `${[...first, ...missing, ...last].slice(0, 4).join(":")}::/64`;
}

function groupsOf(part: string): readonly string[] {
  return part === "" ? [] : part.split(":");
}
