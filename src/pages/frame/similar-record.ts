import type { Found } from "../ask/documents.js";
import { hrefOf } from "../parts/hrefs.js";
import { titleOf, type Localized } from "../parts/texts/localized.js";

type Named = Extract<Found, { readonly id: string }>;

/** A record whose name is like what was asked for. */
export interface Near {
  readonly id: string;
  readonly kind: Named["__typename"];
  readonly title: Localized;
}

/** The record by its name, if it has a page. */
export function toNear(found: Found): readonly Near[] {
  if (!("id" in found) || hrefOf(found.id) === undefined) return [];
  return [{ id: found.id, kind: found.__typename, title: nameOfFound(found) }];
}

function nameOfFound(found: Named): Localized {
  switch (found.__typename) {
    case "Article":
      return titleOf(found);
    case "Organization":
      return found.bodyName;
    case "Vote":
      return { value: found.question };
    case "Person":
      return { value: found.personName };
    case "Conflict":
      return { value: found.topic };
    default:
      return found.eventName;
  }
}
