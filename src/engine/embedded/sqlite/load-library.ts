import type Libsql from "libsql";
import { EngineBinaryMissingError } from "../../disk/errors.js";

/** What opens files. */
export type Library = typeof Libsql;

/** SQLite, asked for only when a file is opened. @throws EngineBinaryMissingError if it has no build for this machine */
export async function loadLibrary(): Promise<Library> {
  try {
    const { default: library } = await import("libsql");
    return library;
  } catch (error) {
    throw new EngineBinaryMissingError(`${process.platform} ${process.arch}`, error);
  }
}
