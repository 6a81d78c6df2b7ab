import { isUtf8 } from "node:buffer";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isDeeperThan } from "./is-deeper-than.js";
import { toProblem, type Problem } from "./problem.js";
import { RefusedError } from "./problems.js";
import { mostNesting } from "../limits/tiers.js";

/** Has the server read bodies of JSON and of nothing else: plain bytes of UTF-8, with or without a byte order mark. */
export function readJsonBodies(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser("error", "error");
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, (request, bytes, done) => {
    const problem = whyUnreadable(request.headers, bytes);
    if (problem) done(new RefusedError(problem));
    else void parse(request, bytes.toString("utf8"), done);
  });
}

/** The body itself, and `variables` or `extensions` in it. */
const LEVELS_AROUND = 2;

function whyUnreadable(headers: FastifyRequest["headers"], bytes: Buffer): Problem | undefined {
  const { "content-encoding": encoding = "identity", "content-type": type = "" } = headers;
  if (encoding.toLowerCase() !== "identity") {
    return toProblem("UNSUPPORTED_MEDIA_TYPE", {
      message: "Compressed bodies are not read here.",
      hint: "Send the JSON as it is, without `content-encoding`.",
      headers: { "accept-encoding": "identity" },
    });
  }
  const foreign = charsetsIn(type).find((charset) => !/^utf-?8$/i.test(charset));
  if (foreign !== undefined) {
    return toProblem("UNSUPPORTED_MEDIA_TYPE", {
      message: `The charset "${foreign}" is not read here.`,
      hint: "Send UTF-8.",
    });
  }
  if (isDeeperThan(bytes, mostNesting + LEVELS_AROUND)) return toProblem("NESTING_LIMIT_EXCEEDED");
  if (isUtf8(bytes)) return undefined;
  return toProblem("BAD_REQUEST", { message: "The body is not UTF-8.", hint: "Encode it as UTF-8, as JSON is." });
}

/** `["utf-8"]` of `application/json; charset="utf-8"`. */
function charsetsIn(contentType: string): readonly string[] {
  return [...contentType.matchAll(/;\s*charset\s*=\s*"?([^";\s]*)/gi)].map(([, charset = ""]) => charset);
}
