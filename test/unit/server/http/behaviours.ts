import { accepted, acceptingNothing, answered } from "./behaviours/answered.js";
import type { Behaviour } from "./behaviours/behaviour.js";
import { failed, wrong } from "./behaviours/failed.js";
import { refused } from "./behaviours/refused.js";

/** All that can be asked by HTTP. */
export const behaviours: readonly Behaviour[] = [
  ...answered,
  ...accepted,
  ...acceptingNothing,
  ...refused,
  ...wrong,
  ...failed,
];
