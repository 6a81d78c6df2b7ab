import { textIn, type Entry } from "./entry.js";

/** Under which key each kind of record names who made something. */
const makerKeys: Readonly<Record<string, string>> = { Authorship: "author", Signature: "person" };

/** Who made something, as an author's or a signatory's record says it. */
export interface Making {
  /** The key under which it is named. */
  readonly key: string;
  /** The id of a person or a body. */
  readonly maker: string;
}

/** Who wrote, signed or otherwise made something by this record; `undefined` where only a printed name is given, and for other records. */
export function makingOf(entry: Entry): Making | undefined {
  const key = makerKeys[entry.concept.name];
  const maker = key === undefined ? undefined : textIn(entry, key);
  return key === undefined || maker === undefined ? undefined : { key, maker };
}
