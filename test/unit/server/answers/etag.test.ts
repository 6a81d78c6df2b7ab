import { createAnswerCache } from "../../../../src/server/answers/answer-cache.js";
import { isHeld, toEtag } from "../../../../src/server/answers/etag.js";

const etag = toEtag(["1", "2"]);

test("is one tag for the same parts, and another for any others", () => {
  expect(toEtag(["1", "2"])).toBe(etag);
  expect(new Set([etag, toEtag(["12", ""]), toEtag(["2", "1"]), toEtag(["1", "2", ""])]).size).toBe(4);
  expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
});

test.each([
  { header: etag, held: true },
  { header: etag.slice(2), held: true },
  { header: `"other", ${etag}`, held: true },
  { header: undefined, held: false },
  { header: "", held: false },
  { header: '"other"', held: false },
  { header: "*", held: false },
])("a client that says $header has it: $held", ({ header, held }) => {
  expect(isHeld(etag, header)).toBe(held);
});

describe("kept answers", () => {
  const answer = (bytes: number) => ({ body: Buffer.alloc(bytes), nodes: 1, cost: 2 });

  test("hold on to no memory but their own", () => {
    const cache = createAnswerCache(10_000);
    const body = Buffer.from("small");

    cache?.keep("1", "tag", { body, nodes: 1, cost: 2 });

    const kept = cache?.find("1", "tag")?.body;
    expect(body.buffer.byteLength).toBeGreaterThan(body.length);
    expect(kept?.toString()).toBe("small");
    expect(kept?.buffer.byteLength).toBe(body.length);
  });

  test("never take more than they may, and the least used goes first", () => {
    const cache = createAnswerCache(10_000);
    const tags = Array.from({ length: 20 }, (_, index) => `tag ${index}`);

    for (const tag of tags) cache?.keep("1", tag, answer(600));

    expect(tags.filter((tag) => cache?.find("1", tag) !== undefined)).toEqual(tags.slice(-10));
  });

  test("do not make room for one that is large", () => {
    const cache = createAnswerCache(10_000);

    cache?.keep("1", "large", answer(5_000));

    expect(cache?.find("1", "large")).toBeUndefined();
  });

  test("are forgotten with their corpus, also where it comes back", () => {
    const cache = createAnswerCache(10_000);
    cache?.keep("1", "tag", answer(100));

    expect(cache?.find("2", "tag")).toBeUndefined();
    expect(cache?.find("1", "tag")).toBeUndefined();
  });

  test("are none where there is no room", () => {
    expect(createAnswerCache(0)).toBeUndefined();
  });
});
