import { choicesOf, readChoice, toParameter, withParameters, type Address } from "../address.js";
import type { ExplorerRiverVariables, Terms } from "../ask/documents.js";
import { english } from "../words/english/english.js";
import { monthOf, toDay, type Day } from "./layout/fold.js";

/** What the lanes of the picture stand for. */
export type Lanes = "debates" | "publications" | "languages";

/** Days, the last one included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** How the river is looked at: all of it stands in the address. */
export interface RiverState {
  readonly lanes: Lanes;
  /** The sides whose answers are shown. */
  readonly stances: ReadonlySet<Terms["Stance"]>;
  /** How an answer has to refer to be shown; any way where left out. */
  readonly type: Terms["CitationType"] | undefined;
  /** What the lens lies on; one of its ends may be open. */
  readonly lens: Partial<Period> | undefined;
  readonly showsMentions: boolean;
  /** The id of the text that stands in the middle. */
  readonly focus: string | undefined;
  /** True where nothing but the texts of the period is asked for. */
  readonly isPart: boolean;
}

/** What narrows the river down, and can be dropped if nothing is left. */
export const riverConditions = ["stance", "type", "lang", "kind"] as const;

/** In the order in which they stand in addresses. */
export const riverParameters = ["lanes", "from", "to", "others", ...riverConditions, "mentions", "focus"] as const;

/** All sides, in the order of the legend. */
export const allStances: readonly Terms["Stance"][] = ["AGREES", "DEVELOPS", "DISAGREES", "NEUTRAL"];

const lanes: ReadonlyMap<string, Lanes> = new Map([
  ["publications", "publications"],
  ["languages", "languages"],
]);

/** Reads the state of the river from an address. What the page does not know it does not look at. */
export function readState(address: Address): RiverState {
  const { parameters } = address;
  return {
    lanes: readChoice(address, "lanes", lanes) ?? "debates",
    stances: readStances(parameters.get("stance")),
    type: readChoice(address, "type", choicesOf(english.citation)),
    lens: readLens(parameters.get("from"), parameters.get("to")),
    showsMentions: parameters.get("mentions") === "on",
    focus: parameters.get("focus"),
    isPart: parameters.get("others") === "off",
  };
}

function readStances(given: string | undefined): ReadonlySet<Terms["Stance"]> {
  if (given === undefined) return new Set(allStances);
  const wanted = new Set(given.split(","));
  return new Set(allStances.filter((stance) => wanted.has(toParameter(stance))));
}

function readLens(from: string | undefined, to: string | undefined): Partial<Period> | undefined {
  const [start, end] = [readDays(from)?.from, readDays(to)?.to];
  if (start === undefined && end === undefined) return undefined;
  return { ...(start !== undefined && { from: start }), ...(end !== undefined && { to: end }) };
}

/** The days of a year, a month or a day as addresses have them: `2019`, `2019-04`, `2019-04-19`. */
export function readDays(text: string | undefined): Period | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? "") ?? [];
  if (year === undefined) return undefined;
  const from = toDay(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (Number.isNaN(from)) return undefined;
  if (day !== undefined) return { from, to: from };
  return { from, to: monthOf(from, month === undefined ? 12 : 1) - 1 };
}

/** What the API is asked for a state. A day that cannot be read goes there as it is, so that the answer says what is wrong with it. */
export function toVariables(address: Address): ExplorerRiverVariables {
  const { focus, isPart } = readState(address);
  const isFocus = focus !== undefined;
  const bad = ["from", "to"].some((name) => address.parameters.has(name) && !isReadable(address.parameters.get(name)));
  return {
    filter: isFocus ? null : toFilter(address),
    period: bad || (isPart && !isFocus) ? toPeriod(address) : null,
    focus: focus ?? "article/none",
    isFocus,
  };
}

function isReadable(text: string | undefined): boolean {
  return text === "" || readDays(text) !== undefined;
}

function toFilter(address: Address): ExplorerRiverVariables["filter"] {
  const kind = readChoice(address, "kind", choicesOf(english.articleKind));
  const language = address.parameters.get("lang");
  if (kind === undefined && language === undefined) return null;
  return { ...(kind !== undefined && { kinds: [kind] }), ...(language !== undefined && { languages: [language] }) };
}

function toPeriod({ parameters }: Address): ExplorerRiverVariables["period"] {
  const [from, to] = [parameters.get("from"), parameters.get("to")];
  const first = readDays(from)?.from;
  const last = readDays(to)?.to;
  return {
    ...(isGiven(from) && { from: first === undefined ? from : toDate(first) }),
    ...(isGiven(to) && { to: last === undefined ? to : toDate(last) }),
  };
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== "";
}

/** `2019-04-19` for a day. */
export function toDate(day: Day): string {
  return new Date(day * msADay).toISOString().slice(0, 10);
}

const msADay = 86_400_000;

/** Other values of parameters; `undefined` takes one out. */
export type StateChange = Partial<Readonly<Record<(typeof riverParameters)[number], string | undefined>>>;

/** The address of the river in another state. */
export function stateHref(address: Address, changed: StateChange): string {
  return withParameters({ ...address, path: "/" }, riverParameters, changed);
}

/** The address of a period under the lens: whole months are written as such. */
export function lensHref(address: Address, { from, to }: Period): string {
  const isWhole = monthOf(from, 0) === from && monthOf(to + 1, 0) === to + 1;
  const write = (day: Day): string => (isWhole ? toDate(day).slice(0, 7) : toDate(day));
  return stateHref(address, { from: write(from), to: write(to) });
}

/** The value of `stance` when one side is taken out or put back; `undefined` where all are shown. */
export function toggledStance(shown: ReadonlySet<Terms["Stance"]>, stance: Terms["Stance"]): string | undefined {
  const wanted = allStances.filter((each) => (each === stance ? !shown.has(each) : shown.has(each)));
  if (wanted.length === allStances.length) return undefined;
  return wanted.length === 0 ? "none" : wanted.map(toParameter).join(",");
}
