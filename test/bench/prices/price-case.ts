/** One thing that can be asked, at its worst. */
export interface PriceCase {
  /** How a reader knows it: `articles(filter: {url})`. The same for all values of one argument. */
  readonly name: string;
  /** What of the schema it asks for: `Query.articles`, `Query.articles.filter`, `ArticleFilter.url`. */
  readonly covers: readonly string[];
  readonly document: string;
  /** Set where `$cursor` is to be the end of what this list gives without it. */
  readonly cursorOf?: string;
}
