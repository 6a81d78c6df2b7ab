import { dispute } from "./claims.js";
import { makeDate } from "./dates.js";
import { createChance, type Chance } from "./random.js";
import type { ArticleValue, ConflictValue, CorpusValue } from "./shapes.js";
import { makeText } from "./words.js";

/** The articles that every size has, alike to the letter: what is asked of them has the same answer in a corpus of any size. */
export const CORE_SIZE = 1_000;

const kinds = ["ANALYSIS", "LETTER", "OPEN_LETTER", "REPORT", "STATEMENT", "REFLECTION", "NEWS"];
const languages = ["en", "en", "en", "en", "fr", "es", "de", "nl"];
const types = ["REPLIES_TO", "CITES", "CITES_AS_RELATED", "DISAGREES_WITH", "CRITIQUES", "AGREES_WITH", "EXTENDS"];
const peoplePerArticle = 0.2;
const publisherCount = 60;
const seriesCount = 40;

/**
 * A corpus of so many articles: a fifth as many people, one and a half times as many signatures, 2.8 times as many references, of which
 * five in seven are answers, translations of three in a hundred, a conflict about three in a hundred. Answers run on past ten steps, and
 * in circles. Cost: about 20 microseconds an article.
 */
export function generateCorpus(articleCount: number): CorpusValue {
  const core = Math.min(CORE_SIZE, articleCount);
  const parts = [
    generatePart({ name: "core", size: core, years: [1950, 1979], chance: createChance(1) }),
    generatePart({ name: "late", size: articleCount - core, years: [1980, 2024], chance: createChance(2) }),
  ];
  const printed = Array.from({ length: publisherCount }, (_, index) => `Printing House ${index}`);
  return {
    corpus: { title: "Generated", description: "Made for measuring.", language: "en", licence: "CC0-1.0" },
    articles: parts.flatMap(({ articles }) => articles),
    people: parts.flatMap(({ people }) => people),
    organizations: printed.map((name, index) => ({ id: `organization/house-${index}`, name, kind: "PUBLISHER" })),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    series: Array.from({ length: seriesCount }, (_, index) => ({ id: `series/s-${index}`, name: `Series ${index}` })),
    publishers: Object.fromEntries(printed.map((name, index) => [name, `organization/house-${index}`])),
  };
}

/** Articles that refer to each other and to nothing outside, and the people who write and sign them. */
interface Part {
  readonly name: string;
  readonly size: number;
  readonly years: readonly [number, number];
  readonly chance: Chance;
}

function generatePart(part: Part): Pick<CorpusValue, "articles" | "people" | "conflicts"> {
  const people = Array.from({ length: Math.ceil(part.size * peoplePerArticle) }, (_, index) => ({
    id: `person/${part.name}-${index}`,
    name: makeText(part.chance, 2),
    nameForm: part.chance.happens(0.5) ? "FULL" : "PARTIAL",
  }));
  const conflicts: ConflictValue[] = [];
  const articles = Array.from({ length: part.size }, (_, index) => article(part, people, index, conflicts));
  return { people, articles, conflicts };
}

function article(part: Part, people: CorpusValue["people"], index: number, conflicts: ConflictValue[]): ArticleValue {
  const { name, chance } = part;
  const id = `article/${name}-${index}`;
  const published = makeDate(part.years, chance);
  const disputed =
    chance.happens(0.03) && dispute({ id, published, sources: others(part, 2 + chance.below(4)) }, chance);
  if (disputed) conflicts.push(disputed.conflict);
  return {
    id,
    kind: chance.pick(kinds),
    language: chance.pick(languages),
    title: makeText(chance, 3 + chance.below(8)),
    ...(published !== undefined && { published }),
    publisher: `Printing House ${Math.floor(publisherCount ** chance.next()) - 1}`,
    url: `https://${name}.example/${index}`,
    evidence: chance.happens(0.8) ? "SEEN" : "REFERENCED",
    ...(chance.happens(0.3) && { summary: makeText(chance, 15) }),
    ...(chance.happens(0.05) && { series: `series/s-${chance.below(seriesCount)}` }),
    authors: names(chance, people, 1 + chance.below(2)).map(({ person, nameAsPrinted }) => ({
      author: person,
      nameAsPrinted,
    })),
    signatories: names(chance, people, chance.happens(0.1) ? 5 + chance.below(21) : 0).map((printed, place) => ({
      ...printed,
      position: place + 1,
      source: id,
    })),
    references: references(part, index, chance.happens(0.56) ? 1 + chance.below(9) : 0),
    ...(index > 0 && chance.happens(0.03) && { textRelations: [translation(part, index)] }),
    ...(disputed && { claims: disputed.claims }),
  };
}

function names(chance: Chance, people: CorpusValue["people"], count: number) {
  const chosen = new Set<number>();
  for (let tries = 0; chosen.size < count && tries < count * 3; tries += 1) chosen.add(chance.below(people.length));
  return [...chosen].flatMap((index) => {
    const person = people[index];
    return person === undefined ? [] : [{ person: person.id, nameAsPrinted: person.name }];
  });
}

function references(part: Part, from: number, count: number): ArticleValue["references"] {
  const { name, chance } = part;
  return others(part, count)
    .filter((to) => to !== `article/${name}-${from}`)
    .map((to, place) => ({
      to,
      type: chance.pick(types),
      position: place + 1,
      locator: `paragraph ${1 + chance.below(40)}`,
      evidence: chance.happens(0.7) ? "QUOTED" : "NAMED",
    }));
}

/** So many articles of the same part, each once; fewer where it has not so many. */
function others({ name, size, chance }: Part, count: number): readonly string[] {
  const chosen = new Set<number>();
  for (let tries = 0; chosen.size < count && tries < count * 3; tries += 1) chosen.add(chance.below(size));
  return [...chosen].map((index) => `article/${name}-${index}`);
}

/** Of an earlier article, so that translations run in no circle. */
function translation({ name, chance }: Part, index: number): { readonly kind: string; readonly of: string } {
  return { kind: "TRANSLATION", of: `article/${name}-${chance.below(index)}` };
}
