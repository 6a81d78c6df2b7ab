import { errorCodeOf } from "../../base/error-code.js";
import { AddressInUseError, PortForbiddenError, UnknownHostError } from "../errors.js";
import type { Settings } from "../settings/settings.js";

/** What kept a server from listening, said to who set HOST and PORT; what is none of that as it came. */
export function toListenError(error: unknown, { host, port }: Pick<Settings, "host" | "port">): unknown {
  switch (errorCodeOf(error)) {
    case "EADDRINUSE":
      return new AddressInUseError(`${host}:${port}`, error);
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EADDRNOTAVAIL":
      return new UnknownHostError(host, error);
    case "EACCES":
      return new PortForbiddenError(port, error);
    default:
      return error;
  }
}
