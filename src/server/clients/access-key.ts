import { createHash, timingSafeEqual } from "node:crypto";

/** A key that opens the keyed tier. */
export interface AccessKey {
  /** What logs call it. */
  readonly name: string;
  readonly secret: string;
}

/** Finds the name of the key that a client has said; `undefined` where it is none. */
export type FindKey = (said: string) => string | undefined;

/** Compares with every key, each in constant time, so that the time taken tells nothing about any of them. */
export function createKeyFinder(keys: readonly AccessKey[]): FindKey {
  const known = keys.map(({ name, secret }) => ({ name, digest: digestOf(secret) }));
  return (said) => {
    const digest = digestOf(said);
    let found: string | undefined;
    for (const key of known) {
      // No way out of the loop before its end.
      if (timingSafeEqual(key.digest, digest)) found = key.name;
    }
    return found;
  };
}

/** All of one length, as comparing in constant time needs. */
function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
