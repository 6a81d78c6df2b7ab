import { isResponse } from "../../../model/citation-type.js";
import { isShownAlways } from "../../../model/visibility.js";
import type { BoundStep, Following } from "../../../rules/dates/bounds/bound-steps.js";
import { DateBasis, TextDateKind } from "../../../model/vocabularies.js";
import { openBounds, type KnownBounds } from "../../../rules/dates/bounds/known-bounds.js";
import { boundsOfText, inOrder, type GivenDate } from "../../../rules/dates/bounds/text-dates.js";
import type { Reader } from "../../reader.js";
import { declareReads } from "../../reads.js";

/** A claim on the date of something. */
export const claimOnDate = declareReads({ of: "Claim", properties: ["property", "date"], out: { RIVALS: {} } });

const reference = declareReads({ of: "CrossReference", properties: ["type", "evidence"] });
const relation = declareReads({ of: "TextRelation" });
const claim = declareReads({ of: "Claim" });

/** A date of a text. */
export const textDate = declareReads({ of: "TextDate", properties: ["kind", "date", "dateBasis"] });

/** An appearance of a text, and its date there. */
export const appearance = declareReads({ of: "Publication", properties: ["date", "dateBasis"] });

/** A text with its dates, and the texts that it follows or that follow it, on and on. */
export interface DatedText {
  readonly of: "Article";
  readonly properties: readonly ["published", "publishedBasis"];
  readonly out: { readonly KNOWN_FROM: DatedText };
  readonly into: {
    readonly ABOUT: typeof claimOnDate;
    readonly DATE_OF: typeof textDate;
    readonly PUBLICATION_OF: typeof appearance;
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
    DATE_OF: textDate,
    PUBLICATION_OF: appearance,
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

/** Whether a claim with this property sets the date of what it is about. */
export function isOnDate(property: unknown): boolean {
  return dateProperties.has(property);
}

/** What reviewed claims say of a date, if they cannot all be true. */
export interface RivalDates {
  readonly isDisputed: boolean;
  /** Those that they give; none if they can all be true: then the date that is shown says all that they do. */
  readonly edtfs: readonly string[];
  /** True if one of the rivals gives none that could be reckoned with, so that nobody knows how far they are apart. */
  readonly isOpen: boolean;
}

/** What the claims on something say of its date. */
export function rivalDates(claims: readonly Reader<typeof claimOnDate>[]): RivalDates {
  const onDate = claims.filter((each) => isOnDate(each.get("property")) && isShownAlways(each.status));
  const isDisputed = onDate.some((each) => each.out("RIVALS").length > 0);
  const edtfs = isDisputed ? onDate.flatMap((each) => each.text("date") ?? []) : [];
  return { isDisputed, edtfs, isOpen: isDisputed && edtfs.length < onDate.length };
}

/** The days between which a text lies by its own dates: those that are listed, and the one that it is shown with, with its rivals. */
export function ownBounds(text: TextReader): KnownBounds {
  const published = text.text("published");
  const basis = text.text("publishedBasis") ?? "STATED";
  const listed = datesOf(text.into("DATE_OF"));
  const isListed = listed.some(({ edtf }) => edtf === published);
  const rivals = rivalDates(text.into("ABOUT"));
  const shown = [...(published === undefined || isListed ? [] : [published]), ...rivals.edtfs];
  const given = shown.map((edtf): GivenDate => ({ kind: "FIRST_PUBLIC", edtf, basis }));
  const bounds = boundsOfText([...listed, ...given, ...appearances(text.into("PUBLICATION_OF"))]);
  return rivals.isOpen ? { ...bounds, firm: openBounds } : bounds;
}

/* By each of them it was out, wherever it came out first. They are days of several happenings, of which the first says the most. */
function appearances(publications: readonly Reader<typeof appearance>[]): readonly GivenDate[] {
  const dated = publications.flatMap((publication): readonly GivenDate[] => {
    const edtf = publication.text("date");
    return edtf === undefined ? [] : [{ kind: "REPRINTED", edtf, basis: publication.text("dateBasis") ?? "STATED" }];
  });
  return inOrder(dated).slice(0, 1);
}

/** The reviewed dates of a text. */
export function datesOf(dates: readonly Reader<typeof textDate>[]): readonly GivenDate[] {
  return accepted(dates).flatMap((date) => {
    const [kind, edtf] = [date.term("kind", TextDateKind), date.text("date")];
    return kind === undefined || edtf === undefined
      ? []
      : [{ kind, edtf, basis: date.text("dateBasis") ?? DateBasis.STATED }];
  });
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
