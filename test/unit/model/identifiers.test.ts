import fc from "fast-check";
import {
  authorshipId,
  contributionId,
  blankIds,
  claimId,
  crossReferenceId,
  identityHypothesisId,
  idTypes,
  isWellFormedId,
  parseId,
  signatureId,
  slugOf,
  textRelationId,
  voteOptionId,
} from "../../../src/model/identifiers.js";

describe("slugOf", () => {
  test.each([
    ["Aaron A.", "aaron-a"],
    ["Héctor  Á", "hector-a"],
    ["ISO Steering Committee (collective)", "iso-steering-committee-collective"],
    ["Straße", "strasse"],
    ["中智6", "中智6"],
    ["--O’Neill--", "o-neill"],
    ["OʼBrien", "oʼbrien"],
    ["مصطفى ٤", "مصطفى-٤"],
  ])("makes %s into %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test("keeps names without letters apart", () => {
    expect(slugOf("***")).toMatch(/^[0-9a-f]{20}$/u);
    expect(slugOf("***")).not.toBe(slugOf("???"));
  });
});

describe("building", () => {
  const report = "article/sw-taking-our-final-steps";

  test("makes ids from content", () => {
    expect([
      voteOptionId("vote/poll-future", "dissolve"),
      signatureId(report, "Aaron A"),
      authorshipId(report, "ISO Steering Committee", 2),
      contributionId(report, "WRITER_OF_ADDED_TEXT", "Bea B", 2),
      crossReferenceId("article/a", "REPLIES_TO", "event/b"),
      textRelationId("article/a", "TRANSLATION", "article/b"),
    ]).toEqual([
      "vote-option/poll-future--dissolve",
      "signature/sw-taking-our-final-steps--aaron-a",
      "authorship/sw-taking-our-final-steps--iso-steering-committee--2",
      "contribution/sw-taking-our-final-steps--writer-of-added-text--bea-b--2",
      "cross-reference/a--replies-to--b",
      "text-relation/a--translation--b",
    ]);
  });

  test("tells a name of digits from the second of another name", () => {
    expect(signatureId("article/x--ada", "2")).toBe("signature/x--ada--2--1");
    expect(signatureId("article/x", "Ada", 2)).toBe("signature/x--ada--2");
  });

  test("gives names that look alike on one text, and texts that look alike, ids of their own", () => {
    const part = fc.constantFrom("a", "1", "2", "a--1", "a--2", "2--1");
    const signature = fc.tuple(part, fc.constantFrom("a", "A 1", "1", "2", "12"), fc.integer({ min: 1, max: 3 }));

    fc.assert(
      fc.property(signature, signature, ([on, name, nth], [otherText, otherName, otherNth]) => {
        const isSame = on === otherText && slugOf(name) === slugOf(otherName) && nth === otherNth;
        const [one, other] = [
          signatureId(`article/${on}`, name, nth),
          signatureId(`article/${otherText}`, otherName, otherNth),
        ];
        expect(one === other).toBe(isSame);
      }),
    );
  });

  test("gives a pair one id, in either order", () => {
    expect(identityHypothesisId("person/b", "person/a")).toBe("identity-hypothesis/a--b");
    expect(identityHypothesisId("person/a", "person/b")).toBe("identity-hypothesis/a--b");
  });

  test("gives a claim one id for one set of words at one place", () => {
    const id = claimId("vote/poll-future", "turnout", report, "paragraph 2", "nearly 500");

    expect(id).toMatch(/^claim\/[0-9a-f]{20}$/u);
    expect(claimId("vote/poll-future", "turnout", report, "paragraph 2", " nearly\n500 ")).toBe(id);
    expect(claimId("vote/poll-future", "turnout", report, "paragraph 3", "nearly 500")).not.toBe(id);
    expect(claimId("vote/poll-future", "turnout", report, undefined, "nearly 500")).not.toBe(id);
  });

  test("parts that run together do not meet", () => {
    expect(claimId("a", "b", "c", "d", "e")).not.toBe(claimId("a", "bc", "", "d", "e"));
  });

  test("builds ids that parse", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });

    fc.assert(
      fc.property(text, text, fc.integer({ min: 1 }), (name, type, nth) => {
        expect(parseId(signatureId(report, name, nth))?.type).toBe("signature");
        expect(parseId(crossReferenceId(report, type, "article/b"))?.type).toBe("cross-reference");
        expect(parseId(claimId(report, type, report, name, name))?.type).toBe("claim");
      }),
    );
  });
});

describe("blankIds", () => {
  test.each([
    ["Account disputed by article/wl-comment-brad.", "Account disputed by                        ."],
    ["See (person/中智6--zh-zhongzhi6), note 2", "See (                        ), note 2"],
    ["article/a and vote/b", "          and       "],
    ["https://example.org/article/a-b", "https://example.org/article/a-b"],
    ["and/or, an article/", "and/or, an article/"],
  ])("takes ids out of %j and leaves everything where it is", (text, expected) => {
    expect(blankIds(text)).toBe(expected);
  });
});

describe("parseId", () => {
  test.each(idTypes)("reads an id of a %s", (type) => {
    expect(parseId(`${type}/a-b--c_d.e-1`)).toEqual({ type, rest: "a-b--c_d.e-1" });
  });

  test("reads letters of every script", () => {
    expect(parseId("person/中智6--zh-zhongzhi6")).toEqual({ type: "person", rest: "中智6--zh-zhongzhi6" });
  });

  test.each([
    "",
    "article",
    "article/",
    "/a",
    "constructor/a",
    "Article/a",
    "article/a b",
    "article/a/b",
    "article/-a",
    "article/a-",
    "article/a\n",
    "article/../a",
    `article/${"a".repeat(500)}`,
  ])("refuses %j", (id) => {
    expect(isWellFormedId(id)).toBe(false);
  });
});
