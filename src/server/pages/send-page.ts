import type { FastifyReply } from "fastify";
import type { RunOptions } from "../../base/scheduling/deadline.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import type { Download } from "../../pages/page.js";
import { isHeld, toEtag } from "../answers/etag.js";
import { explorerPolicy } from "./content-security-policy.js";

/** Sends a page of HTML, or only that the browser has it already. */
export function sendPage(
  reply: FastifyReply,
  html: string,
  { isIndexed }: { readonly isIndexed: boolean },
): FastifyReply {
  reply.header("content-security-policy", explorerPolicy).type("text/html; charset=utf-8");
  if (!isIndexed) reply.header("x-robots-tag", "noindex");
  if (reply.statusCode !== 200) return reply.header("cache-control", "no-store").send(html);
  return sendUnlessHeld(reply, html);
}

/** Sends the data of a page as a file. */
export async function sendDownload(
  reply: FastifyReply,
  { mediaType, fileName, text }: Download,
  options: RunOptions,
): Promise<FastifyReply> {
  reply.type(mediaType).header("content-disposition", `attachment; filename="${fileName}"`);
  return sendUnlessHeld(reply.header("x-robots-tag", "noindex"), await finishYielding(text(), options));
}

function sendUnlessHeld(reply: FastifyReply, body: string): FastifyReply {
  const etag = toEtag([body]);
  reply.header("etag", etag).header("cache-control", "no-cache");
  return isHeld(etag, reply.request.headers["if-none-match"]) ? reply.code(304).send() : reply.send(body);
}
