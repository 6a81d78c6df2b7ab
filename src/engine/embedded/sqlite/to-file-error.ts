import { dirname } from "node:path";
import { CodedError } from "../../../base/coded-error.js";
import { isMapping } from "../../../base/guards/is-mapping.js";
import {
  DatabaseDamagedError,
  DiskFailedError,
  DiskFullError,
  FolderUnusableError,
  GraphReadOnlyError,
  UnfinishedWriteError,
} from "../../disk/errors.js";
import { toDiskError } from "../../disk/to-disk-error.js";
import { ConstraintViolationError, QueryFailedError } from "../../errors.js";

/** Where the file is, and its newest copy. */
export interface Place {
  readonly path: string;
  readonly newestBackup: () => string | undefined;
}

type Translation = (place: Place, reason: string, cause: unknown) => CodedError;

const damaged: Translation = ({ path, newestBackup }, reason, cause) =>
  new DatabaseDamagedError(path, `${reason}.`, newestBackup(), cause);

/** By SQLite's result codes: the extended ones that say more than their primary ones, then those. */
const translations: Readonly<Record<number, Translation>> = {
  3: ({ path }, _reason, cause) => new FolderUnusableError(dirname(path), "you may not read and write there", cause),
  8: ({ path }, _reason, cause) => new GraphReadOnlyError(path, cause),
  10: ({ path }, reason, cause) => new DiskFailedError(path, reason, cause),
  11: damaged,
  13: ({ path }, _reason, cause) => new DiskFullError(path, cause),
  14: ({ path }, reason, cause) => new DiskFailedError(path, reason, cause),
  19: (_place, reason, cause) => new ConstraintViolationError(reason, cause),
  26: damaged,
  776: ({ path }, _reason, cause) => new UnfinishedWriteError(path, cause),
};

/** The error of ours that says the same as one of the library's, or of the system's. Errors of ours stay as they are. */
export function toFileError(error: unknown, place: Place): Error {
  if (error instanceof CodedError) return error;
  const { code, reason } = readError(error);
  const translation = translations[code] ?? translations[code & 255];
  if (translation !== undefined) return translation(place, reason, error);
  return toDiskError(error, place.path) ?? (code === 0 ? toError(error) : new QueryFailedError(reason, error));
}

/** Whether another connection was in the way, so that the same may work a moment later. */
export function isBusy(error: unknown): boolean {
  return [5, 6].includes(readError(error).code & 255);
}

/** What an error of the library says; code 0 for any other. A file that cannot be opened has its code in the words only. */
function readError(error: unknown): { readonly code: number; readonly reason: string } {
  if (!isMapping(error)) return { code: 0, reason: String(error) };
  const { rawCode, message } = error;
  const reason = String(message);
  const inWords = /^ConnectionFailed\(.*: (?<number>\d+)"\)$/.exec(reason)?.groups?.["number"];
  return { code: typeof rawCode === "number" ? rawCode : Number(inWords ?? 0), reason };
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
