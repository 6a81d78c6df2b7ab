import type { Tier, TierName } from "../limits/tiers.js";

/** Who asks, as far as limits go. */
export interface Client {
  /** Says whose bucket is spent from, and can be logged: `key dashboard`, `address 192.0.2.1`. Never a key. */
  readonly id: string;
  readonly tierName: TierName;
  readonly tier: Tier;
}
