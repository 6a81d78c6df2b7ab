import { Field, Int, ObjectType } from "../../../model/declare/api.js";
import { isLeftUnread, readExtentsText, type ReadExtents } from "./read-extents.js";

/** How far the texts of a corpus were read. */
@ObjectType("ReadingCounts", { description: "How many texts were read how far." })
export class ReadingCounts {
  @Field(() => Int, { description: "Texts that were read whole." })
  readonly whole!: number;

  @Field(() => Int, { description: "Texts of which only the beginning was read." })
  readonly beginning!: number;

  @Field(() => Int, { description: "Texts that were read, nobody recorded how far." })
  readonly unknown!: number;

  @Field(() => Int, { description: "Texts that were not seen: they are known only from others." })
  readonly notSeen!: number;

  @Field(() => String, { description: "The same in sentences for a reader." })
  readonly inWords!: string;
}

/** The API's value of what was read how far. */
export function toReadingCounts(extents: ReadExtents): ReadingCounts {
  return {
    whole: extents.WHOLE,
    beginning: extents.BEGINNING,
    unknown: extents.UNKNOWN,
    notSeen: extents.NOT_SEEN,
    inWords: `${readExtentsText(extents)}.${isLeftUnread(extents) ? unread : ""}`,
  };
}

const unread =
  " What stands in the parts that were not read is not in this corpus: that something is not here does not say that nobody wrote it.";
