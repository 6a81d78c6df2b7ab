import { searched, type Searched } from "../../model/derived/searched-concepts.js";

/** Every kind of thing that a timeline may be asked for, those with dates first. */
const kindsInOrder: readonly Searched[] = searched.toSorted((a, b) => Number(isDated(b)) - Number(isDated(a)));

/** The kinds that are asked for; if none is named, all that have dates. */
export function askedKinds(kinds: readonly string[] | null | undefined): readonly Searched[] {
  return kindsInOrder.filter((kind) => kinds?.includes(kind.kind) ?? isDated(kind));
}

function isDated({ date }: Searched): boolean {
  return date !== undefined;
}
