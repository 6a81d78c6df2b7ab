/** A way of naming things that many use, with the spellings in which its names are handed on. */
interface IdentifierScheme {
  /** What it is called, in lower case, without blanks and signs; the first is its usual name. */
  readonly names: readonly [string, ...string[]];
  /** What stands before a name in an address of its resolver, or in a form that programs write. */
  readonly before: readonly RegExp[];
  /** Brings a name into its one spelling; left out if case and blanks are all that varies. */
  readonly spell?: (value: string) => string;
}

/** The usual name of a scheme, and a name in it in the one spelling of all that mean the same. */
export interface SchemeName {
  readonly scheme: string;
  readonly value: string;
}

/** The schemes whose names are copied as addresses, or are parted as one likes. Source: the pages of each resolver. */
const schemes: readonly IdentifierScheme[] = [
  { names: ["doi"], before: [/^https?:\/\/(?:dx\.|www\.)?doi\.org\//iu, /^info:doi\//iu], spell: decoded },
  { names: ["isbn", "isbn13", "isbn10"], before: [/^urn:isbn:/iu], spell: (value) => toIsbn13(joined(value)) },
  {
    names: ["issn", "eissn", "issnl"],
    before: [/^https?:\/\/(?:portal\.|www\.)?issn\.org\/resource\/issn\//iu, /^urn:issn:/iu],
    spell: joined,
  },
  {
    names: ["oclc", "ocolc"],
    before: [
      /^https?:\/\/(?:www\.)?worldcat\.org\/oclc\//iu,
      /^https?:\/\/search\.worldcat\.org\/(?:\w\w\/)?title\//iu,
      /^\(ocolc\)/iu,
    ],
    spell: (value) => value.replace(/^(?:oc[mn]|on)?0*/iu, ""),
  },
  { names: ["orcid", "orcidid"], before: [/^https?:\/\/(?:www\.)?orcid\.org\//iu], spell: joined },
  { names: ["isni"], before: [/^https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?/iu], spell: joined },
  { names: ["wikidata"], before: [/^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\//iu] },
  { names: ["viaf"], before: [/^https?:\/\/(?:www\.)?viaf\.org\/viaf\//iu] },
  { names: ["gnd"], before: [/^https?:\/\/(?:www\.)?d-nb\.info\/gnd\//iu] },
  { names: ["lccn"], before: [/^https?:\/\/lccn\.loc\.gov\//iu] },
  { names: ["handle", "hdl"], before: [/^https?:\/\/hdl\.handle\.net\//iu, /^info:hdl\//iu], spell: decoded },
  { names: ["arxiv"], before: [/^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\//iu] },
  { names: ["pmid"], before: [/^https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\//iu] },
  { names: ["jstor"], before: [/^https?:\/\/(?:www\.)?jstor\.org\/stable\//iu] },
];

/** A name under its scheme, as it may be handed on: `https://doi.org/10.1000/182` and `doi:10.1000/182` are `10.1000/182`. A scheme that is not
 *  known keeps its value as it is. */
export function spellInScheme(scheme: string, value: string): SchemeName {
  const name = bareName(scheme);
  const known = schemes.find(({ names }) => names.includes(name));
  return known === undefined ? { scheme, value } : { scheme: known.names[0], value: valueIn(known, value) };
}

/** The name that a text says together with its scheme: an address of a resolver, or `ISBN 978-0-306-40615-7`. `undefined` for all else. */
export function readSchemeName(text: string): SchemeName | undefined {
  const written = text.trim();
  for (const known of schemes) {
    const rest = behind(known, written);
    if (rest !== undefined && rest !== "") return { scheme: known.names[0], value: valueIn(known, rest) };
  }
  return undefined;
}

/** A number without what parts it: `978-0-306-40615-7` is `9780306406157`; an ISBN of ten digits in thirteen. `undefined` for what is no such number. */
export function readPartedNumber(text: string): string | undefined {
  const written = text.trim();
  return /^\p{N}[\p{N}\s\p{Pd}]{6,}[\p{N}x]$/iu.test(written) ? toIsbn13(joined(written)) : undefined;
}

function valueIn(known: IdentifierScheme, value: string): string {
  const written = value.trim();
  const own = (behind(known, written) ?? written).replace(/[/?#]+$/u, "");
  return known.spell?.(own) ?? own;
}

/** What follows behind an address, or behind the name of the scheme; `undefined` if neither stands there. */
function behind({ names, before }: IdentifierScheme, text: string): string | undefined {
  const address = before.map((pattern) => pattern.exec(text)?.[0]).find((start) => start !== undefined);
  if (address !== undefined) return text.slice(address.length);
  const [, label = "", rest] = /^([\p{L}-]+(?:-1[03])?)(?:\s*:\s*|\s+)(.+)$/u.exec(text) ?? [];
  return names.includes(bareName(label)) ? rest : undefined;
}

function bareName(scheme: string): string {
  return scheme.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function joined(value: string): string {
  return value.replace(/[\s\p{Pd}]+/gu, "");
}

/* Addresses write some of the signs of a name as bytes. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/* Books of before 2007 have ten digits, the last of which may be X; all else stays as it is. Source: ISBN Users' Manual, 7th edition. */
function toIsbn13(value: string): string {
  if (!/^\d{9}[\dX]$/iu.test(value) || !isIsbn10(value)) return value;
  const body = `978${value.slice(0, 9)}`;
  const sum = Array.from(body, Number).reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 1 : 3), 0);
  return `${body}${String((10 - (sum % 10)) % 10)}`;
}

function isIsbn10(value: string): boolean {
  const digits = Array.from(value.toUpperCase(), (sign) => (sign === "X" ? 10 : Number(sign)));
  return digits.reduce((total, digit, place) => total + digit * (10 - place), 0) % 11 === 0;
}
