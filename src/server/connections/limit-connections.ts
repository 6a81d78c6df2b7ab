import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";
import { networkOf } from "../clients/network-of.js";
import { toProblem } from "../http/problem.js";
import { toRawResponse } from "../http/raw-response.js";
import type { ServerSettings } from "../server-settings.js";
import { toAddressFinder } from "./trusted-addresses.js";

/** Bounds connections in all and for each address, so that nobody can use up what the system gives us. Those of trusted proxies are not
 *  counted: behind one are many. */
export function limitConnections(
  { server }: Pick<FastifyInstance, "server">,
  { connections, connectionsAnAddress, proxies = [] }: ServerSettings,
): void {
  const isProxy = toAddressFinder(proxies);
  const most = { inAll: connections ?? Infinity, anAddress: connectionsAnAddress ?? Infinity };
  const counts = new Map<string, number>();
  let inAll = 0;
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "";
    if (isProxy(address)) return;
    const network = networkOf(address);
    const count = counts.get(network) ?? 0;
    if (inAll >= most.inAll || count >= most.anAddress) {
      refuse(socket);
      return;
    }
    inAll += 1;
    counts.set(network, count + 1);
    socket.once("close", () => {
      inAll -= 1;
      const left = (counts.get(network) ?? 1) - 1;
      if (left === 0) counts.delete(network);
      else counts.set(network, left);
    });
  });
}

const refusal = toRawResponse(toProblem("TOO_MANY_CONNECTIONS"));

/** Says why, and does not wait for whether it is read. */
function refuse(socket: Socket): void {
  socket.on("error", () => socket.destroy());
  socket.end(refusal, () => socket.destroySoon());
}
