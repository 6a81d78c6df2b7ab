import { isMapping } from "../../base/is-mapping.js";
import type { GraphRecord } from "../../model/graph/graph-record.js";
import type { Entry } from "../entry.js";

/** The places of a reference that has several, in the order of the text: the first as its own, all of them in lists, as `toReferencePlaces` reads them. */
export function referencePlaces({ value: { places } }: Pick<Entry, "value">): GraphRecord["properties"] {
  if (!Array.isArray(places)) return {};
  const inOrder = places.filter((place) => isMapping(place)).toSorted((a, b) => placeOf(a) - placeOf(b));
  const [first = {}] = inOrder;
  return {
    ...(typeof first["position"] === "number" && { position: first["position"] }),
    ...(typeof first["locator"] === "string" && { locator: first["locator"] }),
    ...(typeof first["quote"] === "string" && { quote: first["quote"] }),
    placePositions: inOrder.map(({ position }) => (typeof position === "number" ? position : 0)),
    placeLocators: inOrder.map(({ locator }) => textOf(locator)),
    placeQuotes: inOrder.map(({ quote }) => textOf(quote)),
  };
}

/* What has no position comes after what has one, as listed. */
function placeOf({ position }: Readonly<Record<string, unknown>>): number {
  return typeof position === "number" ? position : Number.MAX_SAFE_INTEGER;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
