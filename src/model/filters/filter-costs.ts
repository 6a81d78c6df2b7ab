/** What a filter costs, in points for each thousand nodes of the label that is listed. */
export interface FilterCost {
  /** To look at nodes until a page is full, which may be never. */
  readonly page: number;
  /** To count all that it lets through. */
  readonly count: number;
  /** The same for each thousand articles besides, if what a node is tied to is looked at too. */
  readonly articles?: number;
  /** What it looks at, for the page of limits. */
  readonly looksAt: string;
}

/** What filters cost by what they look at, as measured over 20 000 articles. */
export const filterCosts = {
  property: { page: 5, count: 1, looksAt: "one of its properties" },
  period: { page: 7, count: 3, looksAt: "its date" },
  text: { page: 20, count: 7, looksAt: "its text, address or language" },
  edge: { page: 10, count: 5, articles: 1, looksAt: "what it is connected to" },
  answers: { page: 12, count: 12, looksAt: "what answers it, or what it answers" },
  /** For what is in memory. */
  nothing: { page: 0, count: 0, looksAt: "nothing more" },
} as const satisfies Readonly<Record<string, FilterCost>>;

/** What a selective filter costs for each thing that it names, if the list begins with those: see `Reaches`. */
export const costOfNamed = 1;
