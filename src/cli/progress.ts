import type { Terminal } from "./terminal.js";

/** One line that says how far long work is. */
export interface Progress {
  step(text: string): void;
  /** Takes the line away. */
  end(): void;
}

/** Rewrites one line where a person watches; silent elsewhere, so that logs stay short. */
export function startProgress(terminal: Terminal): Progress {
  const clear = "\r\u001b[2K";
  if (!terminal.isInteractive) return { step: () => undefined, end: () => undefined };
  return { step: (text) => terminal.err(`${clear}${text} …`), end: () => terminal.err(clear) };
}
