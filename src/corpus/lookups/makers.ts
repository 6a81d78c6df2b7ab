import { textIn, type Entry } from "../entry.js";

/** Under which keys each kind of record names who made something: the first that is there. */
const makerKeys: Readonly<Record<string, readonly string[]>> = {
  Authorship: ["author"],
  Contribution: ["contributor"],
  Signature: ["signer", "person"],
};

/** Who made something, as an author's or a signatory's record says it. */
export interface Making {
  /** The key under which it is named. */
  readonly key: string;
  /** The id of a person or a body. */
  readonly maker: string;
}

/** Who wrote, signed or otherwise made something by this record; `undefined` where only a printed name is given, and for other records. */
export function makingOf(entry: Entry): Making | undefined {
  for (const key of makerKeys[entry.concept.name] ?? []) {
    const maker = textIn(entry, key);
    if (maker !== undefined) return { key, maker };
  }
  return undefined;
}
