/** Whether two addresses are one: a browser makes the same of both. */
export function isSameAddress(one: unknown, other: unknown): boolean {
  return one !== null && other !== null && decoded(String(one)) === decoded(String(other));
}

function decoded(address: string): string {
  return decodeURI(new URL(address).href).replace(/%../gu, (byte) => byte.toLowerCase());
}

/** A name or number, and whose it is. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** Whether two identifiers are one to a reader, who sees neither case nor accents nor blanks, and knows where DOIs and the like are looked up. */
export function isSameIdentifier(one: Identifier, other: Identifier): boolean {
  const [own, asked] = [one, other].map(bareIdentifier);
  return (["scheme", "value"] as const).every((part) => looksAlike(own?.[part] ?? "", asked?.[part] ?? ""));
}

/* As far as worlds have them: DOIs and Wikidata by their address or name, ISBNs of thirteen digits, ORCIDs. */
function bareIdentifier({ scheme, value }: Identifier): Identifier {
  const name = scheme.trim().toLowerCase();
  if (!["doi", "isbn", "orcid", "wikidata"].includes(name)) return { scheme, value };
  const last = value.split(/org\/(?:wiki\/)?|^\s*\w+:/u).at(-1) ?? "";
  return { scheme, value: name === "isbn" || name === "orcid" ? last.split("-").join("") : last };
}

function looksAlike(one: string, other: string): boolean {
  const [own, asked] = [one, other].map((text) => text.split(/\s+/u).join(""));
  return new Intl.Collator("en", { sensitivity: "base" }).compare(own ?? "", asked ?? "") === 0;
}

/** Whether a text in a language is found by a tag: its own begins with it, or CLDR holds both for the same as far as the tag goes. */
export function isInLanguage(language: string, asked: string): boolean {
  if (`${language}-`.startsWith(`${asked}-`)) return true;
  const [own, wanted] = [localeOf(language), localeOf(asked)];
  if (own === undefined || wanted === undefined) return false;
  const full = own.maximize();
  const plain = new Intl.Locale(wanted.baseName);
  if (plain.baseName.split("-").some((part, index) => index > 0 && /^(?:.{5,}|\d...)$/u.test(part))) {
    return `${own.toString()}-`.startsWith(`${wanted.toString()}-`);
  }
  if (wanted.toString() !== wanted.baseName || full.language !== wanted.language) return false;
  const script = wanted.maximize().script;
  if (wanted.script === undefined && wanted.region === undefined) return true;
  if (script !== full.script) return false;
  // Where the region stands for another script than the language has mostly, the script is asked for.
  const standsForScript = wanted.script === undefined && script !== new Intl.Locale(wanted.language).maximize().script;
  return wanted.region === undefined || wanted.region === full.region || standsForScript;
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
