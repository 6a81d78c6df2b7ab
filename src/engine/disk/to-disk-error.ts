import { isMapping } from "../../base/guards/is-mapping.js";
import { dirname } from "node:path";
import { getSystemErrorMap } from "node:util";
import type { CodedError } from "../../base/coded-error.js";
import { DiskFailedError, DiskFullError, DiskReadOnlyError, FolderUnusableError, TooManyFilesError } from "./errors.js";

type Translation = (path: string, reason: string, cause: unknown) => CodedError;

const full: Translation = (path, _reason, cause) => new DiskFullError(path, cause);
const readOnly: Translation = (path, _reason, cause) => new DiskReadOnlyError(path, cause);
const forbidden: Translation = (path, _reason, cause) =>
  new FolderUnusableError(dirname(path), "you may not read and write there", cause);
const tooMany: Translation = (path, _reason, cause) => new TooManyFilesError(path, cause);
const failed: Translation = (path, reason, cause) => new DiskFailedError(path, reason, cause);

/** What the system says of a disk, by the name of its error; whatever else it says is that the disk failed. */
const translations: Readonly<Record<string, Translation>> = {
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EROFS: readOnly,
  EACCES: forbidden,
  EPERM: forbidden,
  EMFILE: tooMany,
  ENFILE: tooMany,
};

/** Windows gives numbers of its own, which the library passes on. */
const namesOnWindows: Readonly<Record<number, string>> = {
  4: "EMFILE",
  5: "EACCES",
  19: "EROFS",
  39: "ENOSPC",
  112: "ENOSPC",
};

/**
 * What an error says of the disk under the graph at `path`, by its true name; undefined if it is not about the system's refusing to read or
 * write. Takes errors of Node, which carry a code, and of the library, which ends what the system says with `(os error 28)`.
 */
export function toDiskError(error: unknown, path: string, platform = process.platform): CodedError | undefined {
  const refusal = readRefusal(error, platform);
  return refusal && (translations[refusal.name] ?? failed)(path, refusal.reason, error);
}

interface Refusal {
  /** `ENOSPC` */
  readonly name: string;
  /** `No space left on device` */
  readonly reason: string;
}

function readRefusal(error: unknown, platform: NodeJS.Platform): Refusal | undefined {
  // An error of the library may stem from another realm, so its class proves nothing.
  const { message = String(error), code, syscall }: Readonly<Record<string, unknown>> = isMapping(error) ? error : {};
  // What Node's own functions throw names the call; a code alone may be anybody's.
  if (typeof code === "string" && syscall !== undefined) return { name: code, reason: String(message) };
  const { reason = "", number } = /(?<reason>[^:]*) \(os error (?<number>\d+)\)/u.exec(String(message))?.groups ?? {};
  return number === undefined ? undefined : { name: nameOf(Number(number), platform), reason: reason.trim() };
}

function nameOf(number: number, platform: NodeJS.Platform): string {
  if (platform === "win32") return namesOnWindows[number] ?? "";
  return getSystemErrorMap().get(-number)?.[0] ?? "";
}
