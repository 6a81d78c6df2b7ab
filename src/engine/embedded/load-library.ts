import type * as Grafeo from "@grafeo-db/js";
import { EngineBinaryMissingError } from "../disk/errors.js";

/** All that the library exports. */
export type Library = typeof Grafeo;

/**
 * The library of the embedded engine, asked for only when it is needed: where no build fits, Neo4j still serves.
 * @throws EngineBinaryMissingError
 */
export async function loadLibrary(): Promise<Library> {
  try {
    // CommonJS: the named exports are on the default one.
    const { default: library } = (await import("@grafeo-db/js")) as unknown as { readonly default: Library };
    return library;
  } catch (error) {
    throw new EngineBinaryMissingError(`${process.platform} ${process.arch}`, error);
  }
}
