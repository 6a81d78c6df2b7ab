import { counted } from "../../model/derived/counted-concepts.js";
import { Field, ID, Int, ObjectType } from "../../model/declare/api.js";
import { FacetBucket } from "../../model/values/facet.js";
import { LocalizedString, UncertainDate } from "../../model/values/values.js";
import { ReadingCounts } from "../shared/extent/reading-counts.js";

/** How much there is of each concept: a number by the name of its count. Only reviewed records count. */
@ObjectType("CorpusCounts", { description: "How much there is of each concept. Only reviewed records count." })
export class CorpusCounts {
  readonly [name: string]: number;
}
for (const { name, description } of counted) Field(() => Int, { description })(CorpusCounts.prototype, name);

/** For how many texts it is recorded whom they address. */
@ObjectType("AddresseeCounts", {
  description: "For how many texts the addressees are recorded. For the others they are not known.",
})
export class AddresseeCounts {
  @Field(() => Int, { description: "Texts for which addressees are recorded." })
  readonly texts!: number;

  @Field(() => Int, { description: "Letters and open letters." })
  readonly letters!: number;

  @Field(() => Int, { description: "Those letters for which addressees are recorded." })
  readonly lettersWithAddressees!: number;

  @Field(() => String, { description: "The same in a sentence for a reader." })
  readonly inWords!: string;
}

/** What this corpus is. */
@ObjectType("Corpus", { description: "What this corpus is, and how much there is of it." })
export class Corpus {
  @Field(() => ID, {
    description:
      "Which corpus this is, the same for all its versions: the id that its files give it, or else its title.",
  })
  readonly id!: string;

  @Field(() => String, { description: "Changes whenever the data changes, and at no other time." })
  readonly version!: string;

  @Field(() => LocalizedString, { description: "Its title." })
  readonly title!: LocalizedString;

  @Field(() => LocalizedString, { description: "What it holds, and where that comes from." })
  readonly description!: LocalizedString;

  @Field(() => String, { description: "The licence of the data, as an SPDX identifier." })
  readonly licence!: string;

  @Field(() => [FacetBucket], { description: "Its languages, with the number of articles in each." })
  readonly languages!: readonly FacetBucket[];

  @Field(() => UncertainDate, {
    nullable: true,
    description:
      "From the date of the first article to the date of the last, as they are written: a year stays a year.",
  })
  readonly period!: UncertainDate | null;

  @Field(() => ReadingCounts, { description: "How far its texts were read." })
  readonly reading!: ReadingCounts;

  @Field(() => AddresseeCounts, { description: "For how many texts the addressees are recorded." })
  readonly addressees!: AddresseeCounts;

  @Field(() => CorpusCounts, { description: "How much there is of each concept." })
  readonly counts!: CorpusCounts;
}
