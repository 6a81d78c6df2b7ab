import { Field, ObjectType } from "../../declare/api.js";
import type { PropertyName } from "../../properties.js";
import { Article } from "../article.js";

/** Which language or version of a text came out first. */
@ObjectType("FirstVersions", {
  description: "Which language or version of a text came out first, as far as firm days show.",
})
export class FirstVersions {
  @Field(() => Boolean, { description: "True if one certainly came out before every other in the corpus." })
  readonly isCertain!: boolean;

  @Field(() => [Article], {
    description:
      "The version that certainly came first. If none did, all that can have come first, originals before the others: no other version certainly came before one of these.",
  })
  readonly articles!: readonly Article[];

  @Field(() => String, { description: "The days that show it, in a sentence." })
  readonly because!: string;
}

const own = (property: PropertyName) => ({ property });

/** What is read of each version to find the first. */
export const versionProperties = {
  id: own("id"),
  firmEarliest: own("publishedFirmEarliest"),
  firmLatest: own("publishedFirmLatest"),
} as const;
