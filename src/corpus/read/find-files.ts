import { sep } from "node:path";
import { compareTexts, type Finding, type Problem } from "../problem.js";
import { pathIn, type CorpusDisk, type DiskEntry } from "./disk.js";
import { mapConcurrently } from "../../base/scheduling/concurrency.js";
import { toUnreadable } from "./to-unreadable.js";

/** The corpus files of a folder and of the folders in it. */
export interface FoundFiles {
  /** In the order of their names. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Finds every `.yaml` and `.yml` file. Hidden names and Markdown are passed over. */
export async function findFiles(folder: string, disk: CorpusDisk): Promise<FoundFiles> {
  try {
    return await findWhereReadable(folder, disk);
  } catch (error) {
    return { files: [], problems: [problemAt(folder, toUnreadable(error, "folder"))] };
  }
}

async function findWhereReadable(folder: string, disk: CorpusDisk): Promise<FoundFiles> {
  const root = await disk.resolve(folder);
  const listed = root === undefined ? undefined : await disk.list(folder);
  if (root === undefined || listed === undefined) return { files: [], problems: [problemAt(folder, noFolder)] };
  const found = await findIn(folder, root, disk);
  const isEmpty = found.files.length === 0 && found.problems.length === 0;
  return isEmpty ? { files: [], problems: [problemAt(folder, emptyFolder)] } : found;
}

async function findIn(folder: string, root: string, disk: CorpusDisk): Promise<FoundFiles> {
  const entries = (await disk.list(folder)) ?? [];
  const visible = entries.filter(({ name }) => !name.startsWith("."));
  const parts = await mapConcurrently(visible, (entry) => judge(pathIn(folder, entry.name), entry, root, disk));
  return {
    files: parts.flatMap(({ files }) => files).sort(compareTexts),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

async function judge(path: string, { kind }: DiskEntry, root: string, disk: CorpusDisk): Promise<FoundFiles> {
  switch (kind) {
    case "folder":
      return findIn(path, root, disk).catch((error: unknown) => ({
        files: [],
        problems: [problemAt(path, toUnreadable(error, "folder"))],
      }));
    case "link":
      return judgeLink(path, root, disk);
    case "file":
      return judgeFile(path);
    case "other":
      return { files: [], problems: [problemAt(path, notAFile)] };
  }
}

function judgeFile(path: string): FoundFiles {
  if (/\.ya?ml$/u.test(path)) return { files: [path], problems: [] };
  return { files: [], problems: path.endsWith(".md") ? [] : [problemAt(path, otherFile)] };
}

/** A link to what is in the folder anyway is passed over: its target is read in its own place. */
async function judgeLink(path: string, root: string, disk: CorpusDisk): Promise<FoundFiles> {
  const target = await disk.resolve(path);
  if (target === undefined) return { files: [], problems: [problemAt(path, brokenLink)] };
  const isInside = target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
  return { files: [], problems: isInside ? [] : [problemAt(path, outwardLink)] };
}

const noFolder: Finding = {
  code: "NO_FOLDER",
  message: "There is no such folder.",
  hint: "Name the folder that holds the corpus files.",
};
const emptyFolder: Finding = {
  code: "EMPTY_FOLDER",
  message: "No corpus file is in this folder.",
  hint: "Add a file that ends in `.yaml`; `seed/README.md` says how.",
};
const outwardLink: Finding = {
  code: "OUTWARD_LINK",
  message: "This symbolic link leads out of the corpus folder.",
  hint: "Put a copy of the file in its place.",
};
const brokenLink: Finding = { code: "BROKEN_LINK", message: "This symbolic link leads nowhere.", hint: "Remove it." };
const notAFile: Finding = { code: "NOT_A_FILE", message: "This is neither a file nor a folder.", hint: "Remove it." };
const otherFile: Finding = {
  code: "OTHER_FILE",
  severity: "warning",
  message: "This file is not read.",
  hint: "Let the names of corpus files end in `.yaml`, or move it elsewhere.",
};

function problemAt(file: string, finding: Finding): Problem {
  return { file, line: 1, column: 1, severity: "error", ...finding };
}
