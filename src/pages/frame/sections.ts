/** Where a page stands in the navigation. */
export type Section =
  | "river"
  | "articles"
  | "conflicts"
  | "votes"
  | "people"
  | "network"
  | "conventions"
  | "organizations"
  | "silences"
  | "timeline"
  | "about";

/** The parts of the explorer: those that stand in the header first, then those under "More". */
export const sections: readonly { readonly section: Section; readonly path: string; readonly isMain: boolean }[] = [
  { section: "river", path: "/", isMain: true },
];
