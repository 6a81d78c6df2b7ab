import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledIn } from "./bundled.mjs";
import { readInstalled, readLocked } from "./lockfile.mjs";

const licenceFile = /^(?:licen[cs]e|copying|notice|thirdpartynotices)(?:[.-].*)?$/iu;

/** Writes the notices that the authors of what a bundle is made from ask for, beside the bundle. */
export function writeLicences(root, { name, folder }) {
  const sections = bundledIn(root, readLocked(root), folder).map((found) => sectionOf(root, found));
  const text = `# What the bundle of ${name} is made from

Each package with its licence, and with what its authors want to be passed on.

${[...new Set(sections)].join("\n")}`;
  writeFileSync(join(root, "dist", folder, "licences.md"), text);
}

function sectionOf(folder, found) {
  const texts = textsOf(join(folder, found.path));
  const notices =
    texts.length > 0 ? texts : [`The package has no text of its licence. ${authorOf(folder, found)}`.trim()];
  return `## ${found.name} ${found.version} (${found.license})\n\n${notices.join("\n\n")}\n`;
}

/** `[]` for a package without, and for one that is for other platforms only. */
function textsOf(home) {
  const names = existsSync(home) ? readdirSync(home).filter((name) => licenceFile.test(name)) : [];
  return names.sort().map((name) => readFileSync(join(home, name), "utf8").trim());
}

function authorOf(folder, found) {
  const { author } = readInstalled(folder, found) ?? {};
  const name = author?.name ?? author;
  return name === undefined ? "" : `Author: ${name}.`;
}
