import type { DocumentNode, GraphQLError, GraphQLSchema } from "graphql";
import { parseCompactly } from "../../../planner/document/compact-document.js";
import type { Admission } from "../../clients/admission.js";
import { rateLimited } from "../../limits/refusals.js";
import { pointsForTokens, type Tier } from "../../limits/tiers.js";
import type { RequestContext } from "../request-context.js";
import { createCheck } from "./check-document.js";
import type { KnownDocument, KnownDocuments } from "./known-documents.js";
import { hashOf } from "./stored-documents.js";

/** A document that has been parsed, and nothing more. */
export interface ParsedDocument {
  readonly document: DocumentNode;
  readonly text: string;
}

/** The document to answer, or why it is not answered. Errors have codes. */
export type AdmitDocument = (
  parsed: ParsedDocument,
  context: RequestContext,
) => KnownDocument | readonly GraphQLError[];

/** What admitting takes. */
export interface DocumentAdmissionOptions {
  readonly schema: GraphQLSchema;
  readonly tier: Tier;
  readonly known: KnownDocuments;
  readonly admission: Pick<Admission, "spend">;
}

/** Has the client pay for the checking of a document, checks it, and remembers it. What is remembered says no more where in the text it stands:
 *  that would take half of its memory. */
export function createDocumentAdmission({ schema, tier, known, admission }: DocumentAdmissionOptions): AdmitDocument {
  const check = createCheck(schema, tier);
  return ({ document, text }, { client, head }) => {
    // It may have become known while this request waited for its turn.
    const before = known.find(text);
    if (before !== undefined) return before;
    const points = pointsForTokens(document.tokenCount ?? 0);
    const seconds = admission.spend(client, points);
    if (seconds > 0) {
      head.headers["retry-after"] = String(seconds);
      return [rateLimited(points, seconds)];
    }
    const errors = check(document);
    if (errors.length > 0) return errors;
    const kept = { document: parseCompactly(text), hash: hashOf(text) };
    known.add(text, kept);
    return kept;
  };
}
