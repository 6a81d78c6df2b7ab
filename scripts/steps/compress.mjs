import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const text = /\.(?:css|js|svg)$/u;

/** Writes each text of a folder once more as `.br` and as `.gz`, so that a server needs no time for it. */
export function compress(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) => text.test(each))) {
    const content = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params: quality }));
  }
}

const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
