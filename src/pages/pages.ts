import type { Page } from "./page.js";

/** Where a page stands, and how it is had: its templates are loaded when somebody asks for it first, since a start has not to wait for them. */
export interface PlacedPage {
  /** `/article/:name` */
  readonly route: string;
  load(this: void): Promise<Page>;
}

/** Every page of the explorer. */
export const pages: readonly PlacedPage[] = [
  { route: "/", load: async () => (await import("./river/river.js")).riverPage },
  { route: "/articles", load: async () => (await import("./articles/articles.js")).articlesPage },
  { route: "/article/:name", load: async () => (await import("./article/article.js")).articlePage },
  { route: "/article/:name/chain", load: async () => (await import("./chain/chain.js")).chainPage },
  { route: "/search", load: async () => (await import("./search/search.js")).searchPage },
  { route: "/conflicts", load: async () => (await import("./conflicts/conflicts.js")).conflictsPage },
  { route: "/conflict/:name", load: async () => (await import("./conflicts/conflicts.js")).conflictPage },
  { route: "/votes", load: async () => (await import("./votes/votes.js")).votesPage },
  { route: "/vote/:name", load: async () => (await import("./votes/vote.js")).votePage },
  { route: "/conventions", load: async () => (await import("./events/conventions.js")).conventionsPage },
  { route: "/event/:name", load: async () => (await import("./events/event.js")).eventPage },
  { route: "/people", load: async () => (await import("./people/people.js")).peoplePage },
  { route: "/person/:name", load: async () => (await import("./people/person.js")).personPage },
  { route: "/organizations", load: async () => (await import("./organizations/organizations.js")).organizationsPage },
  {
    route: "/organization/:name",
    load: async () => (await import("./organizations/organization.js")).organizationPage,
  },
  { route: "/silences", load: async () => (await import("./silences/silences.js")).silencesPage },
  { route: "/timeline", load: async () => (await import("./timeline/timeline.js")).timelinePage },
  { route: "/network", load: async () => (await import("./network/network.js")).networkPage },
  { route: "/about", load: async () => (await import("./about/about.js")).aboutPage },
];
