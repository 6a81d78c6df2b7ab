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

/** The parts of the explorer: those that stand in the header, and those under "More". */
export const sections: readonly { readonly section: Section; readonly path: string; readonly isMain: boolean }[] = [
  { section: "river", path: "/", isMain: true },
  { section: "articles", path: "/articles", isMain: true },
  { section: "conflicts", path: "/conflicts", isMain: true },
  { section: "votes", path: "/votes", isMain: true },
  { section: "people", path: "/people", isMain: true },
  { section: "network", path: "/network", isMain: true },
  { section: "conventions", path: "/conventions", isMain: false },
  { section: "organizations", path: "/organizations", isMain: false },
  { section: "silences", path: "/silences", isMain: false },
  { section: "timeline", path: "/timeline", isMain: false },
  { section: "about", path: "/about", isMain: false },
];
