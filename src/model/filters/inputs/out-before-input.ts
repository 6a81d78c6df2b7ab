import { isMapping } from "../../../base/guards/is-mapping.js";
import { Field, ID, InputType } from "../../declare/api.js";
import { Possibility, type PossibilityName } from "../../vocabularies.js";
import { toTexts } from "./to-texts.js";
import { isKeyOf } from "../../../base/guards/is-key-of.js";

/** A text, and how sure it must be that others were out before it. */
@InputType("OutBeforeInput", {
  description:
    "A text, and how sure it must be that others were out before it, so that its writer could have read them.",
})
export class OutBeforeInput {
  @Field(() => ID, { description: "The text that was written: an article." })
  readonly article!: string;

  @Field(() => [Possibility], {
    defaultValue: ["CERTAIN", "POSSIBLE"],
    description:
      "CERTAIN: out before the text by firm days, or the text refers to it by a reference that is not inferred. POSSIBLE: what is known does not decide it. IMPOSSIBLE: out after the text by firm days, or the text itself. UNKNOWN: one of the two has no date.",
  })
  readonly possibilities!: readonly PossibilityName[];
}

/** The same as it is asked for. */
export interface OutBefore {
  readonly article: string;
  readonly possibilities: ReadonlySet<PossibilityName>;
}

/** Reads the value of an argument of that type. */
export function readOutBefore(value: unknown): OutBefore {
  const { article, possibilities } = isMapping(value) ? value : {};
  const asked = toTexts(possibilities).filter((each) => isKeyOf(Possibility, each));
  return { article: String(article), possibilities: new Set(asked) };
}
