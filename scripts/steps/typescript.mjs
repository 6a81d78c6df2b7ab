import { existsSync, readFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { pathToFileURL } from "node:url";
import { transformSync } from "@swc/core";

const options = {
  sourceMaps: "inline",
  module: { type: "commonjs", ignoreDynamic: true },
  jsc: { target: "es2022", parser: { syntax: "typescript" } },
};

/** Loads a TypeScript file that is not part of the program, and what it imports, as the tests load theirs. `import()` stays as it is. */
export function requireTypeScript(path) {
  const resolve = Module._resolveFilename;
  Module._resolveFilename = function resolveTypeScript(request, parent, ...rest) {
    const written = request.replace(/\.js$/u, ".ts");
    const isOurs = request.startsWith(".") && written !== request && parent?.filename?.endsWith(".ts");
    const found = isOurs && existsSync(new URL(written, pathToFileURL(parent.filename)));
    return resolve.call(this, found ? written : request, parent, ...rest);
  };
  Module._extensions[".ts"] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, "utf8"), { ...options, filename });
    module._compile(code, filename);
  };
  return createRequire(import.meta.url)(path);
}
