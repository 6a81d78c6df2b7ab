import type { CorpusField } from "./corpus-field.js";
import { FigureUnit } from "../vocabularies.js";

const optional = { isRequired: false, isList: false };

const figureFields: readonly CorpusField[] = [
  {
    ...optional,
    key: "unit",
    kind: "term",
    terms: Object.keys(FigureUnit),
    description: "The unit in which it is counted.",
  },
  {
    ...optional,
    key: "base",
    kind: "text",
    description: "The base: what it counts or is a share of, such as `voters` or `members`.",
  },
  {
    ...optional,
    key: "value",
    kind: "number",
    description: "The number, if it is not read correctly from the words.",
  },
  { ...optional, key: "lower", kind: "number", description: "It is at least this." },
  { ...optional, key: "upper", kind: "number", description: "It is at most this." },
  {
    ...optional,
    key: "isApproximate",
    kind: "truth",
    description: "True if the words have `nearly`, `about` or the like.",
  },
];

const claimFields: readonly CorpusField[] = [
  { ...optional, key: "option", kind: "key", description: "In votes: the key of the option that it is about." },
  {
    ...optional,
    key: "language",
    kind: "language",
    property: "language",
    description: "The language of `stated`. If left out: the source's language if QUOTED, otherwise English.",
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
    description: "For a date. Without `figure` and `date`, the value is the words themselves.",
  },
  {
    ...optional,
    key: "repeats",
    kind: "id",
    concepts: ["Article"],
    description:
      "The article whose claim about the same subject, property and option it repeats: for a translation, the original; for a quotation, the quoted source.",
  },
  {
    ...optional,
    key: "conflict",
    kind: "id",
    edge: "IN_CONFLICT",
    isList: true,
    acceptsOne: true,
    concepts: ["Conflict"],
    description: "The conflict that it belongs to, or a list of them.",
  },
];

const voteOptionFields: readonly CorpusField[] = [
  {
    ...optional,
    key: "key",
    kind: "key",
    isRequired: true,
    description: "The short name that claims about this vote use for the option, such as `dissolve`.",
  },
];

/** What corpus files say in a form of their own, by concept; the API answers it through other fields. */
export const corpusOnlyFields: Readonly<Record<string, readonly CorpusField[]>> = {
  Claim: claimFields,
  VoteOption: voteOptionFields,
};
