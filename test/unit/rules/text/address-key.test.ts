import { addressKey } from "../../../../src/rules/text/address-key.js";

test.each([
  ["https://fa.gull.example/نامه", "https://fa.gull.example/%D9%86%D8%A7%D9%85%D9%87"],
  ["https://gull.example/caf%c3%a9", "https://gull.example/café"],
  ["HTTPS://GULL.example:443", "https://gull.example/"],
  ["https://gull.example/%7equill/./a%2Db", "https://gull.example/~quill/a-b"],
  ["https://münchen.example/", "https://xn--mnchen-3ya.example/"],
])("%s and %s are one address", (one, other) => {
  expect(addressKey(one)).toBe(addressKey(other));
});

test.each([
  ["https://gull.example/a", "http://gull.example/a"],
  ["https://gull.example/a", "https://gull.example/a/"],
  ["https://gull.example/a%2Fb", "https://gull.example/a/b"],
  ["https://gull.example/A", "https://gull.example/a"],
])("%s and %s are two", (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});

test("leaves what is no address as it is", () => {
  expect(addressKey("a letter")).toBe("a letter");
});
