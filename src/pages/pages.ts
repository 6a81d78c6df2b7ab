import { articlePage } from "./article/article.js";
import { landingPage } from "./landing/landing.js";
import type { Page } from "./page.js";

/** Every page of the explorer. */
export const pages: readonly Page[] = [landingPage, articlePage];
