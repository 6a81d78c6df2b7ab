import { pathToFileURL } from "node:url";
import { build } from "./steps/build.mjs";
import { install } from "./steps/install.mjs";
import { must, root } from "./steps/shell.mjs";

await must(install());
await must(build());

// In this very process: signals need no passing on, and no second start-up is paid for.
const program = `${root}dist/cli/main.js`;
process.argv = [process.execPath, program, "serve", ...process.argv.slice(2)];
await import(pathToFileURL(program).href);
