import { createHash } from "node:crypto";
import { parse, type DocumentNode } from "graphql";
import type { Question } from "../questions/question.js";

/** The question's document as the server knows it after the first request. */
export function known({ document }: Question): { readonly document: DocumentNode; readonly documentHash: string } {
  return { document: parse(document), documentHash: createHash("sha256").update(document).digest("hex") };
}
