import { errorCodeOf } from "../../base/error-code.js";
import type { Finding } from "../problem.js";

/** What to do about the system's refusing to read, by the name of its error. */
const hints: Readonly<Record<string, string>> = {
  EACCES: "Check its permissions.",
  EPERM: "Check its permissions.",
  EMFILE: "Raise the limit of open files (`ulimit -n`), and start again.",
  ENFILE: "Close other programs: the machine has as many files open as it may.",
  EIO: "Look after the disk, or read from a copy: it failed.",
};

/** Says that the disk does not give a file or a folder, and what the system said. */
export function toUnreadable(error: unknown, thing: "file" | "folder"): Finding {
  const name = errorCodeOf(error);
  const reason = name === undefined ? "" : ` (${name})`;
  const hint = hints[name ?? ""] ?? "Check that it is there, and its permissions.";
  return { code: "UNREADABLE_FILE", message: `This ${thing} cannot be read${reason}.`, hint };
}
