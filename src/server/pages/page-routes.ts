import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { once } from "../../base/once.js";
import { explorerOperations } from "../../pages/ask/documents.js";
import { pages } from "../../pages/pages.js";
import type { GraphqlOptions } from "../graphql/graphql-handler.js";
import type { StoredOperation } from "../graphql/documents/stored-documents.js";
import { answerNotFound } from "../http/methods.js";
import { assetsPrefix, readAssets } from "./explorer-assets.js";
import { createPageAsker, toStored } from "./ask-page.js";
import { compress } from "./compress.js";
import { serveStaticFiles } from "./static-files.js";

/** What the pages need of the API, and the folder of the explorer's bundle. */
export interface PageRoutesOptions extends Pick<GraphqlOptions, "responder" | "identify" | "admission" | "errorLog"> {
  readonly folder: string;
}

/** All that the pages ask, so that it is answered too where only stored operations are. */
export const pageOperations: readonly StoredOperation[] = toStored(explorerOperations);

/** The explorer: its pages, and what browsers need to show them. Gives what answers an address that nothing is served at. What prints is loaded
 *  with the first page. */
export function addPageRoutes(
  server: FastifyInstance,
  { folder, ...options }: PageRoutesOptions,
): (request: FastifyRequest, reply: FastifyReply) => void {
  const handler = once(async () => {
    const { createPageHandler } = await import("./page-handler.js");
    const ask = createPageAsker(options.responder, pageOperations);
    return createPageHandler({ ...options, ask, assets });
  });
  const assets = readAssets(folder);
  for (const { route, load } of pages) {
    server.get(route, { onSend: compress }, async (request, reply) => {
      const [{ handle }, page] = await Promise.all([handler(), load()]);
      return handle(page, request, reply);
    });
  }
  serveStaticFiles(server, {
    folder,
    prefix: assetsPrefix,
    options: { decorateReply: false, preCompressed: true, dotfiles: "ignore" },
  });
  return (request, reply) => {
    if (!isFromBrowser(request)) return void answerNotFound(request, reply);
    handler().then(
      ({ handleUnknown }) => handleUnknown(request, reply),
      (error: unknown) => reply.send(error),
    );
  };
}

/** Programs ask for JSON, or for anything. */
function isFromBrowser({ method, headers }: FastifyRequest): boolean {
  return (method === "GET" || method === "HEAD") && (headers.accept ?? "").includes("text/html");
}
