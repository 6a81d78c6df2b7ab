import { STATUS_CODES } from "node:http";
import { toProblemBody, toProblemHeaders, type Problem } from "./problem.js";
import { statusOf } from "./request-codes.js";

/** The last response of a connection, by its parts. */
export interface LastResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The problem as the last response of a connection. */
export function toLastResponse(problem: Problem): LastResponse {
  const body = toProblemBody(problem);
  const length = String(Buffer.byteLength(body));
  const headers = { ...toProblemHeaders(problem), "content-length": length, connection: "close" };
  return { status: statusOf(problem.code), headers, body };
}

/** The same as it goes over the connection, for where no request was read. */
export function toRawResponse(problem: Problem): string {
  const { status, headers, body } = toLastResponse(problem);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${[`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join("\r\n")}\r\n\r\n${body}`;
}
