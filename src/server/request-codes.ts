/** One code of the server itself, for the documentation. */
export interface RequestCode {
  readonly code: string;
  readonly status: number;
  readonly meaning: string;
}

/** What the server answers by itself: the HTTP layer's refusals, Apollo Server's, and states of the engine that clients are told of. */
export const requestCodes: readonly RequestCode[] = [
  {
    code: "BAD_REQUEST",
    status: 400,
    meaning: "The request is not well formed: no JSON, no query, a batch, or one that a browser could send unasked.",
  },
  { code: "GRAPHQL_PARSE_FAILED", status: 400, meaning: "The document is not GraphQL." },
  { code: "GRAPHQL_VALIDATION_FAILED", status: 400, meaning: "The document asks for what the schema does not have." },
  {
    code: "OPERATION_RESOLUTION_FAILURE",
    status: 400,
    meaning: "The document has several operations, or none of that name.",
  },
  { code: "BAD_USER_INPUT", status: 400, meaning: "The variables do not fit the operation." },
  {
    code: "REPETITION_LIMIT_EXCEEDED",
    status: 400,
    meaning: "The document repeats its fields so often that checking it was given up.",
  },
  {
    code: "TOO_MANY_ERRORS",
    status: 400,
    meaning: "Stands last where more than ten errors were found, and says how many are left out.",
  },
  {
    code: "HOST_NOT_ALLOWED",
    status: 403,
    meaning: "The server was asked under a name that is not in ANTIPHONY_ALLOWED_HOSTS.",
  },
  { code: "NOT_FOUND", status: 404, meaning: "Nothing is served at this address." },
  { code: "METHOD_NOT_ALLOWED", status: 405, meaning: "GraphQL is asked by POST, or by GET for a query." },
  { code: "BODY_TOO_LARGE", status: 413, meaning: "The body is larger than 100 000 bytes." },
  { code: "UNSUPPORTED_MEDIA_TYPE", status: 415, meaning: "The body is not JSON by its own account." },
  {
    code: "INTERNAL_SERVER_ERROR",
    status: 500,
    meaning: "A fault of ours. The response has a request id under which the log has the rest.",
  },
  {
    code: "QUERY_TOO_COSTLY",
    status: 400,
    meaning:
      "The answer may cost more points or hold more nodes than the tier allows (`measure`). Says how much was `requested`, the `limit`, by how much it is `over`, and the `costliest` field.",
  },
  {
    code: "ANSWER_TOO_LARGE",
    status: 400,
    meaning: "The answer has more bytes than the tier allows (`most`). Writing it was given up there.",
  },
  {
    code: "TOO_MANY_AT_ONCE",
    status: 429,
    meaning: "The client has as many requests under way as it may; answers that it has yet to read count too.",
  },
  {
    code: "TOO_MANY_CONNECTIONS",
    status: 503,
    meaning: "There are as many connections as the server allows, in all or from this address.",
  },
  {
    code: "SERVER_BUSY",
    status: 503,
    meaning: "Others were served first until the deadline was over; nothing was asked of the graph.",
  },
  {
    code: "RATE_LIMITED",
    status: 429,
    meaning: "The client's points are spent. `Retry-After` says after how many seconds there are enough again.",
  },
  { code: "UNAUTHENTICATED", status: 401, meaning: "The key in `authorization` is none of this server's." },
  {
    code: "OPERATION_NOT_ALLOWED",
    status: 403,
    meaning: "This server answers stored operations only, and this is none of them.",
  },
  {
    code: "PERSISTED_QUERY_NOT_FOUND",
    status: 200,
    meaning:
      "No document is known under this hash, or not any more; clients then send the whole, as the protocol says.",
  },
  {
    code: "PERSISTED_QUERY_HASH_MISMATCH",
    status: 400,
    meaning: "The hash that came with a document is not its SHA-256.",
  },
  {
    code: "PERSISTED_QUERY_NOT_SUPPORTED",
    status: 200,
    meaning: "Clients may persist no documents, since this server answers stored operations only.",
  },
];
