import type { IncomingMessage } from "node:http";
import { valuesOf } from "../http/header-values.js";
import type { Tier, TierName } from "../limits/tiers.js";
import type { FindKey } from "./access-key.js";
import type { Client } from "./client.js";
import { networkOf } from "./network-of.js";

/** What of a request says who asks. */
export interface Approach {
  readonly authorization: string | undefined;
  readonly address: string;
}

/** The client; `undefined` where it says anything else than one key of ours. */
export type IdentifyClient = (approach: Approach) => Client | undefined;

/** Tells clients apart by their key, else by their address. */
export function createIdentifier(findKey: FindKey, tiers: Readonly<Record<TierName, Tier>>): IdentifyClient {
  return ({ authorization, address }) => {
    if (authorization === undefined)
      return { id: `address ${networkOf(address)}`, tierName: "anonymous", tier: tiers.anonymous };
    const name = findKey(keyIn(authorization) ?? "");
    return name === undefined ? undefined : { id: `key ${name}`, tierName: "keyed", tier: tiers.keyed };
  };
}

/** All that a request says in `authorization`; two such headers are one that is wrong. */
export function authorizationOf({ headers, rawHeaders }: IncomingMessage): string | undefined {
  return headers.authorization === undefined ? undefined : valuesOf("authorization", rawHeaders).join(", ");
}

/** One key and nothing besides. (RFC 6750, 2.1) */
function keyIn(authorization: string): string | undefined {
  return /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
}
