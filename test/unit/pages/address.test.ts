import { choicesOf, readChoice, toHref, withParameters, type Address } from "../../../src/pages/address.js";

const address: Address = {
  path: "/articles",
  name: "",
  parameters: new Map([
    ["lang", "nl"],
    ["kind", "open-letter"],
    ["utm_source", "elsewhere"],
  ]),
};

test("one view has one address: known parameters in one order, and nothing else", () => {
  expect(withParameters(address, ["kind", "lang", "after"])).toBe("/articles?kind=open-letter&lang=nl");
});

test("a parameter is changed where it stands, and taken out by undefined", () => {
  expect(withParameters(address, ["kind", "lang"], { kind: "letter" })).toBe("/articles?kind=letter&lang=nl");
  expect(withParameters(address, ["kind", "lang"], { kind: undefined })).toBe("/articles?lang=nl");
});

test("what stands for something else in addresses is encoded", () => {
  expect(toHref("/search", { q: "a & b?", lang: "" })).toBe("/search?q=a%20%26%20b%3F");
});

test("ids and lists stay readable in an address", () => {
  expect(toHref("/", { stance: "agrees,develops", focus: "article/a-reply" })).toBe(
    "/?stance=agrees,develops&focus=article/a-reply",
  );
});

test("terms are read by how they stand in addresses, and nothing else is a term", () => {
  const choices = choicesOf({ OPEN_LETTER: "open letter", LETTER: "letter" });

  expect(readChoice(address, "kind", choices)).toBe("OPEN_LETTER");
  expect(readChoice(address, "lang", choices)).toBeUndefined();
  expect(readChoice(address, "year", choices)).toBeUndefined();
});
