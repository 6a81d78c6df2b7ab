import { isGiven } from "../../../base/guards/is-given.js";
import { isMapping } from "../../../base/guards/is-mapping.js";
import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import { readPeriod } from "../../../model/filters/inputs/period-input.js";
import { toTexts } from "../../../model/filters/inputs/to-texts.js";
import { isKnownToLieIn } from "../../../model/filters/inputs/lies-in.js";
import { askedRanges, languageRanges } from "../../../rules/text/match-language.js";
import { filterHits, type Hits } from "./hits.js";
import { SearchFilter, type SearchCondition } from "../search-filter.js";
import type { Column, SearchIndex } from "../inverted-index/search-index.js";

/** Whether the document of that number passes. */
type Test = (document: number) => boolean;

/** The hits that a value of `SearchFilter` lets through; all of them if there is none. */
export function* narrowHits(index: SearchIndex, hits: Hits, filter: unknown, pace: Pace): Steps<Hits> {
  const given = isMapping(filter) ? filter : {};
  const tests = Object.entries(SearchFilter.fields).flatMap(([name, { condition }]) => {
    const asked = given[name];
    return isGiven(asked) ? [testOf(condition, asked, index)] : [];
  });
  let left = hits;
  for (const passes of tests) left = yield* filterHits(left, passes, pace);
  return left;
}

function testOf(condition: SearchCondition, asked: unknown, { columns, documents }: SearchIndex): Test {
  switch (condition.operator) {
    case "isOneOf": {
      const values = toTexts(asked);
      return passesIn(columns[condition.property], (value) => values.includes(value));
    }
    case "hasLanguage": {
      const tags = new Set(toTexts(asked).flatMap(askedRanges));
      return passesIn(columns[condition.property], (language) =>
        languageRanges(language).some((range) => tags.has(range)),
      );
    }
    case "overlapsPeriod": {
      const lies = isKnownToLieIn(readPeriod(asked));
      return (number) => {
        const document = documents[number];
        return document !== undefined && lies(document);
      };
    }
  }
}

/** Looks at each value once, and then at numbers only. */
function passesIn({ values, codes }: Column, passes: (value: string) => boolean): Test {
  const isPassing = values.map((value) => value !== null && passes(value));
  return (document) => isPassing[codes[document] ?? 0] === true;
}
