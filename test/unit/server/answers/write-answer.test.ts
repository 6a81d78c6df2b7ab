import { GraphQLError } from "graphql";
import fc from "fast-check";
import { writeAnswer } from "../../../../src/server/answers/write-answer.js";

const everything = Number.POSITIVE_INFINITY;
const large = {
  data: { articles: Array.from({ length: 20_000 }, (_, index) => ({ id: `article/${index}`, é: null })) },
};

test("writes errors first and a line end last", async () => {
  const result = { data: { a: null }, errors: [new GraphQLError("No.", { extensions: { code: "NO" } })] };

  expect(await writeAnswer(result, everything)).toEqual({
    body: '{"errors":[{"message":"No.","extensions":{"code":"NO"}}],"data":{"a":null}}\n',
    bytes: 76,
  });
});

test("writes what JSON.stringify does, and counts its bytes, however large", async () => {
  const written = await writeAnswer(large, everything);

  expect(String(written?.body)).toBe(`${JSON.stringify(large)}\n`);
  expect(written?.bytes).toBe(Buffer.byteLength(`${JSON.stringify(large)}\n`));
});

test("writes what JSON.stringify does, whatever is in it", async () => {
  const data = fc.object({ withNullPrototype: true, withUnicodeString: true });
  const repeated = (value: object): object => Object.fromEntries(Array.from({ length: 400 }, (_, n) => [n, value]));

  await fc.assert(
    fc.asyncProperty(data, async (value) => {
      for (const result of [{ data: { value } }, { data: { value: repeated(value) } }]) {
        expect(String((await writeAnswer(result, everything))?.body)).toBe(`${JSON.stringify(result)}\n`);
      }
    }),
    { numRuns: 20 },
  );
});

test("gives up what is larger than allowed, to the byte", async () => {
  const small = { data: { a: "é" } };

  expect(await writeAnswer(small, 20)).toMatchObject({ bytes: 20 });
  expect(await writeAnswer(small, 19)).toBeUndefined();
  expect(await writeAnswer(large, 500_000)).toBeUndefined();
});

test("lets others have their turn while it writes a long answer, and stops once nobody waits", async () => {
  const controller = new AbortController();
  const turns: string[] = [];
  const writing = writeAnswer(large, everything, controller.signal);

  setImmediate(() => turns.push("another"));
  setImmediate(() => controller.abort());

  expect(await writing).toBeUndefined();
  expect(turns).toEqual(["another"]);
});
