import { LRUCache } from "lru-cache";
import type { Client } from "./client.js";

/** What each client may still spend, by token bucket: it fills by itself. */
export interface RateLimiter {
  /** Spends the points, or none of them: then it gives the seconds after which there will be enough. 0 where they are spent. */
  spend(client: Client, points: number): number;
  /** Takes the points for what has been done already, also where that leaves less than nothing: then nothing can be spent for a while. */
  charge(client: Client, points: number): void;
}

/** How many clients are remembered; whoever was not heard of for the longest starts anew. */
const MOST_CLIENTS = 20_000;

interface Bucket {
  points: number;
  filledAt: number;
}

/** A limiter whose buckets start full. `now` gives milliseconds. */
export function createRateLimiter(now: () => number): RateLimiter {
  const buckets = new LRUCache<string, Bucket>({ max: MOST_CLIENTS });

  function filled({ id, tier: { burst, refill } }: Client): Bucket {
    const time = now();
    let bucket = buckets.get(id);
    if (bucket === undefined) buckets.set(id, (bucket = { points: burst, filledAt: time }));
    bucket.points = Math.min(burst, bucket.points + ((time - bucket.filledAt) / 1_000) * refill);
    bucket.filledAt = time;
    return bucket;
  }

  return {
    spend(client, points) {
      const bucket = filled(client);
      if (bucket.points < points) return Math.ceil((points - bucket.points) / client.tier.refill);
      bucket.points -= points;
      return 0;
    },
    charge(client, points) {
      filled(client).points -= points;
    },
  };
}
