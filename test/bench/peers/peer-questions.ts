import { answers } from "./answers.js";
import { articlePage } from "./article-page.js";
import { browse } from "./browse.js";
import type { PeerQuestion } from "./peer-question.js";
import { search } from "./search.js";

/** What `@neo4j/graphql` can be asked too. */
export const peerQuestions: readonly PeerQuestion[] = [articlePage, browse, answers, search];
