import type { GraphEdge, GraphRecord, PropertyValue } from "../../model/graph/graph-record.js";
import { voteOptionId } from "../../model/identifiers.js";
import { FigureUnit, StatedAs } from "../../model/vocabularies.js";
import { findRepeated, type ClaimIndex } from "../lookups/claim-index.js";
import { textIn, type Entry } from "../entry.js";

/** What a claim leads to by names of the file's own: the option by its key, the claim that it repeats by that claim's source. */
export function claimEdges(entry: Entry, claims: ClaimIndex): readonly GraphEdge[] {
  const option = textIn(entry, "option");
  const repeated = findRepeated(entry, claims)?.id;
  return [
    ...(option === undefined ? [] : [{ type: "ON_OPTION", to: voteOptionId(entry.owner?.id ?? "", option) }]),
    ...(repeated === undefined ? [] : [{ type: "DERIVED_FROM", to: repeated }]),
  ];
}

/** What kind of value a claim has, if it was seen: DATE or TEXT. For a figure, what the file gives of it: the rest is read from its words,
 *  and its kind with that. Of one that was not seen it says only what it would be counted in, and of what. */
export function claimValue({ value: { figure, date, statedAs } }: Entry): GraphRecord["properties"] {
  const isSeen = statedAs !== StatedAs.NOT_SEEN;
  if (isMapping(figure))
    return isSeen ? pick(figure, figureFields) : { unit: FigureUnit.COUNT, ...pick(figure, ["unit", "base"]) };
  return isSeen ? { valueKind: date === undefined ? "TEXT" : "DATE" } : {};
}

const figureFields = ["unit", "base", "value", "lower", "upper", "isApproximate"];

function pick(figure: Readonly<Record<string, unknown>>, names: readonly string[]): GraphRecord["properties"] {
  const found: Record<string, PropertyValue> = {};
  for (const name of names) {
    const value = figure[name];
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") found[name] = value;
  }
  return found;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
