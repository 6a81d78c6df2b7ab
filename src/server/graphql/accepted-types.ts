const json = "application/json; charset=utf-8";
const response = "application/graphql-response+json; charset=utf-8";

/** The `accept` headers of ordinary clients, each with the content type that Apollo Server would choose for it. Others are its to negotiate. */
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
