import type { FastifyReply, FastifyRequest } from "fastify";
import { sendProblem, toProblem } from "./problem.js";
import { valuesOf } from "./header-values.js";
import { readTarget } from "./request-target.js";

/** A hook that refuses requests of which two readers might think differently: without a host or with two, with one host in the address and
 *  another in the header, with bytes in the address that belong into percent signs. (RFC 9112, 3.2.) */
export function refuseAmbiguous(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const message = whyAmbiguous(request);
  if (message === undefined) done();
  else sendProblem(reply.header("connection", "close"), toProblem("BAD_REQUEST", { message }));
}

function whyAmbiguous({ raw, originalUrl }: FastifyRequest): string | undefined {
  const hosts = valuesOf("host", raw.rawHeaders);
  const [host] = hosts;
  if (hosts.length > 1) return "The request has more than one `host`.";
  // Before 1.1, HTTP had no such header.
  if (host === undefined && raw.httpVersionMajor === 1 && raw.httpVersionMinor >= 1)
    return "The request has no `host`.";
  if (host !== undefined && !hostAndPort.test(host)) return `"${host}" is not a host.`;
  const { authority } = readTarget(originalUrl);
  if (authority !== undefined && authority.toLowerCase() !== host?.toLowerCase())
    return "The address names another host than the header `host`.";
  if (!isAscii.test(originalUrl)) return "The address has characters that are not percent-encoded.";
  return isDecodable(originalUrl) ? undefined : "The address has percent signs that do not stand for UTF-8.";
}

/** A name or an address, and a port. (RFC 3986, 3.2.2) */
const hostAndPort = /^(?:\[[0-9a-f:.]+\]|[\w.~!$&'()*+,;=%-]*)(?::\d*)?$/i;

const isAscii = /^[\x21-\x7e]*$/;

function isDecodable(target: string): boolean {
  try {
    return !target.includes("%") || decodeURIComponent(target) !== "";
  } catch {
    return false;
  }
}
