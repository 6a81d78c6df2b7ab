import { aboutPage } from "./about/about.js";
import { articlePage } from "./article/article.js";
import { articlesPage } from "./articles/articles.js";
import { chainPage } from "./chain/chain.js";
import { conflictPage, conflictsPage } from "./conflicts/conflicts.js";
import { conventionsPage } from "./events/conventions.js";
import { eventPage } from "./events/event.js";
import { riverPage } from "./river/river.js";
import { networkPage } from "./network/network.js";
import { organizationPage } from "./organizations/organization.js";
import { organizationsPage } from "./organizations/organizations.js";
import type { Page } from "./page.js";
import { peoplePage } from "./people/people.js";
import { personPage } from "./people/person.js";
import { searchPage } from "./search/search.js";
import { silencesPage } from "./silences/silences.js";
import { timelinePage } from "./timeline/timeline.js";
import { votePage } from "./votes/vote.js";
import { votesPage } from "./votes/votes.js";

/** Every page of the explorer. */
export const pages: readonly Page[] = [
  riverPage,
  articlesPage,
  articlePage,
  chainPage,
  searchPage,
  conflictsPage,
  conflictPage,
  votesPage,
  votePage,
  conventionsPage,
  eventPage,
  peoplePage,
  personPage,
  organizationsPage,
  organizationPage,
  silencesPage,
  timelinePage,
  networkPage,
  aboutPage,
];
