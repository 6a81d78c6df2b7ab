import type { World } from "../../../src/cli/command.js";
import { readSettings } from "../../../src/cli/settings/settings.js";
import type { Environment } from "../../../src/cli/settings/setting.js";
import type { Terminal } from "../../../src/cli/terminal.js";

/** A terminal that keeps what was said. */
export interface RecordingTerminal extends Terminal {
  readonly said: { out: string; err: string };
}

/** Nobody watches it unless told so. */
export function createRecordingTerminal(isInteractive = false): RecordingTerminal {
  const said = { out: "", err: "" };
  return {
    said,
    isInteractive,
    columns: 80,
    out: (text) => void (said.out += text),
    async outAll(text) {
      for await (const chunk of text) said.out += String(chunk);
    },
    err: (text) => void (said.err += text),
  };
}

/** A world around a recording terminal. */
export function createWorld(
  environment: Environment = {},
  packageFolder = process.cwd(),
): World & { terminal: RecordingTerminal } {
  const terminal = createRecordingTerminal();
  return {
    settings: readSettings(environment),
    terminal,
    packageFolder,
    version: "1.2.3",
    untilStopped: () => Promise.resolve(),
  };
}
