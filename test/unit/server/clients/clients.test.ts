import { createKeyFinder } from "../../../../src/server/clients/access-key.js";
import { createRateLimiter } from "../../../../src/server/clients/rate-limiter.js";
import { createIdentifier } from "../../../../src/server/clients/identify-client.js";
import { tiers } from "../../../../src/server/limits/tiers.js";

const findKey = createKeyFinder([
  { name: "dashboard", secret: "0123456789abcdef" },
  { name: "archive", secret: "fedcba9876543210" },
]);
const identify = createIdentifier(findKey, tiers);
const address = "192.0.2.1";

test("finds the name of a key, whole and exact", () => {
  expect(["0123456789abcdef", "fedcba9876543210"].map(findKey)).toEqual(["dashboard", "archive"]);
  expect(["", "0123456789abcde", "0123456789ABCDEF", "0123456789abcdef "].map(findKey)).toEqual(
    Array(4).fill(undefined),
  );
});

test.each([
  { authorization: undefined, id: "address 192.0.2.1", tierName: "anonymous" },
  { authorization: "Bearer 0123456789abcdef", id: "key dashboard", tierName: "keyed" },
  { authorization: "bearer  fedcba9876543210", id: "key archive", tierName: "keyed" },
])("takes a client that says $authorization for $id", ({ authorization, id, tierName }) => {
  expect(identify({ authorization, address })).toMatchObject({ id, tierName });
});

test.each([
  "Bearer stolen",
  "Bearer 0123456789abcdef fedcba9876543210",
  "Bearer 0123456789abcdef, Bearer 0123456789abcdef",
  "Bearer0123456789abcdef",
  "Bearer",
  "bearer ",
  "",
  "0123456789abcdef",
  "Basic MDEyMzQ1Njc4OWFiY2RlZjo=",
  "Basic 0123456789abcdef",
])("does not take a client that says %j for one that says nothing", (authorization) => {
  expect(identify({ authorization, address })).toBeUndefined();
});

test.each([
  ["::ffff:192.0.2.1", "address 192.0.2.1"],
  ["2001:db8:1:2:aaaa::1", "address 2001:db8:1:2::/64"],
  ["2001:db8::1", "address 2001:db8:0:0::/64"],
  ["1::3:4:5:6:7:8", "address 1:0:3:4::/64"],
  ["::1", "address 0:0:0:0::/64"],
])("counts %s as %s", (from, id) => {
  expect(identify({ authorization: undefined, address: from })?.id).toBe(id);
});

describe("a bucket", () => {
  const tier = { ...tiers.anonymous, burst: 100, refill: 10 };
  const client = (id: string) => ({ id, tierName: "anonymous" as const, tier });
  const [ada, bea] = [client("ada"), client("bea")];

  test("is spent, says how long to wait, and fills by itself, never beyond its size", () => {
    let time = 0;
    const { spend } = createRateLimiter(() => time);

    expect(spend(ada, 70)).toBe(0);
    expect(spend(ada, 70)).toBe(4);
    expect(spend(ada, 30)).toBe(0);
    time += 4_000;
    expect(spend(ada, 41)).toBe(1);
    expect(spend(ada, 40)).toBe(0);
    time += 3_600_000;
    expect(spend(ada, 101)).toBe(1);
    expect(spend(ada, 100)).toBe(0);
  });

  test("belongs to one client", () => {
    const { spend } = createRateLimiter(() => 0);

    expect([spend(ada, 100), spend(bea, 100), spend(ada, 1)]).toEqual([0, 0, 1]);
  });
});
