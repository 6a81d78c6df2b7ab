/** A cursor as ours are, but for the fingerprint of list and filter, which has no meaning for a bare driver. */
export function cursor(...keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(["-".repeat(8), ...keys])).toString("base64url");
}

/** The same answer, its cursors opened and without their fingerprints. */
export function withoutFingerprints(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key: string, value: unknown) =>
    /cursor$/iu.test(key) && typeof value === "string" ? openCursor(value) : value,
  );
}

function openCursor(text: string): unknown {
  const [, ...keys] = JSON.parse(Buffer.from(text, "base64url").toString()) as unknown[];
  return keys;
}
