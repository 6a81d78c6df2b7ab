import type { VoteClaim } from "./vote-figures.js";

/** `“nearly 500” in “The ISO’s vote to dissolve”` */
export function claimText({ stated, sourceTitle }: Pick<VoteClaim, "stated" | "sourceTitle">): string {
  return `“${stated}” in “${sourceTitle}”`;
}

/** `of voters` */
export function baseText(base: string | null): string {
  return base === null ? "of what is not said" : `of ${base}`;
}

/** `a`, `a and b`, `a, b and c` */
export function listText(texts: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(texts);
}
