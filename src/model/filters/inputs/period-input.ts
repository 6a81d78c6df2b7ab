import { isMapping } from "../../../base/is-mapping.js";
import { Field, InputType } from "../../declare/api.js";
import { DateScalar } from "../../values/scalars.js";

/** Days, both ends included. */
@InputType("PeriodInput", {
  description:
    "Days, both ends included, the last no earlier than the first; an uncertain date matches when it can lie in the period.",
})
export class PeriodInput {
  @Field(() => DateScalar, { nullable: true, description: "The first day; open where left out." })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day; open where left out." })
  readonly to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "True: only what by the bounds of its date lies in the period as a whole.",
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
