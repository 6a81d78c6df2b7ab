import { networkOf } from "./network-of.js";
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
