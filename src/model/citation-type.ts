/** Which side an answer takes, as far as its type says. */
export type Stance = "AGREES" | "DEVELOPS" | "DISAGREES" | "NEUTRAL";

/** One way of referring: a property of the Citation Typing Ontology or of DCMI Metadata Terms. */
export interface CitationType {
  /** As in the API: `REPLIES_TO`. */
  readonly name: string;
  /** As in the ontology: `repliesTo`. */
  readonly property: string;
  /** The same with the usual prefix: `cito:repliesTo`, `dcterms:replaces`. */
  readonly compact: string;
  readonly iri: string;
  readonly stance: Stance;
  /** True where the type answers rather than mentions. */
  readonly isResponse: boolean;
}

const namespaces = { cito: "http://purl.org/spar/cito/", dcterms: "http://purl.org/dc/terms/" } as const;
type Prefix = keyof typeof namespaces;
const ANSWERS = true;
const MENTIONS = false;

/** Every type that a cross-reference can have, by name. The only place that says what a type implies.
 *  Source: CiTO 2.9, the Citation Typing Ontology, and DCMI Metadata Terms for what it has no property for; neither has stances. */
export const citationTypes: readonly CitationType[] = [
  citationType("agreesWith", "AGREES", ANSWERS),
  citationType("cites", "NEUTRAL", MENTIONS),
  citationType("citesAsAuthority", "NEUTRAL", MENTIONS),
  citationType("citesAsEvidence", "NEUTRAL", MENTIONS),
  citationType("citesAsRelated", "NEUTRAL", MENTIONS),
  citationType("citesAsSourceDocument", "NEUTRAL", MENTIONS),
  citationType("confirms", "AGREES", ANSWERS),
  citationType("corrects", "DEVELOPS", ANSWERS),
  citationType("credits", "AGREES", MENTIONS),
  citationType("critiques", "DISAGREES", ANSWERS),
  citationType("derides", "DISAGREES", ANSWERS),
  citationType("disagreesWith", "DISAGREES", ANSWERS),
  citationType("discusses", "NEUTRAL", ANSWERS),
  citationType("disputes", "DISAGREES", ANSWERS),
  citationType("documents", "NEUTRAL", MENTIONS),
  citationType("extends", "DEVELOPS", ANSWERS),
  citationType("includesQuotationFrom", "NEUTRAL", MENTIONS),
  citationType("linksTo", "NEUTRAL", MENTIONS),
  citationType("parodies", "DISAGREES", ANSWERS),
  citationType("qualifies", "DEVELOPS", ANSWERS),
  citationType("refutes", "DISAGREES", ANSWERS),
  citationType("replaces", "DEVELOPS", ANSWERS, "dcterms"),
  citationType("repliesTo", "NEUTRAL", ANSWERS),
  citationType("requires", "NEUTRAL", MENTIONS, "dcterms"),
  citationType("retracts", "DISAGREES", ANSWERS),
  citationType("reviews", "NEUTRAL", ANSWERS),
  citationType("ridicules", "DISAGREES", ANSWERS),
  citationType("supports", "AGREES", ANSWERS),
  citationType("updates", "DEVELOPS", ANSWERS),
];

const byName = new Map(citationTypes.map((type) => [type.name, type]));
const bySpelling = new Map(
  citationTypes.flatMap((type) => [type.property, type.compact, type.iri].map((spelling) => [spelling, type])),
);

/** The type of this name, as the API (`REPLIES_TO`) or the ontology (`repliesTo`, `cito:repliesTo`, its whole IRI) spells it. */
export function findCitationType(name: string): CitationType | undefined {
  return byName.get(name) ?? bySpelling.get(name);
}

/** The side that an answer of this type takes; NEUTRAL for a type that is not known. */
export function stanceOf(name: string): Stance {
  return findCitationType(name)?.stance ?? "NEUTRAL";
}

/** The side that references of these stances take together; `null` if they take different ones, or there is none. One whose type does not say takes no
 *  other side: who replies and disagrees disagrees. */
export function sideOf<Side extends string>(stances: Iterable<Side>): Side | null {
  const all = new Set(stances);
  const [side, ...others] = [...all].filter((stance) => stance !== "NEUTRAL");
  if (others.length > 0) return null;
  return side ?? [...all][0] ?? null;
}

/** Whether a reference of this type answers rather than mentions; false for a type that is not known. */
export function isResponse(name: string): boolean {
  return findCitationType(name)?.isResponse ?? false;
}

function citationType(property: string, stance: Stance, isAnswer: boolean, prefix: Prefix = "cito"): CitationType {
  const name = property.replace(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase();
  const [compact, iri] = [`${prefix}:${property}`, namespaces[prefix] + property];
  return { name, property, compact, iri, stance, isResponse: isAnswer };
}
