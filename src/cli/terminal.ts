import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What commands say and to whom: answers to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  /** Streams an answer that may be large, no faster than it is read. */
  outAll(text: Readable): Promise<void>;
  err(text: string): void;
  /** True where a person watches `err`, so that progress may be shown. */
  readonly isInteractive: boolean;
  /** How many characters a line of help may have. */
  readonly columns: number;
}

/** The terminal of this process. */
export function createTerminal(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Terminal {
  return {
    out: (text) => void stdout.write(text),
    outAll: (text) => pipeline(text, stdout, { end: false }),
    err: (text) => void stderr.write(text),
    isInteractive: stderr.isTTY,
    columns: stdout.isTTY ? stdout.columns : 80,
  };
}
