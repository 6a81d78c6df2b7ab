import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";
import type { Draw } from "./draw.js";
import type { Identifier } from "../spellings.js";
import type { Pool } from "./pool.js";

/** A usable value for an argument or input field of this name and type. `null` only where that is allowed, and seldom. */
export function randomValue(name: string, type: GraphQLInputType, pool: Pool, draw: Draw): unknown {
  if (isNonNullType(type)) return given(name, type.ofType, pool, draw);
  return draw.chance(5) ? null : given(name, type, pool, draw);
}

function given(name: string, type: GraphQLInputType, pool: Pool, draw: Draw): unknown {
  if (isNonNullType(type)) return given(name, type.ofType, pool, draw);
  if (isListType(type)) {
    // An empty one means what it says.
    return Array.from({ length: draw.chance(5) ? 0 : 1 + draw.whole(2) }, () => given(name, type.ofType, pool, draw));
  }
  if (isInputObjectType(type) && type.name === "IdentifierInput") return randomIdentifier(pool, draw);
  if (isInputObjectType(type)) return randomInput(type, pool, draw);
  if (isEnumType(type)) return draw.pick(type.getValues()).name;
  return randomScalar(name, getNamedType(type).name, pool, draw);
}

function randomInput(type: GraphQLInputObjectType, pool: Pool, draw: Draw): unknown {
  const fields = Object.values(type.getFields());
  const required = fields.filter((field) => isRequiredInputField(field));
  // Only what is closed on both sides can be a short period.
  const isClosed = type.name === "PeriodInput" && draw.chance(60);
  const chosen = isClosed
    ? fields.filter(({ name }) => name === "from" || name === "to")
    : [...required, ...Array.from({ length: 1 + draw.whole(1) }, () => draw.pick(fields))];
  const input = Object.fromEntries(
    chosen.map((field) => [field.name, randomValue(field.name, field.type, pool, draw)]),
  );
  return type.name === "PeriodInput" ? inOrder(input) : input;
}

/* Scheme and value belong together, in some spelling that means the same. */
function randomIdentifier({ identifiers, words }: Pool, draw: Draw): Identifier {
  const { scheme, value } =
    identifiers.length === 0 || draw.chance(10)
      ? { scheme: draw.pick(words), value: draw.pick(words) }
      : draw.pick(identifiers);
  const spelt = (text: string) => draw.pick([text, text.toUpperCase(), text.toLowerCase(), ` ${text} `]);
  return { scheme: spelt(scheme), value: spelt(value) };
}

/* A period that ends before it begins is no usable value. */
function inOrder(input: Readonly<Record<string, unknown>>): unknown {
  const { from, to } = input;
  return typeof from === "string" && typeof to === "string" && from > to ? { ...input, from: to, to: from } : input;
}

function randomScalar(name: string, type: string, pool: Pool, draw: Draw): unknown {
  switch (type) {
    case "ID":
      return draw.pick([...pool.ids(draw.pick(idTypes[name] ?? [""])), "article/nowhere"]);
    case "Boolean":
      return draw.chance(50);
    case "Int":
      return 1 + draw.whole(4);
    case "LanguageTag":
      return draw.pick(pool.languages);
    case "Date":
      return draw.pick(pool.days);
    case "URL":
      return draw.pick(pool.urls);
    default:
      return draw.pick(name.startsWith("propert") ? pool.properties : pool.words);
  }
}

/** What the ids of an argument are the ids of. */
const idTypes: Readonly<Record<string, readonly string[]>> = {
  publishers: ["organization"],
  organizations: ["organization"],
  series: ["series"],
  authors: ["person", "organization"],
  signatories: ["person", "organization"],
  contributors: ["person", "organization"],
  signed: ["article"],
  publishedAll: ["article"],
  authored: ["article"],
  events: ["event"],
  subjects: ["vote", "event", "organization", "article"],
  subject: ["vote", "event", "organization", "article"],
  sources: ["article"],
  article: ["article"],
  person: ["person"],
  organization: ["organization"],
  event: ["event"],
  convention: ["event"],
  vote: ["vote"],
  crossReference: ["cross-reference"],
  claim: ["claim"],
  node: ["article", "person", "organization", "event", "vote", "claim", "cross-reference", "signature", "conflict"],
  ids: ["article", "person", "event", "vote", "vote-option", "claim", "series", "place", "topic", "text-relation"],
};
