import { isMapping } from "../../../base/guards/is-mapping.js";
import { Field, InputType } from "../../declare/api.js";
import { DateScalar } from "../../values/scalars.js";

/** Days, both ends included. */
@InputType("PeriodInput", {
  description:
    "A period of days, both ends included, the last no earlier than the first. An uncertain date matches if it can lie in the period.",
})
export class PeriodInput {
  @Field(() => DateScalar, { nullable: true, description: "The first day; open if left out." })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day; open if left out." })
  readonly to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "True: only what lies wholly in the period, by the bounds of its date.",
  })
  readonly certainlyWithin?: boolean | null;
}

/** A period as it is asked for. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
  readonly certainlyWithin: boolean;
}

/** Reads the value of an argument that takes a period; an end that is null or left out is open. */
export function readPeriod(value: unknown): Period {
  const { from, to, certainlyWithin } = isMapping(value) ? value : {};
  return {
    ...(typeof from === "string" && { from }),
    ...(typeof to === "string" && { to }),
    certainlyWithin: certainlyWithin === true,
  };
}
