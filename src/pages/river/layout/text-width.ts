import { italic, sans, serif, type Advances } from "./advances.js";

/** A font of the pages at the weight in which the picture is lettered. */
export type Face = "serif" | "italic" | "sans";

const widths: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  serif: byLetter(serif),
  italic: byLetter(italic),
  sans: byLetter(sans),
};

/** How wide a line of text is, in pixels. Letters that the fonts do not have come from the reader's own: they are taken to be wide. */
export function textWidth(text: string, face: Face, size: number): number {
  const known = widths[face];
  const thousandths = [...text].reduce((sum, letter) => sum + (known.get(letter) ?? foreignWidth(letter)), 0);
  return (thousandths * size) / 1_000;
}

function foreignWidth(letter: string): number {
  return /[\p{Mn}\p{Cf}]/u.test(letter) ? 0 : /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(letter) ? 700 : 1_000;
}

function byLetter(advances: Advances): ReadonlyMap<string, number> {
  return new Map(advances.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
}
