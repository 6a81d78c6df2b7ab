import { isGiven } from "../../base/is-given.js";
import { leadingWays } from "../conditions/filters.js";
import type { Arguments } from "../plan.js";
import type { Holdings } from "./holdings.js";
import type { Price } from "./price.js";

/** Points for each thousand nodes of a label that are looked at: until a page is full, which may be never, or to count them. */
export interface ScanPrice {
  readonly page: number;
  readonly count: number;
  /** Filters of which this is the price. */
  readonly names: readonly string[];
  /** What they look at. */
  readonly words: string;
}

/** What filters look at. Those that are not named here look at a property. */
export const scanPrices = {
  property: { page: 12, count: 1, names: [], words: "one of its properties" },
  period: { page: 20, count: 4, names: ["published", "when"], words: "its date" },
  text: {
    page: 30,
    count: 7,
    names: ["titleContains", "nameContains", "questionContains", "url", "languages"],
    words: "its text, address or language",
  },
  tie: {
    page: 35,
    count: 6,
    names: ["publishers", "series", "organizations", "events"],
    words: "what it is tied to",
  },
  answers: { page: 40, count: 30, names: ["hasResponses", "isResponse"], words: "what answers it, or what it answers" },
} as const satisfies Readonly<Record<string, ScanPrice>>;

/** The same for what is no filter. */
export const wholePrices = {
  /** An order by a count: all are counted before the first is found. */
  ranking: 60,
  /** `totalCount`. */
  count: 1,
  /** One facet. */
  facet: 4,
} as const;

/** What a filter that names things costs for each of them, where the list begins with those (`authors`). */
const leading = 0.25;
/** For what is tied to something, what that is tied to is looked at too: points for each thousand articles. */
const tiedTo = 6;
/** References have a stance and answer by their type alone. */
const byType: Readonly<Record<string, readonly string[]>> = { CrossReference: ["isResponse"] };
/** Arguments that narrow a list beside its filter. */
const besideFilter = ["agreement", "subject"];

/** What finding a page of all nodes of a label costs. Where a filter names what few are tied to (`authors`), the list begins there; any other
 *  may have to look at everything before enough is found. So does an order by a count. Filters that stand together are added up. */
export function scanPrice(label: string): Price {
  return (asked, holdings) => {
    const ranked = isRanked(asked) ? holdings.perThousand(label, wholePrices.ranking) : 0;
    return ranked + looks(label, asked, "page", holdings);
  };
}

/** What counting all that such a list holds costs, once: for `totalCount`, or for a facet. */
export function countPrice(label: string, points: number): Price {
  return (asked, holdings) => Math.max(1, holdings.perThousand(label, points)) + looks(label, asked, "count", holdings);
}

function looks(label: string, asked: Arguments, what: "page" | "count", holdings: Holdings): number {
  const given = filtersIn(asked);
  const ways = leadingWays[label as keyof typeof leadingWays] ?? {};
  const begins = given.filter(([name, value]) => name in ways && isOfOneKind(value));
  if (begins.length > 0) {
    return begins.reduce((sum, [, value]) => sum + Math.ceil(leading * (Array.isArray(value) ? value.length : 1)), 0);
  }
  const kinds = given.map(([name]) => (name in ways ? scanPrices.tie : kindOf(label, name)));
  const each = kinds.reduce((sum, kind) => sum + kind[what], 0);
  const ties = kinds.filter((kind) => kind === scanPrices.tie).length;
  return holdings.perThousand(label, each) + holdings.perThousand("Article", ties * tiedTo);
}

/** A list begins with things of one kind only. */
function isOfOneKind(ids: unknown): boolean {
  const kinds = (Array.isArray(ids) ? ids : [ids]).map((id) => String(id).split("/")[0]);
  return new Set(kinds).size === 1;
}

function filtersIn(asked: Arguments): readonly (readonly [string, unknown])[] {
  const beside = besideFilter.map((name) => [name, asked[name]] as const);
  return [...Object.entries((asked["filter"] ?? {}) as Arguments), ...beside].filter(([, value]) => isGiven(value));
}

function kindOf(label: string, name: string): ScanPrice {
  if (byType[label]?.includes(name) === true) return scanPrices.property;
  return Object.values<ScanPrice>(scanPrices).find(({ names }) => names.includes(name)) ?? scanPrices.property;
}

function isRanked({ orderBy }: Arguments): boolean {
  const field = (orderBy as Arguments | null | undefined)?.["field"];
  return typeof field === "string" && field.endsWith("_COUNT");
}
