import type { Draw } from "./draw.js";
import type { Pager, Variables } from "./operation-writer.js";

/** Values for the cursor variables of a document, out of an answer to it; a page that has no cursors gets none. */
export function cursorsIn(answer: unknown, pagers: readonly Pager[], draw: Draw): Variables {
  const entries = pagers.flatMap(({ key, variables }) => {
    const cursors = cursorsUnder(answer, key);
    return cursors.length === 0 ? [] : variables.map((name) => [name, draw.pick(cursors)] as const);
  });
  return Object.fromEntries(entries);
}

function cursorsUnder(value: unknown, key: string): readonly string[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === key ? cursorsOf(each as Connection | null) : cursorsUnder(each, key),
  );
}

interface Connection {
  readonly edges?: readonly { readonly cursor?: string }[];
}

function cursorsOf(connection: Connection | null): readonly string[] {
  return (connection?.edges ?? []).flatMap(({ cursor }) => cursor ?? []);
}
