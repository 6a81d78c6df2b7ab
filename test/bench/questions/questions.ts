import type { GraphQLSchema } from "graphql";
import { articlePage } from "./article-page.js";
import { browseCounted } from "./browse-counted.js";
import { browse } from "./browse.js";
import { chain } from "./chain.js";
import { conflicts } from "./conflicts.js";
import { neighbourhood } from "./neighbourhood.js";
import { path } from "./path.js";
import type { Question } from "./question.js";
import { search } from "./search.js";
import { timeline } from "./timeline.js";

/** Everything that is asked. A new question is a line here. */
export const questions: readonly Question[] = [
  articlePage,
  browse,
  browseCounted,
  search,
  chain,
  path,
  neighbourhood,
  timeline,
  conflicts,
];

/** Those that the schema can answer and, where one is named, only that one. */
export function questionsFor(schema: GraphQLSchema, only: string | undefined): readonly Question[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return questions.filter(({ name, root }) => root in fields && (only === undefined || only === name));
}
