import { isResponse } from "../../model/citation-type.js";
import { isShownAlways } from "../../model/visibility.js";
import type { BoundStep, Following } from "../../rules/dates/bound-steps.js";
import { boundsOfDates, type KnownBounds } from "../../rules/dates/known-bounds.js";
import type { Reader } from "../reader.js";
import { declareReads } from "../reads.js";

/** A claim on the date of something. */
export const claimOnDate = declareReads({ of: "Claim", properties: ["property", "date"], out: { RIVALS: {} } });

const reference = declareReads({ of: "CrossReference", properties: ["type", "evidence"] });
const relation = declareReads({ of: "TextRelation" });
const claim = declareReads({ of: "Claim" });

/** A text with its dates, and the texts that it follows or that follow it, on and on. */
export interface DatedText {
  readonly of: "Article";
  readonly properties: readonly ["published", "publishedBasis"];
  readonly out: { readonly KNOWN_FROM: DatedText };
  readonly into: {
    readonly ABOUT: typeof claimOnDate;
    readonly REFERENCE_FROM: typeof reference & { readonly out: { readonly REFERENCE_TO: DatedText } };
    readonly REFERENCE_TO: typeof reference & { readonly out: { readonly REFERENCE_FROM: DatedText } };
    readonly TEXT_RELATION_FROM: typeof relation & { readonly out: { readonly TEXT_RELATION_TO: DatedText } };
    readonly TEXT_RELATION_TO: typeof relation & { readonly out: { readonly TEXT_RELATION_FROM: DatedText } };
    readonly KNOWN_FROM: DatedText;
    readonly STATED_IN: typeof claim & {
      readonly out: { readonly DERIVED_FROM: typeof claim & { readonly out: { readonly STATED_IN: DatedText } } };
      readonly into: { readonly DERIVED_FROM: typeof claim & { readonly out: { readonly STATED_IN: DatedText } } };
    };
  };
}

/** What a text says of itself, and where one goes on from it. It leads into itself. */
export const datedText: DatedText = {
  of: "Article",
  properties: ["published", "publishedBasis"],
  out: {
    get KNOWN_FROM() {
      return datedText;
    },
  },
  into: {
    ABOUT: claimOnDate,
    REFERENCE_FROM: {
      ...reference,
      out: {
        get REFERENCE_TO() {
          return datedText;
        },
      },
    },
    REFERENCE_TO: {
      ...reference,
      out: {
        get REFERENCE_FROM() {
          return datedText;
        },
      },
    },
    TEXT_RELATION_FROM: {
      ...relation,
      out: {
        get TEXT_RELATION_TO() {
          return datedText;
        },
      },
    },
    TEXT_RELATION_TO: {
      ...relation,
      out: {
        get TEXT_RELATION_FROM() {
          return datedText;
        },
      },
    },
    get KNOWN_FROM() {
      return datedText;
    },
    STATED_IN: {
      ...claim,
      out: {
        DERIVED_FROM: {
          ...claim,
          out: {
            get STATED_IN() {
              return datedText;
            },
          },
        },
      },
      into: {
        DERIVED_FROM: {
          ...claim,
          out: {
            get STATED_IN() {
              return datedText;
            },
          },
        },
      },
    },
  },
};

/** A text that derivations read dates of. */
export type TextReader = Reader<DatedText>;

/** The properties by which claims set the date of what they are about. */
const dateProperties: ReadonlySet<unknown> = new Set(["date", "published", "when"]);

/** The dates that reviewed claims give, if they cannot all be true; else none: then the date that is shown says all that they do. */
export function rivalDates(claims: readonly Reader<typeof claimOnDate>[]): readonly string[] {
  const onDate = claims.filter((each) => dateProperties.has(each.get("property")) && isShownAlways(each.status));
  return onDate.some((each) => each.out("RIVALS").length > 0) ? onDate.flatMap((each) => each.text("date") ?? []) : [];
}

/** The days between which a text lies by its own dates. */
export function ownBounds(text: TextReader): KnownBounds {
  const published = text.text("published");
  const edtfs = [...(published === undefined ? [] : [published]), ...rivalDates(text.into("ABOUT"))];
  return boundsOfDates({ edtfs, isDoubted: text.text("publishedBasis") === "INFERRED" });
}

/** A text one step away. */
export interface NearText {
  readonly step: BoundStep;
  readonly text: TextReader;
}

/** The texts that a text follows, by reviewed records. */
export function followedBy(text: TextReader): readonly NearText[] {
  return [
    ...accepted(text.into("REFERENCE_FROM")).flatMap((each) => nearBy(each, each.out("REFERENCE_TO"))),
    ...accepted(text.into("TEXT_RELATION_FROM")).flatMap((each) => near("MADE_FROM", each.out("TEXT_RELATION_TO"))),
    ...near("TELLS_OF", text.into("KNOWN_FROM")),
    ...accepted(text.into("STATED_IN"))
      .flatMap((each) => accepted(each.out("DERIVED_FROM")))
      .flatMap((each) => near("TAKES_FROM", each.out("STATED_IN"))),
  ];
}

/** The texts that follow a text, by reviewed records. */
export function followersOf(text: TextReader): readonly NearText[] {
  return [
    ...accepted(text.into("REFERENCE_TO")).flatMap((each) => nearBy(each, each.out("REFERENCE_FROM"))),
    ...accepted(text.into("TEXT_RELATION_TO")).flatMap((each) => near("MADE_FROM", each.out("TEXT_RELATION_FROM"))),
    ...near("TELLS_OF", text.out("KNOWN_FROM")),
    ...accepted(text.into("STATED_IN"))
      .flatMap((each) => accepted(each.into("DERIVED_FROM")))
      .flatMap((each) => near("TAKES_FROM", each.out("STATED_IN"))),
  ];
}

function nearBy(record: Reader<typeof reference>, texts: readonly TextReader[]): readonly NearText[] {
  const following = isResponse(record.text("type") ?? "") ? "ANSWERS" : "MENTIONS";
  return near(following, texts, record.text("evidence") === "INFERRED");
}

function near(following: Following, texts: readonly TextReader[], isInferred = false): readonly NearText[] {
  return texts.map((text) => ({ step: { following, isInferred, article: text.id }, text }));
}

function accepted<Of extends Pick<Reader<unknown>, "status">>(records: readonly Of[]): readonly Of[] {
  return records.filter(({ status }) => isShownAlways(status));
}
