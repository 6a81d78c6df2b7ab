import { CodedError } from "../base/coded-error.js";
import { showHidden } from "./text/hidden-characters.js";

/** A value is not a date that this program can read. It reads dates of the Extended Date/Time Format: levels 0 and 1, sets, and the seasons of level 2. */
export class InvalidDateError extends CodedError {
  readonly code = "INVALID_DATE";

  constructor(
    readonly edtf: string,
    reason: string,
    hint = "Write a date such as `2019-04-19`, `2019-03~`, `2019-03-24/2019-03-29` or `[2019-03,2019-05]`.",
    cause?: unknown,
  ) {
    super(`"${showHidden(edtf)}" is not a date: ${reason}.`, { hint, cause });
  }
}

/** A value is not a language tag, or has a part that is not registered. */
export class InvalidLanguageTagError extends CodedError {
  readonly code = "INVALID_LANGUAGE_TAG";

  constructor(
    readonly tag: string,
    reason: string,
    cause?: unknown,
  ) {
    super(`"${showHidden(tag)}" is not a language tag: ${reason}.`, {
      hint: "Write a BCP 47 tag of registered parts, such as `en`, `nl-BE` or `zh-Hans`.",
      cause,
    });
  }
}
