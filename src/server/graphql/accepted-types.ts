const json = "application/json; charset=utf-8";
const response = "application/graphql-response+json; charset=utf-8";

/** The `accept` headers of ordinary clients, each with the content type of the answer. Others are negotiated. */
export const acceptedTypes: ReadonlyMap<string, string> = new Map([
  ["", json],
  ["*/*", json],
  ["application/json", json],
  ["application/json, */*", json],
  ["application/json, text/plain, */*", json],
  ["application/json, multipart/mixed", json],
  ["application/json; charset=utf-8", json],
  ["application/graphql-response+json", response],
  ["application/graphql-response+json, application/json", response],
  ["application/graphql-response+json,application/json;q=0.9", response],
  ["application/graphql-response+json, application/json;q=0.9", response],
  ["application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", response],
  [
    "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
    response,
  ],
]);

/** The content type of an answer to a client that sent this `accept`; `undefined` where it takes neither of the two. */
export function chooseContentType(accept = ""): string | undefined {
  return acceptedTypes.get(accept) ?? negotiate(accept);
}

/** True for the media type whose statuses say how the operation went. (GraphQL over HTTP, 6.4.2.) */
export function isResponseType(contentType: string): boolean {
  return contentType === response;
}

/** A media range with its weight. (RFC 9110, 12.5.1) */
interface Wish {
  readonly range: string;
  readonly weight: number;
}

/** The type that is wanted more; where both are alike, the one that is named first, and JSON where neither is. */
function negotiate(accept: string): string | undefined {
  const wishes = accept.split(",").map(toWish);
  const offers = [json, response].map((type) => ({ type, ...wishFor(essenceOf(type), wishes) }));
  const [best] = offers.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || a.place - b.place);
  return best?.type;
}

/** How much a type is wanted, by the most specific range that it is in, and where that stands. */
function wishFor(essence: string, wishes: readonly Wish[]): { readonly weight: number; readonly place: number } {
  for (const range of [essence, "application/*", "*/*"]) {
    const place = wishes.findIndex((wish) => wish.range === range);
    const wish = wishes[place];
    if (wish !== undefined) return { weight: wish.weight, place };
  }
  return { weight: 0, place: 0 };
}

/** Parameters other than the weight and the charset name another type than ours. */
function toWish(text: string): Wish {
  const [range = "", ...parameters] = text
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  const isForeign = parameters.some((parameter) => parameter !== "" && !/^q=|^charset="?utf-?8"?$/.test(parameter));
  return { range: isForeign ? "" : range, weight: weight === undefined ? 1 : Number(weight) || 0 };
}

function essenceOf(contentType: string): string {
  return contentType.split(";", 1)[0] ?? "";
}
