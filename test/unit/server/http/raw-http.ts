import { connect } from "node:net";

/** What came back over one connection. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** All that came, also after the first response. */
  readonly text: string;
}

/** Sends the bytes over a connection of its own, as they are, and gives what has come back when the server ends it, or as soon as
 *  `isEnough` of what has come. */
export function talk(
  address: string,
  bytes: string | Buffer,
  isEnough: (text: string) => boolean = () => false,
): Promise<RawResponse> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(new URL(address).port), "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      if (isEnough(text)) socket.destroy();
    });
    // A broken connection shows in what has not come.
    socket.on("error", () => undefined);
    socket.on("end", () => socket.destroy());
    socket.on("close", () => resolve(toResponse(text)));
  });
}

/** A request of these lines, as HTTP/1.1 writes it, with the length of the body. */
export function write(lines: readonly string[], body: string | Buffer = ""): Buffer {
  const length = body.length === 0 ? [] : [`content-length: ${Buffer.byteLength(body)}`];
  return Buffer.concat([Buffer.from(`${[...lines, ...length].join("\r\n")}\r\n\r\n`, "latin1"), Buffer.from(body)]);
}

/** The codes of the errors in a response. */
export function codesIn({ body }: RawResponse): readonly string[] {
  const { errors = [] } = JSON.parse(body) as { errors?: readonly { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

function toResponse(text: string): RawResponse {
  const end = text.indexOf("\r\n\r\n");
  const [first = "", ...lines] = text.slice(0, end === -1 ? undefined : end).split("\r\n");
  const headers = lines
    .map((line) => /^([^:]*):\s*(.*)$/.exec(line))
    .map((pair) => [pair?.[1]?.toLowerCase(), pair?.[2]]);
  return {
    status: Number(/^HTTP\/1\.1 (\d+)/.exec(first)?.[1] ?? 0),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: end === -1 ? "" : text.slice(end + 4),
    text,
  };
}
