import { citationTypes, findCitationType, isResponse, stanceOf } from "../../../src/model/citation-type.js";

const agrees = "agreesWith supports confirms credits".split(" ");
const develops = "extends qualifies updates corrects replaces".split(" ");
const disagrees = "disagreesWith disputes critiques refutes derides ridicules parodies retracts".split(" ");
const answers =
  "agreesWith confirms corrects critiques derides disagreesWith discusses disputes extends parodies qualifies refutes replaces repliesTo retracts reviews ridicules supports updates".split(
    " ",
  );
const names =
  "AGREES_WITH CITES CITES_AS_AUTHORITY CITES_AS_EVIDENCE CITES_AS_RELATED CITES_AS_SOURCE_DOCUMENT CONFIRMS CORRECTS CREDITS CRITIQUES DERIDES DISAGREES_WITH DISCUSSES DISPUTES DOCUMENTS EXTENDS INCLUDES_QUOTATION_FROM LINKS_TO PARODIES QUALIFIES REFUTES REPLACES REPLIES_TO REQUIRES RETRACTS REVIEWS RIDICULES SUPPORTS UPDATES".split(
    " ",
  );

describe("citationTypes", () => {
  test("has every type once, by name", () => {
    expect(citationTypes.map((type) => type.name)).toEqual(names);
  });

  test.each(citationTypes.map((type) => [type.property, type] as const))("says what %s implies", (property, type) => {
    const stance = agrees.includes(property)
      ? "AGREES"
      : develops.includes(property)
        ? "DEVELOPS"
        : disagrees.includes(property)
          ? "DISAGREES"
          : "NEUTRAL";

    expect(type).toEqual({
      name: type.name,
      property,
      ...(["replaces", "requires"].includes(property)
        ? { compact: `dcterms:${property}`, iri: `http://purl.org/dc/terms/${property}` }
        : { compact: `cito:${property}`, iri: `http://purl.org/spar/cito/${property}` }),
      stance,
      isResponse: answers.includes(property),
    });
  });
});

describe("findCitationType", () => {
  test.each(["REPLIES_TO", "repliesTo", "cito:repliesTo", "http://purl.org/spar/cito/repliesTo"])(
    "finds %s",
    (name) => {
      expect(findCitationType(name)?.name).toBe("REPLIES_TO");
    },
  );

  test.each(["REQUIRES", "requires", "dcterms:requires", "http://purl.org/dc/terms/requires"])("finds %s", (name) => {
    expect(findCitationType(name)?.name).toBe("REQUIRES");
  });

  test.each(["", "cito:requires", "replies_to", "schema:translationOfWork", "constructor"])(
    "finds nothing for %j",
    (name) => {
      expect(findCitationType(name)).toBeUndefined();
    },
  );
});

test("stance and response are read by name", () => {
  expect([stanceOf("CREDITS"), isResponse("CREDITS")]).toEqual(["AGREES", false]);
  expect([stanceOf("REPLIES_TO"), isResponse("REPLIES_TO")]).toEqual(["NEUTRAL", true]);
  expect([stanceOf("nothing"), isResponse("nothing")]).toEqual(["NEUTRAL", false]);
});
