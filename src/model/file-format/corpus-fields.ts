import { Float, ID, Int } from "../declare/api.js";
import type { CorpusField, CorpusKind } from "./corpus-field.js";
import { corpusOnlyFields } from "./corpus-only-fields.js";
import { hasWrittenId } from "./corpus-sections.js";
import { propertyNeeded, type FieldDeclaration } from "../declare/field-declaration.js";
import { fieldsOf, type ConceptDeclaration } from "../declare/registry.js";
import { targetConcepts } from "../declare/union.js";
import { findVocabulary } from "../declare/vocabulary.js";
import { EDTF, LanguageTag, URLScalar } from "../values/scalars.js";
import { Identifier, LocalizedString, ReferencePlace, UncertainDate } from "../values/values.js";
import type { ReviewStatusName } from "../visibility.js";
import { DateBasis } from "../vocabularies.js";

/** The fields of a concept's records in corpus files, in the order of their declaration. Works them out once. */
export function corpusFieldsOf(concept: ConceptDeclaration): readonly CorpusField[] {
  const known = cached.get(concept.name);
  if (known !== undefined) return known;
  const written = [...fieldsOf(concept).values()].flatMap((field) => toCorpusFields(concept, field));
  const declared = written.map((field) => likeIts(written, field));
  const fields = [...declared, ...(corpusOnlyFields[concept.name] ?? [])];
  cached.set(concept.name, fields);
  return fields;
}

/** More places of one reference than anybody reads. */
const MOST_PLACES = 500;
/** More lists than anybody stands in. */
const MOST_IDENTIFIERS = 100;

const cached = new Map<string, readonly CorpusField[]>();

/* What stands in the place of another field may be whatever that one may be. */
function likeIts(all: readonly CorpusField[], field: CorpusField): CorpusField {
  const other = all.find(({ key }) => key === field.insteadOf);
  return other?.concepts === undefined ? field : { ...field, concepts: other.concepts };
}

function toCorpusFields(concept: ConceptDeclaration, field: FieldDeclaration): readonly CorpusField[] {
  if (field.corpus === undefined || (field.name === "id" && !hasWrittenId(concept.name))) return [];
  const core = {
    key: field.corpus.key ?? field.name,
    description: field.name === "id" ? idMeaning(concept) : (field.corpus.description ?? field.description),
    isRequired: field.corpus.isRequired,
    ...(field.corpus.insteadOf !== undefined && { insteadOf: field.corpus.insteadOf }),
    ...(field.corpus.acceptsOne !== undefined && { acceptsOne: field.corpus.acceptsOne }),
  };
  if (field.kind === "relation") return [toRelated(core, field)];
  const type = field.type();
  const isList = "isList" in field && field.isList;
  const listed = listedIn(field);
  if (listed !== undefined) return [{ ...core, isList, ...listed }];
  const property = field.kind === "property" ? field.property : storedAs(field, core.key);
  const value: CorpusField = { ...core, isList, property, ...kindOf(type), ...defaultOf(type, field) };
  const hasBasis = field.kind === "computed" && type === UncertainDate && "basis" in field.needs;
  return hasBasis ? [value, basisOf(core.key)] : [value];
}

function idMeaning({ prefix }: ConceptDeclaration): string {
  return `Its id, \`${prefix}/…\`: readable, unique, and never changed, because other records refer to it.`;
}

/* A date is kept under the name that its field reads it from; all else under its own. */
function storedAs(field: FieldDeclaration, key: string): string {
  return (field.kind === "computed" ? propertyNeeded(field, "edtf") : undefined) ?? key;
}

type Core = Pick<CorpusField, "key" | "description" | "isRequired" | "insteadOf" | "acceptsOne">;

function toRelated(core: Core, field: FieldDeclaration & { readonly kind: "relation" }): CorpusField {
  const isMapping = field.corpus?.as === "records";
  const [step] = field.steps;
  return {
    ...core,
    kind: isMapping ? "record" : "id",
    isList: field.cardinality !== "one",
    concepts: targetConcepts(field).map(({ name }) => name),
    ...(step === undefined ? {} : { edge: step.edge }),
    ...orderOf(field),
  };
}

