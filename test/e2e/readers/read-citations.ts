import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder, root, runToEnd } from "../support/program.js";

/** The citations of one article, by the API. */
export interface Citations {
  readonly id: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

/** What a program finds in one citation. */
export interface Found {
  readonly title: string;
  readonly language: string;
  readonly authors: readonly string[];
  readonly translators: readonly string[];
  readonly editors: readonly string[];
  /** Year, month and day, as far as they are given. */
  readonly date: readonly number[];
  readonly url: string | undefined;
  readonly note: string;
}

/** What a program finds, by the ids of the articles without their prefix. */
export type Library = ReadonlyMap<string, Found>;

/** The same by program and format. */
export type Libraries = Readonly<Record<"pandoc" | "pandocCsl" | "pybtex" | "rispy", Library>>;

/** A Python that has pybtex and rispy. */
const python = process.env["CITATION_READERS_PYTHON"] ?? "python3";

/** Whether all programs are installed. */
export function hasReaders(): boolean {
  const runs = (program: string, words: readonly string[]) => spawnSync(program, words).status === 0;
  return runs("pandoc", ["--version"]) && runs(python, ["-c", "import pybtex, rispy"]);
}

/** Writes the citations into one file for each format, and has each program read it, which may warn of nothing. */
export async function readCitations(citations: readonly Citations[]): Promise<Libraries> {
  const folder = makeFolder();
  const write = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const bib = write("all.bib", citations.map(({ bibtex }) => bibtex).join("\n"));
  const ris = write("all.ris", citations.map((each) => each.ris).join("\n"));
  const csl = write(
    "all.json",
    JSON.stringify(citations.flatMap((each) => JSON.parse(each.csl) as readonly unknown[])),
  );
  const run = async (program: string, words: readonly string[]): Promise<unknown> => {
    const { code, out, err } = await runToEnd(program, words, folder);
    expect({ program, code, err }).toEqual({ program, code: 0, err: "" });
    return JSON.parse(out);
  };
  const pandoc = (format: string, file: string) =>
    run("pandoc", ["--fail-if-warnings", "-f", format, "-t", "csljson", file]);
  const byPython = (await run(python, [
    join(root, "test", "e2e", "readers", "read_citations.py"),
    bib,
    ris,
  ])) as ByPython;
  const ids = citations.map(({ id }) => id.slice("article/".length));
  return {
    pandoc: fromCsl(await pandoc("bibtex", bib)),
    pandocCsl: fromCsl(await pandoc("csljson", csl)),
    pybtex: new Map(Object.entries(byPython.bibtex).map(([id, entry]) => [id, fromBibtex(entry)])),
    // What is cited in RIS has no id.
    rispy: new Map(byPython.ris.map((record, place) => [ids[place] ?? "", fromRis(record)])),
  };
}

/** What the script in Python prints. */
interface ByPython {
  readonly bibtex: Readonly<Record<string, BibtexEntry>>;
  readonly ris: readonly RisRecord[];
}

interface BibtexEntry {
  readonly fields: Readonly<Record<string, string>>;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

interface RisRecord {
  readonly title?: string;
  readonly language?: string;
  readonly authors?: readonly string[];
  readonly subsidiary_authors?: readonly string[];
  readonly secondary_authors?: readonly string[];
  readonly date?: string;
  readonly urls?: readonly string[];
  readonly notes?: readonly string[];
}

interface CslItem {
  readonly id: string;
  readonly title: string;
  readonly language?: string;
  readonly author?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note?: string;
}

interface CslName {
  readonly literal?: string;
  readonly family?: string;
}

function fromCsl(items: unknown): Library {
  return new Map(
    (items as readonly CslItem[]).map(({ id, title, language = "", issued, URL, note = "", ...names }) => [
      id,
      {
        title,
        language,
        authors: namesOf(names.author),
        translators: namesOf(names.translator),
        editors: namesOf(names.editor),
        date: (issued?.["date-parts"]?.[0] ?? []).map(Number),
        url: URL,
        note,
      },
    ]),
  );
}

function namesOf(names: readonly CslName[] = []): readonly string[] {
  return names.map(({ literal = "", family = "" }) => literal + family);
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function fromBibtex({ fields, authors, editors }: BibtexEntry): Found {
  const { title = "", language = "", translator = "", year, month, day, url, note = "" } = fields;
  const monthNumber = month === undefined ? undefined : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return {
    title: fromLatex(title),
    language,
    authors: authors.map(fromLatex),
    translators: translator === "" ? [] : translator.split("} and {").map(fromLatex),
    editors: editors.map(fromLatex),
    date: [year, monthNumber, day].flatMap((part) => (part === undefined ? [] : [Number(part)])),
    url,
    note: fromLatex(note),
  };
}

function fromRis({
  title = "",
  language = "",
  authors = [],
  date = "",
  urls = [],
  notes = [],
  ...names
}: RisRecord): Found {
  const parts = date.split("/").filter((part) => part !== "");
  const { subsidiary_authors: translators = [], secondary_authors: editors = [] } = names;
  return {
    title,
    language,
    authors,
    translators,
    editors,
    date: parts.map(Number),
    url: urls[0],
    note: notes.join(" "),
  };
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textasciitilde: "~",
  textasciicircum: "^",
  textless: "<",
  textgreater: ">",
};

/** What LaTeX prints for the commands that a BibTeX file of ours may hold. */
function fromLatex(text: string): string {
  return text.replace(/\\([a-z]+)(?:\{\}| )?|\\(.)|[{}]/gu, (_all, command?: string, sign?: string) =>
    command === undefined ? (sign ?? "") : (commands[command] ?? ""),
  );
}

/** A text with one mark for all quotation marks, which programs set as they see fit, as they do blanks. */
export function plain(text: string): string {
  return text.replace(/``|''|[‘’“”"„«»`]/gu, "'").replace(/\s/gu, " ");
}
