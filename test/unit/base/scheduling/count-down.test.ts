import { countDown } from "../../../../src/base/scheduling/deadline.js";

test("a deadline is for all statements of an answer together", () => {
  let time = 1_000;
  const options = countDown({ timeoutMs: 50 }, () => time);

  expect(options.timeoutMs).toBe(50);
  time += 30;
  expect(options.timeoutMs).toBe(20);
  time += 100;
  expect(options.timeoutMs).toBe(1);
  expect(countDown({})).toEqual({});
});
