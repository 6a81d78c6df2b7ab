import type { VoteClaim } from "./vote-figures.js";

/** `“nearly 500” in “The ISO’s vote to dissolve”` */
export function claimText({ stated, sourceTitle }: Pick<VoteClaim, "stated" | "sourceTitle">): string {
  return `“${stated}” in ${sourceTitle}`;
}

/** `of voters` */
export function baseText(base: string | null): string {
  return base === null ? "of a group that is not named" : `of ${base}`;
}
