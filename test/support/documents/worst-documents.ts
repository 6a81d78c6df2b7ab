import { Lexer, Source, TokenKind, type DocumentNode } from "graphql";
import type { Tier } from "../../../src/server/limits/tiers.js";

/** Writes a document of about so many tokens that is not the same for another `salt`. */
export type WriteDocument = (tokens: number, tier: Tier, salt: number) => string;

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: Math.max(1, Math.floor(count)) }, (_, index) => write(index)).join(" ");
const plain = "id url language kind note seenAt publisherAsPrinted isMachineTranslation __typename";
/** A version within a version. */
const versions = (levels: number): string =>
  levels === 0
    ? plain
    : `${plain} references(first: 1) { nodes { id from { id } } totalCount } versionOf { ${versions(levels - 1)} }`;
const nodeTypes = ["Article", "Person", "Organization", "Event", "Vote", "Claim"];

/** Documents that take long to check or to plan, or much to remember, of many kinds. Some are refused, and that must be quick as well. */
export const worstDocuments: Readonly<Record<string, WriteDocument>> = {
  "fields inside each other": (tokens, { rootFields, depth }, salt) =>
    `query Q${salt} { ${times(Math.min(rootFields, tokens / (28 * depth)), (root) => `a${root}: article(id: "article/a") { ${versions(depth - 5)} }`)} }`,
  "relations side by side": (tokens, { aliases }, salt) =>
    `query Q${salt} { articles(first: 1) { nodes { ${times(Math.min(aliases, tokens / 60), (i) => `a${i}: references(first: 1) { nodes { id note from { ${plain} } } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount }`)} } } }`,
  "a fragment in each place": (tokens, { fragments }, salt) =>
    `query Q${salt} { articles(first: 1) { nodes { ${times(fragments, (i) => `...F${i}`)} } } } ${times(
      fragments,
      (i) =>
        `fragment F${i} on Article { ${plain
          .split(" ")
          .slice(0, Math.max(1, tokens / fragments - 26))
          .join(" ")} references { nodes { id from { id } } } }`,
    )}`,
  "fragments one in another": (tokens, { fragments }, salt) => {
    const last = Math.floor(Math.min(fragments, tokens / 22)) - 1;
    return `query Q${salt} { article(id: "article/a") { ...F0 } } ${times(last, (i) => `fragment F${i} on Article { ${plain} versionOf { id } ...F${i + 1} }`)} fragment F${last} on Article { id }`;
  },
  "types of a node": (_tokens, { fragments }, salt) =>
    `query Q${salt} { node(id: "article/a") { ${times(fragments, (i) => `... on ${nodeTypes[i % 6] ?? ""} { id ${i % 6 === 0 ? "references(first: 1) { totalCount } note" : ""} }`)} } }`,
  "many variables": (tokens, _tier, salt) =>
    `query Q${salt}(${times(tokens / 10 - 8, (i) => `$v${i}: ID!`)}) { ${times((tokens / 10 - 8) / 90, (list) => `a${list}: nodes(ids: [${times(Math.min(90, Math.floor(tokens / 10 - 8) - 90 * list), (i) => `$v${i + 90 * list}`)}]) { id }`)} }`,
  "many operations": (tokens, _tier, salt) => times(tokens / 7, (i) => `query Q${salt}x${i} { corpus { version } }`),
  "unknown fields": (tokens, _tier, salt) =>
    `query Q${salt} { corpus { ${times(tokens - 12, (i) => `f${salt}x${i}`)} } }`,
  "fields that are nearly right": (tokens, _tier, salt) =>
    `query Q${salt} { articles { nodes { ${times(tokens - 16, (i) => `langu${i}ge${salt}`)} } } }`,
  "long unknown fields": (tokens, { nameLength }, salt) =>
    `query Q${salt} { corpus { ${times(Math.min(tokens - 12, 90_000 / nameLength), (i) => `f${salt}x${i}`.padEnd(nameLength - 2, "z"))} } }`,
  "one field again and again": (tokens, _tier, salt) =>
    `query Q${salt} { articles { nodes { ${times(tokens / 8 - 3, () => "references { nodes { id } }")} } } }`,
  "values of an enum that it does not have": (tokens, _tier, salt) =>
    `query Q${salt} { articles(filter: { kinds: [${times(tokens - 24, (i) => `LETTEX${i}`)}] }) { nodes { id } } }`,
  "fields that a filter does not have": (tokens, _tier, salt) =>
    `query Q${salt} { articles(filter: { ${times(tokens / 3 - 8, (i) => `x${i}: 1`)} }) { nodes { id } } }`,
  "a long list": (tokens, _tier, salt) =>
    `query Q${salt} { nodes(ids: [${times(tokens - 16, (i) => `"article/a${i}"`)}]) { id } }`,
  directives: (_tokens, { directives }, salt) =>
    `query Q${salt}($b: Boolean!) { corpus { version ${times(directives, () => "@include(if: $b)")} } }`,
  "inline fragments inside each other": (_tokens, { fragments }, salt) =>
    `query Q${salt} { node(id: "article/a") { ${times(fragments, () => "... on Node {")} id ${times(fragments, () => "}")} } }`,
  "the schema itself": (_tokens, { rootFields }, salt) =>
    `query Q${salt} { ${times(rootFields, (i) => `a${i}: __schema { types { name kind fields { name args { name } } } }`)} }`,
  "a comment": (_tokens, _tier, salt) => `query Q${salt} { corpus { version } } ${"#\n".repeat(45_000)}`,
  "a block of text": (_tokens, _tier, salt) =>
    `query Q${salt} { search(query: """${"\n a".repeat(20_000)}""") { totalCount } }`,
};

/** The document of that kind that comes nearest to the tokens of the tier. */
export function largestDocument(write: WriteDocument, tier: Tier): (salt: number) => string {
  let [least, most] = [60, 3 * tier.tokens];
  while (most - least > 4) {
    const middle = Math.floor((least + most) / 2);
    const text = write(middle, tier, 99);
    if (countTokens(text) <= tier.tokens && text.length < 98_000) least = middle;
    else most = middle;
  }
  return (salt) => write(least, tier, salt);
}

/** Words and signs of a document. */
export function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

/** Variables that fit any of these documents. */
export function variablesOf({ definitions }: DocumentNode): Readonly<Record<string, unknown>> {
  const declared = definitions.flatMap((each) =>
    "variableDefinitions" in each ? (each.variableDefinitions ?? []) : [],
  );
  const names = declared.map(({ variable }) => variable.name.value);
  return Object.fromEntries(names.map((name) => [name, name === "b" ? true : "article/a"]));
}
