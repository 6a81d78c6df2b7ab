import { build } from "./steps/build.mjs";
import { install } from "./steps/install.mjs";
import { must } from "./steps/shell.mjs";

await must(install());
await must(build());
