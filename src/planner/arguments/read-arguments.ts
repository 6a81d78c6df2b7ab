import { invariant } from "../../base/invariant.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import { isList } from "../../base/guards/is-list.js";
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
} from "graphql";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { isGiven } from "../../base/guards/is-given.js";
import { isWellFormedId } from "../../model/identifiers.js";
import { addressKey } from "../../rules/text/address-key.js";
import { readLanguageTag } from "../../rules/text/language-tag.js";
import {
  BadCursorError,
  EmptyPeriodError,
  InvalidDayError,
  InvalidIdError,
  InvalidLanguageArgumentError,
  InvalidPageError,
  InvalidTextError,
  InvalidUrlError,
  TextTooLongError,
  TooManyError,
} from "../errors.js";
import type { Arguments } from "../plan/plan.js";
import { LONGEST_CURSOR, LONGEST_TEXT } from "./text-limits.js";

/** The arguments in canonical form, after a look at what the schema's types cannot say: lengths of texts before all else, ids, days, periods,
 *  language tags, whole characters, composed ones (NFC, which the texts of a corpus are in too), page sizes, long lists.
 *  `written` names those that the operation writes itself. @throws BadArgumentError for the first that cannot be used */
export function readArguments(
  declared: readonly GraphQLArgument[],
  args: Arguments,
  written: ReadonlySet<string>,
): Arguments {
  readPage(args, written);
  const read: Record<string, unknown> = {};
  for (const { name, type } of declared) {
    if (args[name] !== undefined) read[name] = isCursor(name) ? args[name] : readValue(name, type, args[name]);
  }
  return read;
}

function readPage(args: Arguments, written: ReadonlySet<string>): void {
  if (isGiven(args["first"]) && isGiven(args["last"]) && written.has("first") && written.has("last")) {
    throw new InvalidPageError(
      "last",
      `The arguments "first" and "last" stand together.`,
      "Give one of them: `first` for the start of the list, `last` for its end.",
    );
  }
  for (const name of ["first", "last"]) {
    const size = args[name];
    if (typeof size === "number" && (size < 1 || size > LARGEST_PAGE)) {
      throw new InvalidPageError(
        name,
        `The argument "${name}" is ${size}; a page holds 1 to ${LARGEST_PAGE}.`,
        `Give a number from 1 to ${LARGEST_PAGE}, and go on with \`after\` or \`before\`.`,
      );
    }
  }
  for (const name of cursors) {
    const cursor = args[name];
    if (typeof cursor !== "string") continue;
    if (cursor === "" || cursor.length > LONGEST_CURSOR) throw new BadCursorError(name);
    if (!cursor.isWellFormed()) throw new InvalidTextError(name);
  }
}

const cursors: readonly string[] = ["after", "before"];

function isCursor(name: string): boolean {
  return cursors.includes(name);
}

function readValue(path: string, type: GraphQLInputType, value: unknown): unknown {
  if (value === null) return null;
  if (isNonNullType(type)) return readValue(path, type.ofType, value);
  if (isListType(type) && isList(value)) return readList(path, type.ofType, value);
  if (isInputObjectType(type) && isMapping(value)) {
    const fields = type.getFields();
    const input: Arguments = Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const field = invariant(fields[name], "a field of the input type");
        return [name, readValue(`${path}.${name}`, field.type, each)];
      }),
    );
    if (type.name === "PeriodInput") requirePeriod(path, input);
    return input;
  }
  if (typeof value !== "string") return value;
  requireText(path, type, value);
  const read = readers[getNamedType(type).name];
  const composed = value.normalize("NFC");
  return read ? read(path, composed) : composed;
}

function requireText(path: string, type: GraphQLInputType, text: string): void {
  if (text.length > LONGEST_TEXT) {
    const isId = getNamedType(type).name === "ID";
    throw isId ? new InvalidIdError(path, text) : new TextTooLongError(path, text.length, LONGEST_TEXT);
  }
  if (!text.isWellFormed()) throw new InvalidTextError(path);
}

function readList(path: string, type: GraphQLInputType, values: readonly unknown[]): readonly unknown[] {
  if (values.length > LARGEST_PAGE) throw new TooManyError(path, values.length, LARGEST_PAGE);
  return values.map((value) => readValue(path, type, value));
}

const readers: Readonly<Record<string, (path: string, value: string) => unknown>> = {
  ID: (path, id) => {
    if (!isWellFormedId(id)) throw new InvalidIdError(path, id);
    return id;
  },
  Date: (path, day) => {
    if (!isCalendarDay(day)) throw new InvalidDayError(path, day);
    return day;
  },
  LanguageTag: (path, tag) => {
    try {
      return readLanguageTag(tag);
    } catch {
      throw new InvalidLanguageArgumentError(path, tag);
    }
  },
  URL: (path, url) => {
    if (!URL.canParse(url)) throw new InvalidUrlError(path, url);
    return addressKey(url);
  },
};

/* Days as text are in the order of time; an end that is open is in nothing's way. */
function requirePeriod(path: string, { from, to }: Arguments): void {
  if (typeof from === "string" && typeof to === "string" && from > to) throw new EmptyPeriodError(path, from, to);
}

/* `2019-02-30` parses as 2 March; only a day that writes back as it was given is one. */
function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