function orderOf({ order }: FieldDeclaration & { readonly kind: "relation" }): Pick<CorpusField, "orderedBy"> {
  const kept = order.find(({ isOfEdge }) => isOfEdge);
  return kept === undefined ? {} : { orderedBy: kept.property };
}

const scalars = new Map<unknown, CorpusKind>([
  [ID, "text"],
  [String, "text"],
  [LocalizedString, "text"],
  [EDTF, "date"],
  [UncertainDate, "date"],
  [LanguageTag, "language"],
  [URLScalar, "address"],
  [Int, "wholeNumber"],
  [Float, "number"],
  [Boolean, "truth"],
]);

function kindOf(type: unknown): Pick<CorpusField, "kind" | "terms"> {
  const terms = findVocabulary(type)?.terms;
  if (terms !== undefined) return { kind: "term", terms: Object.keys(terms) };
  const kind = scalars.get(type);
  if (kind === undefined) throw new Error(`Corpus files have no form for the type "${String(type)}".`);
  return { kind };
}

/** The review status of entries that name none: what stands in a corpus file was put there by its editors. */
export const usualStatus: ReviewStatusName = "ACCEPTED";

/** What may be left out although the API always answers it. */
const usualTerms: Readonly<Record<string, string>> = { ReviewStatus: usualStatus, ClaimRank: "NORMAL" };

function defaultOf(type: unknown, field: FieldDeclaration): Pick<CorpusField, "default"> {
  if (field.isNullable || field.corpus?.isRequired !== false) return {};
  if (type === Boolean) return { default: false };
  const usual = usualTerms[findVocabulary(type)?.name ?? ""];
  return usual === undefined ? {} : { default: usual };
}

function basisOf(key: string): CorpusField {
  const description = `How the date in \`${key}\` is known; STATED if left out.`;
  return {
    key: `${key}Basis`,
    description,
    isRequired: false,
    isList: false,
    property: `${key}Basis`,
    ...kindOf(DateBasis),
  };
}

/** A part of a value that files write as a mapping, and the need of the field that says where it is kept. */
type Part = Pick<CorpusField, "key" | "description" | "kind" | "isRequired"> & { readonly need: string };

/** Values that stand in files as a list of mappings: each part of them becomes a list of the node. */
const listedValues = new Map<unknown, { readonly parts: readonly Part[]; readonly mostItems?: number }>([
  [
    LocalizedString,
    {
      parts: [
        { key: "value", description: "The text.", kind: "text", isRequired: true, need: "values" },
        { key: "language", description: "Its language.", kind: "language", isRequired: true, need: "languages" },
      ],
    },
  ],
  [
    Identifier,
    {
      parts: [
        {
          key: "scheme",
          description: "Whose identifier it is: `DOI`, `ISBN`, `ORCID`, `Wikidata`, the shelf marks of an archive.",
          kind: "text",
          isRequired: true,
          need: "schemes",
        },
        { key: "value", description: "The name or number.", kind: "text", isRequired: true, need: "values" },
      ],
      mostItems: MOST_IDENTIFIERS,
    },
  ],
  [
    ReferencePlace,
    {
      parts: [
        {
          key: "position",
          description: "Position in the order of the text, from 1, if known.",
          kind: "wholeNumber",
          isRequired: false,
          need: "positions",
        },
        { key: "locator", description: "Where in the text it is.", kind: "text", isRequired: false, need: "locators" },
        {
          key: "quote",
          description: "The words that make the reference.",
          kind: "text",
          isRequired: false,
          need: "quotes",
        },
      ],
      mostItems: MOST_PLACES,
    },
  ],
]);

function listedIn(field: FieldDeclaration): Pick<CorpusField, "kind" | "fields" | "mostItems"> | undefined {
  const listed = field.kind === "computed" && field.isList ? listedValues.get(field.type()) : undefined;
  if (field.kind !== "computed" || listed === undefined) return undefined;
  const { parts, ...most } = listed;
  const fields = parts.map(({ need, ...part }): CorpusField => ({
    ...part,
    isList: false,
    property: propertyNeeded(field, need) ?? "",
  }));
  return { kind: "mapping", fields, ...most };
}
