import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDockerfile } from "../../support/image/read-dockerfile.js";

const stages = readDockerfile(readFileSync(join(__dirname, "..", "..", "..", "Dockerfile"), "utf8"));
const last = stages.at(-1)?.instructions ?? [];

/** Versions of Node with long-term support that lasts into 2027 and 2028. */
const supported = ["22", "24"];

test("rests on one version of Node in support, named exactly", () => {
  const images = stages.map(({ from }) => from).filter((from) => stages.every(({ name }) => name !== from));

  expect(images).toEqual([expect.stringMatching(/^node:\d+\.\d+\.\d+-bookworm-slim(?:@sha256:[0-9a-f]{64})?$/)]);
  expect(supported).toContain(/^node:(\d+)/.exec(images[0] ?? "")?.[1]);
});

test("does not run as root", () => {
  const [user] = last.filter(({ keyword }) => keyword === "USER").slice(-1);

  expect(user?.text).toMatch(/^[1-9]\d*(?::[1-9]\d*)?$/);
});

test("leaves no volume behind that has no name", () => {
  expect(last.filter(({ keyword }) => keyword === "VOLUME")).toEqual([]);
});

test("is asked for its health every 30 s, by less than a Node", () => {
  const [check] = last.filter(({ keyword }) => keyword === "HEALTHCHECK");

  expect(check?.flags).toMatchObject({ interval: "30s", timeout: "5s" });
  expect(check?.text).toContain("/ready");
  expect(check?.text).not.toMatch(/\bnode\b/);
});

test("has no secret in it", () => {
  const named = stages
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword }) => /^(?:ENV|ARG)$/.test(keyword));

  expect(named.filter(({ text }) => /PASSWORD|SECRET|TOKEN|KEY/.test(text))).toEqual([]);
});
