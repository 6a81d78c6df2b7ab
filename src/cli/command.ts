import type { Settings } from "./settings/settings.js";
import type { Terminal } from "./terminal.js";

/** How a command ends: all well, something found that needs a person, or not done. */
export const exitCodes = { done: 0, findings: 1, failed: 2 } as const;

/** One of `exitCodes`. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What every command runs in. */
export interface World {
  readonly settings: Settings;
  readonly terminal: Terminal;
  /** Where the package lies: `seed`, `schema` and `dist` are in it. */
  readonly packageFolder: string;
  readonly version: string;
  /** Resolves when the operator wants the program to end. Until it is called, a signal ends the program at once. */
  untilStopped(): Promise<void>;
}

/** What was typed after the command's name. Options left out are absent; a flag is `true`. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One option in commander's notation, and what it does. */
export interface CommandOption {
  readonly flags: string;
  readonly meaning: string;
  readonly fallback?: string;
}

/** One command of the program: a line in `commands.ts`. Its help is made of what stands here. */
export interface Command {
  readonly name: string;
  /** In commander's notation: `<folder>` is required, `[folder]` may be left out. */
  readonly words: string;
  readonly summary: string;
  /** A few sentences below the summary, on one line: the help wraps them. */
  readonly details: string;
  /** What one may type, as it stands in a shell; lines of at most 76 characters, which the help leaves as they are. */
  readonly example?: string;
  readonly options: readonly CommandOption[];
  /** @throws CodedError where it cannot do what it should */
  readonly run: (given: Given, world: World) => Promise<ExitCode>;
}
