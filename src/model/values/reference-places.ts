import type { ReferencePlace } from "./values.js";

/** The places of a reference as they are stored: those of one that has several in lists, where `0` and the empty text stand for what is not known. */
interface StoredPlaces {
  readonly position?: number | null;
  readonly locator?: string | null;
  readonly quote?: string | null;
  readonly positions?: readonly number[] | null;
  readonly locators?: readonly string[] | null;
  readonly quotes?: readonly string[] | null;
}

/** Every place where a reference stands, in the order of the text: what has no position follows, as listed. */
export function toReferencePlaces({ positions, locators, quotes, ...only }: StoredPlaces): readonly ReferencePlace[] {
  const several = (positions ?? []).map((position, index) => ({
    position: position === 0 ? null : position,
    locator: textOrNull(locators?.[index]),
    quote: textOrNull(quotes?.[index]),
  }));
  if (several.length > 0) return several;
  const { position = null, locator = null, quote = null } = only;
  return [position, locator, quote].every((known) => known === null) ? [] : [{ position, locator, quote }];
}

function textOrNull(text = ""): string | null {
  return text === "" ? null : text;
}
