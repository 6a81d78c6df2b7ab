import type { FastifyInstance } from "fastify";
import type { ErrorLog } from "../error-log.js";
import type { CheckReadiness, Readiness } from "../readiness.js";

const deadlineMs = 2_000;

/** `/health`: the process is alive. `/ready`: it can answer questions; 503 with the reason where it cannot. */
export function addHealthRoutes(server: FastifyInstance, checkReadiness: CheckReadiness, errorLog: ErrorLog): void {
  server.get("/health", () => ({ status: "alive" }));
  server.get("/ready", async (request, reply) => {
    const { isReady, ...rest } = await withinDeadline(checkReadiness).catch((error: unknown): Readiness => {
      const client = `address ${request.ip}`;
      errorLog.add({ client, requestId: request.id, code: "ENGINE_UNAVAILABLE", error });
      return { isReady: false, reason: "The engine does not answer." };
    });
    reply.code(isReady ? 200 : 503).header("cache-control", "no-store");
    return { status: isReady ? "ready" : "unready", ...rest };
  });
}

async function withinDeadline(checkReadiness: CheckReadiness): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    const reason = `The engine did not answer within ${deadlineMs} ms.`;
    timer = setTimeout(() => resolve({ isReady: false, reason }), deadlineMs);
  });
  try {
    return await Promise.race([checkReadiness(), late]);
  } finally {
    clearTimeout(timer);
  }
}
