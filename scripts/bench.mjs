import { join } from "node:path";
import { root } from "./steps/shell.mjs";
import { requireTypeScript } from "./steps/typescript.mjs";

// Run it by `npm run bench`, which builds first. `--help` lists what can be asked.
// As the program itself does.
process.env["NODE_ENV"] ??= "production";
const { bench } = requireTypeScript(join(root, "test/bench/bench.ts"));
process.exitCode = await bench(process.argv.slice(2), root);
