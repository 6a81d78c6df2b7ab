import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/explorer/",
  cacheDir: fileURLToPath(new URL("../../../.cache/vite-explorer", import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL("../../../dist/explorer", import.meta.url)),
    emptyOutDir: true,
    manifest: true,
    // The pages' policy lets nothing be loaded from `data:` addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: fileURLToPath(new URL("main.ts", import.meta.url)) },
  },
});
