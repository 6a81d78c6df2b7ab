import type { CorpusField } from "./corpus-field.js";
import { FigureUnit } from "../vocabularies.js";

const optional = { isRequired: false, isList: false };

const figureFields: readonly CorpusField[] = [
  { ...optional, key: "unit", kind: "term", terms: Object.keys(FigureUnit), description: "In what it is counted." },
  { ...optional, key: "base", kind: "text", description: "Of what it is a count or share: `voters`, `members`." },
  {
    ...optional,
    key: "value",
    kind: "number",
    description: "The number that is named, if it is not read rightly from the words.",
  },
  { ...optional, key: "lower", kind: "number", description: "It is at least this." },
  { ...optional, key: "upper", kind: "number", description: "It is at most this." },
  {
    ...optional,
    key: "isApproximate",
    kind: "truth",
    description: "True if the words are `nearly`, `about` and the like.",
  },
];

const claimFields: readonly CorpusField[] = [
  { ...optional, key: "option", kind: "key", description: "In votes: the key of the option that it is about." },
  {
    ...optional,
    key: "language",
    kind: "language",
    property: "language",
    description: "The language of `stated`. If left out: the source's language for QUOTED, English for the rest.",
  },
  {
    ...optional,
    key: "figure",
    kind: "mapping",
    fields: figureFields,
    description: "For a figure. Value, bounds and `isApproximate` are read from the words unless they are given here.",
  },
  {
    ...optional,
    key: "date",
    kind: "date",
    property: "date",
    description: "For a date. With neither `figure` nor `date` the value is the words themselves.",
  },
  {
    ...optional,
    key: "repeats",
    kind: "id",
    concepts: ["Article"],
    description:
      "The article whose claim on the same subject, property and option it repeats: the original, for a translation; the source quoted.",
  },
  {
    ...optional,
    key: "conflict",
    kind: "id",
    edge: "IN_CONFLICT",
    isList: true,
    acceptsOne: true,
    concepts: ["Conflict"],
    description: "The conflict that it is a member of, or a list of them.",
  },
];

const voteOptionFields: readonly CorpusField[] = [
  {
    ...optional,
    key: "key",
    kind: "key",
    isRequired: true,
    description: "A short name by which claims of this vote call the option: `dissolve`.",
  },
];

/** What corpus files say in a form of their own, by concept; the API answers it through other fields. */
export const corpusOnlyFields: Readonly<Record<string, readonly CorpusField[]>> = {
  Claim: claimFields,
  VoteOption: voteOptionFields,
};
