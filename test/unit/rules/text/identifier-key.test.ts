import { identifierKey, typedForms, typedIdentifiers } from "../../../../src/rules/text/identifier-key.js";

const isFound = (scheme: string, value: string, query: string) =>
  typedIdentifiers(query).some((form) => typedForms({ scheme, value }).includes(form));

describe("an identifier in the one spelling of all that mean the same", () => {
  test.each([
    [
      "DOI",
      "10.1000/182",
      ["https://doi.org/10.1000/182", "http://dx.doi.org/10.1000/182", "doi:10.1000/182", "DOI 10.1000/182"],
    ],
    ["DOI", "10.1000/(a)b", ["https://doi.org/10.1000/%28A%29b", "info:doi/10.1000/(a)B"]],
    [
      "ISBN",
      "978-0-306-40615-7",
      ["9780306406157", "urn:isbn:9780306406157", "0-306-40615-2", "ISBN-13: 978 0306 406157"],
    ],
    ["ISSN", "0317-8471", ["03178471", "https://portal.issn.org/resource/ISSN/0317-8471", "issn 0317–8471"]],
    [
      "OCLC",
      "7977212",
      [
        "ocm07977212",
        "(OCoLC)7977212",
        "https://www.worldcat.org/oclc/7977212",
        "https://search.worldcat.org/title/7977212",
      ],
    ],
    ["ORCID", "0000-0002-1825-0097", ["https://orcid.org/0000-0002-1825-0097", "0000000218250097"]],
    ["Wikidata", "Q42", ["https://www.wikidata.org/wiki/Q42", "http://www.wikidata.org/entity/q42"]],
    ["handle", "2027/uc1.1", ["https://hdl.handle.net/2027/uc1.1", "hdl:2027/uc1.1"]],
  ])("is that of %s %s", (scheme, value, others) => {
    const key = identifierKey({ scheme, value });

    expect(others.map((other) => identifierKey({ scheme, value: other }))).toEqual(others.map(() => key));
    expect(others.filter((other) => other.length > 12 && !isFound(scheme, value, other))).toEqual([]);
  });

  test.each([
    [
      "a scheme that nobody knows keeps every sign",
      { scheme: "Shelf", value: "12-3" },
      { scheme: "Shelf", value: "123" },
    ],
    [
      "an ISBN of ten digits that is none stays as it is",
      { scheme: "ISBN", value: "0306406153" },
      { scheme: "ISBN", value: "9780306406157" },
    ],
    [
      "the address of another scheme is no name in this one",
      { scheme: "Wikidata", value: "https://doi.org/10.1/2" },
      { scheme: "DOI", value: "10.1/2" },
    ],
  ])("%s", (_it, one, other) => {
    expect(identifierKey(one)).not.toBe(identifierKey(other));
  });

  test("keeps bytes that are no letters", () => {
    expect(identifierKey({ scheme: "DOI", value: "10.1/%ff" })).toBe("doi 10.1/%ff");
  });
});
