import { createServer } from "node:net";
import { CodedError } from "../../../../src/base/coded-error.js";
import { toListenError } from "../../../../src/cli/serving/to-listen-error.js";

const failed = (code: string) => Object.assign(new Error(code), { code });

test.each([
  { code: "EADDRINUSE", ours: "ADDRESS_IN_USE", says: '"a.example:80"' },
  { code: "ENOTFOUND", ours: "UNKNOWN_HOST", says: '"a.example"' },
  { code: "EAI_AGAIN", ours: "UNKNOWN_HOST", says: '"a.example"' },
  { code: "EADDRNOTAVAIL", ours: "UNKNOWN_HOST", says: '"a.example"' },
  { code: "EACCES", ours: "PORT_FORBIDDEN", says: "port 80" },
])("says of $code which setting is wrong", ({ code, ours, says }) => {
  const error = toListenError(failed(code), { host: "a.example", port: 80 });

  expect(error).toBeInstanceOf(CodedError);
  expect(error).toMatchObject({ code: ours, message: expect.stringContaining(says) });
});

test("knows what this machine says of a name that is no address", async () => {
  const host = "no.such.host.invalid";
  const error = await new Promise((resolve) => createServer().once("error", resolve).listen(0, host));

  expect(toListenError(error, { host, port: 0 })).toMatchObject({ code: "UNKNOWN_HOST", host });
});

test("leaves what it does not know as it is", () => {
  const error = failed("EMFILE");

  expect(toListenError(error, { host: "127.0.0.1", port: 4000 })).toBe(error);
});
