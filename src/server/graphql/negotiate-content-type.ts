import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";

const json = "application/json; charset=utf-8";
const response = "application/graphql-response+json; charset=utf-8";

/** Headers that clients have sent of late, each with what came of it: there are few kinds of clients, and each sends its own with every request. */
const chosen = new LRUCache<string, { readonly contentType: string | undefined }>({ max: 100 });

/** The content type of an answer to a client that sent this `accept`; `undefined` if it takes neither of the two. */
export function chooseContentType(accept = ""): string | undefined {
  if (accept === "") return json;
  const before = chosen.get(accept);
  if (before !== undefined) return before.contentType;
  // The library that Apollo Server negotiates with: the first is taken if the client likes both alike.
  const contentType = new Negotiator({ headers: { accept } }).mediaType([json, response]);
  chosen.set(accept, { contentType });
  return contentType;
}

/** True for the media type whose statuses say how the operation went. (GraphQL over HTTP, 6.4.2.) */
export function isResponseType(contentType: string): boolean {
  return contentType === response;
}
