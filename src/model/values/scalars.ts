import { GraphQLScalarType, Kind } from "graphql";

/* Scalars only check that a text is given; what is wrong inside one is said by the planner, which knows the argument's name. */
function textScalar(name: string, description: string, specifiedByURL?: string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    ...(specifiedByURL === undefined ? {} : { specifiedByURL }),
    serialize: (value) => value as string,
    parseValue: (value) => text(name, value),
    parseLiteral: (node) => text(name, node.kind === Kind.STRING ? node.value : undefined),
  });
}

function text(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`${name} cannot represent a value that is not a string.`);
}

/** A date in the Extended Date/Time Format of the Library of Congress, levels 0 and 1 and sets: `2019-04-19`, `2019-03`, `2019~`, `2019-03-24/2019-03-29`. */
export const EDTF = textScalar(
  "EDTF",
  "A date in the Extended Date/Time Format of the Library of Congress, levels 0 and 1 and sets: `2019-04-19`, `2019-03`, `2019~`, `2019-03-24/2019-03-29`.",
  "https://www.loc.gov/standards/datetime/",
);

/** A BCP 47 language tag in canonical form: `en`, `zh-Hans`. */
export const LanguageTag = textScalar(
  "LanguageTag",
  "A BCP 47 language tag in canonical form: `en`, `zh-Hans`.",
  "https://www.rfc-editor.org/info/bcp47",
);

/** An absolute address. */
export const URLScalar = textScalar("URL", "An absolute address.", "https://url.spec.whatwg.org/");

/** A calendar day: `2019-04-19`. */
export const DateScalar = textScalar("Date", "A calendar day: `2019-04-19`.");

/** A moment in UTC: `2019-04-19T00:00:00.000Z`. */
export const DateTimeScalar = textScalar("DateTime", "A moment in UTC: `2019-04-19T00:00:00.000Z`.");
