import { firstVersions, type DatedVersion } from "../../../../../src/rules/dates/bounds/first-versions.js";

const english = version("article/en", "2019-04-19", "2019-04-19");
const dutch = version("article/nl", "2019-04-21", "2019-04-30");
const undated = version("article/it", null, null);
const copy = version("article/copy", "2019-04-01", "2019-04-25");

test.each([
  {
    it: "is the one that was out before all others",
    versions: [dutch, english],
    expected: {
      isCertain: true,
      articles: [1],
      because: "article/en came out on 19 April 2019, and no other version before 21 April 2019.",
    },
  },
  {
    it: "is open where one has no firm day",
    versions: [english, dutch, undated],
    expected: {
      isCertain: false,
      articles: [0, 2],
      because:
        "By firm days none is certain to have come before the others: article/en (on 19 April 2019) and article/it (no firm day). 1 more certainly came later.",
    },
  },
  {
    it: "is open where their days overlap",
    versions: [english, copy],
    expected: {
      isCertain: false,
      articles: [0, 1],
      because:
        "By firm days none is certain to have come before the others: article/en (on 19 April 2019) and article/copy (between 1 April 2019 and 25 April 2019).",
    },
  },
  {
    it: "is the only one there is",
    versions: [undated],
    expected: { isCertain: true, articles: [0], because: "No other language or version of it is in the corpus." },
  },
])("the first version $it", ({ versions, expected }) => {
  expect(firstVersions(versions, 100)).toEqual(expected);
});

test("none is certain where there may be more versions", () => {
  expect(firstVersions([english, dutch], 2)).toMatchObject({ isCertain: false, articles: [0] });
});

function version(id: string, firmEarliest: string | null, firmLatest: string | null): DatedVersion {
  return { id, firmEarliest, firmLatest };
}
