#!/usr/bin/env node
import "./set-production-mode.js";
import { isMapping } from "../base/guards/is-mapping.js";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commands } from "./commands.js";
import { exitCodes, type World } from "./command.js";
import { describeError } from "./describe-error.js";
import { run } from "./run.js";
import { readSettings } from "./settings/settings.js";
import { createTerminal } from "./terminal.js";

// Whoever reads our answer may have had enough of it: `antiphony export | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCodes.done);
});

const terminal = createTerminal(process.stdout, process.stderr);
try {
  process.exitCode = await run(process.argv.slice(2), commands, openWorld());
} catch (error) {
  terminal.err(describeError(error, process.env["DEBUG"] !== undefined));
  process.exitCode = exitCodes.failed;
}

function openWorld(): World {
  const packageFolder = fileURLToPath(new URL("../../", import.meta.url));
  const manifest: unknown = JSON.parse(readFileSync(`${packageFolder}package.json`, "utf8"));
  const version = isMapping(manifest) ? String(manifest["version"]) : "";
  return { settings: readSettings(process.env), terminal, packageFolder, version, untilStopped };
}

/** The first signal asks to end; a second one ends at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        resolve();
        process.once(signal, () => process.exit(exitCodes.failed));
      });
    }
  });
}
