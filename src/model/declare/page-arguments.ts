import { Int } from "./api.js";
import type { ListArgument } from "./list-argument.js";

/** How many a page holds where the caller does not say. */
export const DEFAULT_PAGE_SIZE = 20;
/** The most that a page may hold, and the most that a list without paging gives. */
export const LARGEST_PAGE = 100;

const means = { kind: "page" } as const;

const first: ListArgument = {
  means,
  type: () => Int,
  description: `How many from the start, 1 to ${LARGEST_PAGE}. ${DEFAULT_PAGE_SIZE} if neither \`first\` nor \`last\` is given.`,
};

/** The arguments of every connection, as Relay's cursor connections specification names them. */
export const pageArguments: Readonly<Record<string, ListArgument>> = {
  first,
  after: { means, type: () => String, description: "Only what comes after this cursor." },
  last: {
    means,
    type: () => Int,
    description: `How many from the end, 1 to ${LARGEST_PAGE}. Not together with \`first\`.`,
  },
  before: { means, type: () => String, description: "Only what comes before this cursor." },
};

/** The same inside another node, where a page size is always set: queries multiply there. */
export const innerPageArguments: Readonly<Record<string, ListArgument>> = {
  ...pageArguments,
  first: { ...first, defaultValue: DEFAULT_PAGE_SIZE },
};
