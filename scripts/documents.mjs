import { writeFileSync } from "node:fs";
import { documentsPath, renderDocuments } from "./documents/write-documents.mjs";
import { root } from "./steps/shell.mjs";

// Writes what the explorer's pages ask, with its types. Whether that is fresh is checked with the other generated pages.
writeFileSync(`${root}${documentsPath}`, await renderDocuments(root));
