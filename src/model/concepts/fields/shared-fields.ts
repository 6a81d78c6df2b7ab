import { toDateValue, toIdentifiers, toLocalizedString } from "../../values/api-values.js";
import { claimArguments, referenceArguments } from "../../shared-arguments.js";
import { byDateOf, claimOrder, referenceOrder } from "../../orders/shared-orders.js";
import { Computed, Property, Relation } from "../../declare/decorators.js";
import { stored } from "../../declare/needs.js";
import { into, out } from "../../declare/step.js";
import type { EdgeType } from "../../edges.js";
import { propertyLabel } from "../../values/property-label.js";
import { LanguageTag, URLScalar } from "../../values/scalars.js";
import { Identifier, LocalizedString, UncertainDate } from "../../values/values.js";
import { ReviewStatus } from "../../vocabularies.js";
import { Article } from "../article.js";
import { Claim, ClaimConnection } from "../claim.js";
import { CrossReferenceConnection } from "../cross-reference.js";

/** Declares a field of a concept. */
type FieldDecorator = (prototype: object, name: string | symbol) => void;

/** A name that is given in one language, in files as its text alone. */
export function NameField(description: string): FieldDecorator {
  return Computed(() => LocalizedString, {
    description,
    needs: { name: stored<string>("name") },
    compute: ({ name }) => toLocalizedString(name, "en"),
    corpus: {},
  });
}

/** A shorter name, for where there is little room. */
export function ShortNameField(): FieldDecorator {
  return Property(() => String, {
    description: "A shorter name, for a picture or a table; null if the name is short enough.",
    isNullable: true,
  });
}

/** What the property that a claim sets is called, for a reader. */
export function PropertyLabelField(): FieldDecorator {
  return Computed(() => LocalizedString, {
    description:
      "The name of that property for a reader: its label in `language`. If it has none, its label in English, or its own name made readable.",
    arguments: {
      language: {
        type: () => LanguageTag,
        description: "The language of the label; English if left out, or if the corpus has no label in that language.",
      },
    },
    needs: {
      property: stored<string>("property"),
      labels: stored<readonly string[] | null>("propertyLabel"),
      languages: stored<readonly string[] | null>("propertyLabelLanguages"),
    },
    compute: propertyLabel,
  });
}

/** A date that may not be known, kept in `property`, or in that of its own name. A concept that names the field as its date is in timelines. */
export function DateField(description: string, property?: string): FieldDecorator {
  return (prototype, name) => {
    const needs = {
      edtf: stored<string | null>(property ?? String(name)),
      basis: stored<string | null>(`${String(name)}Basis`),
    };
    const options = { description, isNullable: true, needs, compute: toDateValue, corpus: {} };
    Computed(() => UncertainDate, options)(prototype, name);
  };
}

/** What an editor has to say of a record. */
export function NoteField(description = "What a reader should know about it."): FieldDecorator {
  return Property(() => String, { description, isNullable: true });
}

/** Under which names and numbers others list it. */
export function IdentifiersField(description: string): FieldDecorator {
  return Computed(() => Identifier, {
    description,
    isList: true,
    needs: {
      schemes: stored<readonly string[] | null>("identifierSchemes"),
      values: stored<readonly string[] | null>("identifierValues"),
    },
    compute: toIdentifiers,
    corpus: {},
  });
}

/** Where a record was seen. */
export function SeenAtField(description = "The address at which it was seen."): FieldDecorator {
  return Property(() => URLScalar, { description, isNullable: true });
}

/** The articles that show who made a text, or had a part in it, where that is not the text itself. */
export function WitnessesField(
  edge: EdgeType,
  what: { readonly isSaid: string; readonly isSeen: string },
): FieldDecorator {
  return Relation(() => Article, {
    description: `The articles that show ${what.isSaid}, oldest first. Articles that nobody has seen are left out. Empty if the text itself shows it. At most 100.`,
    cardinality: "list",
    steps: [out(edge)],
    order: [byDateOf()],
    corpus: {
      key: "source",
      acceptsOne: true,
      isRequired: false,
      description: `The article in which ${what.isSeen} was seen, or a list of them, if that is not the text itself. If left out for a text that is REFERENCED: the articles that it is \`knownFrom\`.`,
    },
  });
}

/** The claims that name somebody else than a record of who made a text, or had a part in it. */
export function RivalMakersField(edge: EdgeType, properties: string): FieldDecorator {
  return Relation(() => Claim, {
    description: `Claims that contradict this record: reviewed claims on the text's ${properties} that name somebody else. Each of them either contradicts a claim that names this person or body, or names somebody who can be none of those recorded. At most 100.`,
    cardinality: "list",
    steps: [out(edge)],
    order: claimOrder,
  });
}

/** The review status of a record. A concept that has the field is reviewed: only what was accepted is shown, unless more is asked for. */
export function StatusField(): FieldDecorator {
  return Property(() => ReviewStatus, {
    description: "Whether a human reviewer has confirmed it.",
    corpus: { isRequired: false },
  });
}

/** The claims about something, which files hold inside its record. */
export function ClaimsField(description: string): FieldDecorator {
  return Relation(() => ClaimConnection.connection, {
    description,
    cardinality: "connection",
    arguments: claimArguments,
    steps: [into("ABOUT")],
    order: claimOrder,
    corpus: { as: "records", isRequired: false },
  });
}

/** The references to something. */
export function ReferencedByField(description = "What refers to it, oldest first."): FieldDecorator {
  return Relation(() => CrossReferenceConnection.connection, {
    description,
    cardinality: "connection",
    arguments: referenceArguments,
    steps: [into("REFERENCE_TO")],
    order: referenceOrder,
  });
}
