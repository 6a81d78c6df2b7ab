import { BadSettingError } from "../errors.js";

/** One thing that an operator may decide, by an environment variable. */
export interface Setting<T> {
  /** The environment variable. */
  readonly name: string;
  /** What it is when it is not set, as one would write it; `""` where that means nothing at all. */
  readonly fallback: string;
  /** A sentence or two for the table of settings. */
  readonly meaning: string;
  /** What the text stands for; a problem is the end of `…, which is not a port`. */
  readonly parse: (text: string) => T | Problem;
  /** What of a value may be printed; all of it where this is left out. */
  readonly show?: (text: string) => string;
}

/** The setting with the type of its value. */
export function setting<T>(one: Setting<T>): Setting<T> {
  return one;
}

/** Why a text is no value of a setting. */
export class Problem {
  constructor(readonly words: string) {}
}

/** The setting's value in an environment. An empty variable counts as unset. @throws BadSettingError */
export function readSetting<T>({ name, fallback, parse, show = asText }: Setting<T>, environment: Environment): T {
  const given = environment[name]?.trim();
  const text = given === undefined || given === "" ? fallback : given;
  const value = parse(text);
  if (value instanceof Problem) throw new BadSettingError(name, show(text), value.words);
  return value;
}

/** For a value of which nothing may be printed. */
export function hide(): string {
  return "…";
}

/** Variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Any text as it stands. */
export function asText(text: string): string {
  return text;
}

/** Any text, where none means that nothing was decided. */
export function asOptionalText(text: string): string | undefined {
  return text === "" ? undefined : text;
}

/** Names with commas between, without blanks: `[]` for none. */
export function asList(text: string): readonly string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** A whole number in a range, both ends included. */
export function asWholeNumber(least: number, most: number): (text: string) => number | Problem {
  return (text) => {
    const value = Number(text);
    const isFit = /^\d+$/.test(text) && value >= least && value <= most;
    return isFit ? value : new Problem(`is not a whole number from ${least} to ${most}`);
  };
}

/** Megabytes as bytes, at least so many. */
export function asMegabytes(least: number): (text: string) => number | Problem {
  const parse = asWholeNumber(least, 100_000);
  return (text) => {
    const megabytes = parse(text);
    return megabytes instanceof Problem ? megabytes : megabytes * 1_000_000;
  };
}

/** `on` or `1`, `off` or `0`. */
export function asFlag(text: string): boolean | Problem {
  const isOn = ["on", "1"].includes(text);
  return isOn || ["off", "0"].includes(text) ? isOn : new Problem("is neither on nor off");
}

/** One of some words. */
export function asOneOf<T extends string>(words: readonly T[]): (text: string) => T | Problem {
  return (text) => words.find((word) => word === text) ?? new Problem(`is none of ${words.join(", ")}`);
}
