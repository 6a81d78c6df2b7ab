import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/graphiql/",
  cacheDir: fileURLToPath(new URL("../../../.cache/vite-graphiql", import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL("../../../dist/graphiql", import.meta.url)),
    emptyOutDir: true,
    // The editor's own workers and languages are large, and served from beside the program.
    chunkSizeWarningLimit: 8_000,
  },
});
