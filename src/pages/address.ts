/** What a page is asked for: the address without its origin. */
export interface Address {
  /** `/article/a-reply`, as it is shown and linked to. */
  readonly path: string;
  /** The part of the path that names a record: `a-reply`; empty where the page has none. */
  readonly name: string;
  /** What stands behind the question mark; of several values with one name the last. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Parameters by name; `undefined` and `""` are left out. */
export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** A path with parameters in the order in which they are given, so that one view has one address. */
export function toHref(path: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`${name}=${encode(String(value))}`],
  );
  return given.length === 0 ? path : `${path}?${given.join("&")}`;
}

/** Ids and lists stay readable: behind the question mark `/` and `,` stand for themselves (RFC 3986, 3.4). */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll("%2F", "/").replaceAll("%2C", ",");
}

/** The address again, without parameters that the page does not know, and with others in their place. */
export function withParameters(
  { path, parameters }: Address,
  known: readonly string[],
  changed: Parameters = {},
): string {
  const all = known.map((name) => [name, name in changed ? changed[name] : parameters.get(name)] as const);
  return toHref(path, Object.fromEntries(all));
}

/** The address as if one of its parameters were not there. */
export function without({ path, name, parameters }: Address, left: string): Address {
  return { path, name, parameters: new Map([...parameters].filter(([each]) => each !== left)) };
}

/** A parameter that has to be one of some words: what stands for it, `undefined` for anything else. */
export function readChoice<Value>(
  { parameters }: Address,
  name: string,
  choices: ReadonlyMap<string, Value>,
): Value | undefined {
  return choices.get(parameters.get(name) ?? "");
}

/** A term as it stands in addresses: `open-letter` for `OPEN_LETTER`. */
export function toParameter(term: string): string {
  return term.toLowerCase().replaceAll("_", "-");
}

/** The terms of a vocabulary by how they stand in addresses. */
export function choicesOf<Name extends string>(words: Readonly<Record<Name, unknown>>): ReadonlyMap<string, Name> {
  const names = Object.keys(words).filter((name): name is Name => Object.hasOwn(words, name));
  return new Map(names.map((name) => [toParameter(name), name]));
}
