import { isMapping } from "../../../base/guards/is-mapping.js";
import { identifierKey } from "../../../rules/text/identifier-key.js";
import { Field, InputType } from "../../declare/api.js";

/** A name or number under which something is listed, and whose it is. */
@InputType("IdentifierInput", {
  description:
    "A name or number under which something is listed, and whose it is. Case and blanks do not matter. A DOI, an ISBN and the like can also be an address (`https://doi.org/10.1000/182`) or parted by hyphens.",
})
export class IdentifierInput {
  @Field(() => String, { description: "Whose it is: `DOI`, `ORCID`, `Wikidata`, the shelf marks of an archive." })
  readonly scheme!: string;

  @Field(() => String, { description: "The name or number: `10.1000/182`." })
  readonly value!: string;
}

/** The keys, as `identifierKey` makes them, of the identifiers in a value of an argument of that type, or of a list of them. */
export function readIdentifiers(value: unknown): readonly string[] {
  return [value]
    .flat()
    .filter((each) => isMapping(each))
    .map(({ scheme, value: own }) => identifierKey({ scheme: String(scheme), value: String(own) }));
}
