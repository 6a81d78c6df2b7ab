import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { transformSync } from "@swc/core";

// Runs a TypeScript file of the tests in a process of its own, compiled as Jest compiles it:
//   node test/support/run-typescript.mjs <file> <arguments of the file>
const options = {
  module: { type: "commonjs" },
  jsc: { target: "es2022", parser: { syntax: "typescript", decorators: true }, transform: { legacyDecorator: true } },
};
Module._extensions[".ts"] = (loaded, filename) => {
  loaded._compile(transformSync(readFileSync(filename, "utf8"), { ...options, filename }).code, filename);
};
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) => {
  const isOurs = request.startsWith(".") && parent?.filename?.endsWith(".ts");
  return resolve(isOurs ? request.replace(/\.js$/, ".ts") : request, parent, ...rest);
};
createRequire(import.meta.url)(process.argv[2]);
