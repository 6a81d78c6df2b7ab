import type { CorpusDescription } from "../../corpus/read-corpus.js";
import { OtherCorpusError, type CorpusInError, type WayOn } from "./corpus-errors.js";
import { nameCorpus, shellWord } from "./name-corpus.js";
import type { HeldCorpus } from "./held-corpus.js";
import type { Exchange } from "./is-same-corpus.js";
import type { Settings } from "../settings/settings.js";

/** What was to be loaded over what, and by which command. */
export interface RefusedLoad {
  readonly held: HeldCorpus;
  readonly folder: string;
  readonly corpus: CorpusDescription;
  readonly exchange: Exchange;
  readonly command: "serve" | "load";
}

/** The error that says what is there, what was asked for, how many records would go, and which commands one may choose from. */
export function refuseReplacing(refused: RefusedLoad, settings: Settings): OtherCorpusError {
  const { held, folder, corpus, exchange } = refused;
  const { changed, unchanged, removed } = exchange;
  const heldFolder = held.meta?.mark?.folder ?? "";
  const replacement = {
    held: {
      id: held.id,
      title: held.title,
      ...(heldFolder !== "" && { folder: heldFolder }),
      records: removed.length + changed + unchanged,
    },
    asked: { id: corpus.id ?? corpus.title, title: corpus.title, folder },
    removed: removed.length,
    ways: waysOn(refused, settings),
  };
  return new OtherCorpusError(replacement, describe);
}

function describe(corpus: CorpusInError): string {
  return corpus.folder === undefined ? nameCorpus(corpus) : `${nameCorpus(corpus)} from ${corpus.folder}`;
}

function waysOn({ held, folder, command }: RefusedLoad, { neo4jUri }: Settings): readonly WayOn[] {
  const path = shellWord(folder);
  const elsewhere =
    neo4jUri === undefined ? "ANTIPHONY_DATA='<another folder>'" : "NEO4J_DATABASE='<another database>'";
  const { folder: heldFolder = "", loadedBy } = held.meta?.mark ?? {};
  const keepsUp = loadedBy === "SETTING" && heldFolder !== "" && heldFolder !== folder;
  const own = {
    command: `ANTIPHONY_CORPUS=${shellWord(heldFolder)} antiphony serve`,
    meaning: "serve it, and what is new in its files",
  };
  return [
    ...(command === "serve" ? [{ command: "antiphony serve --as-is", meaning: "serve what is there" }] : []),
    ...(command === "serve" && keepsUp ? [own] : []),
    {
      command: command === "serve" ? `${elsewhere} antiphony serve` : `${elsewhere} antiphony load ${path}`,
      meaning: "keep both: give the other a graph of its own",
    },
    { command: `antiphony load ${path} --replace`, meaning: "take the other; what is there goes" },
  ];
}
