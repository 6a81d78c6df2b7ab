/** The views that are shown in the documentation, by the names of their pictures. */
export const views = [
  { name: "river", path: "/" },
  { name: "article", path: "/article/sw-taking-our-final-steps" },
  { name: "chain", path: "/article/sw-taking-our-final-steps/chain" },
  { name: "conflict", path: "/conflict/membership" },
  { name: "vote", path: "/vote/poll-future" },
  { name: "search", path: "/search?q=final+steps" },
  { name: "timeline", path: "/timeline?from=2019&to=2019&by=month" },
];

/** How each of them is looked at. A phone shows what fits on three of its screens. */
export const looks = [
  { name: "light", colorScheme: "light", width: 1440, height: 900, most: 1500 },
  { name: "dark", colorScheme: "dark", width: 1440, height: 900, most: 1500 },
  { name: "phone", colorScheme: "light", width: 390, height: 844, most: 1688 },
];
