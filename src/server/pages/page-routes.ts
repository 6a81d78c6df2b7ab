import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { explorerNear } from "../../pages/ask/documents.js";
import { pages } from "../../pages/pages.js";
import type { GraphqlOptions } from "../graphql/graphql-handler.js";
import type { StoredOperation } from "../graphql/stored-documents.js";
import { answerNotFound } from "../methods.js";
import { assetsPrefix, readAssets } from "./assets.js";
import { createPageAsker, toStored } from "./ask-page.js";
import { compress } from "./compress.js";
import { createPageHandler } from "./page-handler.js";

/** What the pages need of the API, and the folder of the explorer's bundle. */
export interface PageRoutesOptions extends Pick<GraphqlOptions, "responder" | "identify" | "admission" | "errorLog"> {
  readonly folder: string;
}

/** All that the pages ask, so that it is answered too where only stored operations are. */
export const pageOperations: readonly StoredOperation[] = toStored([
  ...pages.map(({ operation }) => operation),
  explorerNear,
]);

const yearSeconds = 31_536_000;

/** The explorer: its pages, and what browsers need to show them. Gives what answers an address that nothing is served at. */
export function addPageRoutes(
  server: FastifyInstance,
  { folder, ...options }: PageRoutesOptions,
): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  const ask = createPageAsker(options.responder, pageOperations);
  const { handle, handleUnknown } = createPageHandler({ ...options, ask, assets: readAssets(folder) });
  for (const page of pages)
    server.get(page.route, { onSend: compress }, (request, reply) => handle(page, request, reply));
  server.register(fastifyStatic, {
    root: folder,
    prefix: assetsPrefix,
    cacheControl: false,
    decorateReply: false,
    preCompressed: true,
    dotfiles: "ignore",
    setHeaders(response, path) {
      const isNamedByHash = /[\\/]assets[\\/]/.test(path);
      response.setHeader("cache-control", isNamedByHash ? `public, max-age=${yearSeconds}, immutable` : "no-cache");
    },
  });
  return (request, reply) => (isFromBrowser(request) ? handleUnknown(request, reply) : answerNotFound(request, reply));
}

/** Programs ask for JSON, or for anything. */
function isFromBrowser({ method, headers }: FastifyRequest): boolean {
  return (method === "GET" || method === "HEAD") && (headers.accept ?? "").includes("text/html");
}
